// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

extension Finding {
    /// The signs to show a person: the weightiest first, no two of them about the same words.
    ///
    /// - Parameter most: how many at most.
    /// - Complexity: O(signs · most).
    package func tellingReasons(most: Int) -> [Reason] {
        var chosen: [Reason] = []
        for reason in reasons where chosen.count < most {
            if !chosen.contains(where: { $0.covers(reason) }) { chosen.append(reason) }
        }
        return chosen
    }
}

extension Reason {
    /// Whether the other sign is shown by mostly the same words.
    fileprivate func covers(_ other: Reason) -> Bool {
        let shared = range.clamped(to: other.range).count
        return shared * 2 > min(range.count, other.range.count)
    }
}

extension SignalEntry.Role {
    /// How much a sign of the role tells a person, larger first: what is wanted of them, what they
    /// are threatened with, and so on down to the channel.
    var weightInTelling: Int {
        switch self {
        case .ask: 6
        case .threat: 5
        case .pressure: 4
        case .story, .lure: 3
        case .claim: 2
        case .channel: 1
        case .warning, .everyday: 0
        }
    }
}
