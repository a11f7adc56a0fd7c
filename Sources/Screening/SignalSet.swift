// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A set of signal numbers as bits: conditions ask it often, and there are few hundred signals.
struct SignalSet: Sendable, Equatable {
    private var bits: [UInt64]

    /// An empty set for so many signals.
    init(capacity: Int) { bits = Array(repeating: 0, count: capacity / 64 + 1) }

    mutating func insert(_ signal: Int) { bits[signal >> 6] |= 1 << UInt64(signal & 63) }

    func contains(_ signal: Int) -> Bool { bits[signal >> 6] & (1 << UInt64(signal & 63)) != 0 }

    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

    /// The members in order.
    var members: [Int] {
        bits.indices.flatMap { word in
            (0..<64).filter { bits[word] & (1 << UInt64($0)) != 0 }.map { word * 64 + $0 }
        }
    }
}
