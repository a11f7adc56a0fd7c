// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Identifiers
internal import Screening

// What the message itself gives away about whoever sent it.
extension Sitting {
    /// Numbers, handles, wallets and links of the message become suspects of their own, unless
    /// already named.
    ///
    /// An account is one only with its branch: a lone number may be the person's own, or a
    /// reference.
    func addFoundSuspects(to complaint: inout Complaint) {
        guard let finding, finding.verdict.isFlagged else { return }
        let named = complaint.paths.filter { $0.hasPrefix("suspects") || $0.contains(".to.") }
            .compactMap { complaint[path: $0]?.lowercased() }
        var seen = Set(named)
        var index = complaint.count(of: "suspects")
        for (place, identifier) in finding.identifiers.enumerated() where index < Sitting.mostFound
        {
            let fields = Sitting.suspectFields(at: place, in: finding.identifiers)
            guard let first = fields.first, !Sitting.isNobodys(identifier),
                seen.insert(first.value.lowercased()).inserted
            else { continue }
            for field in fields {
                complaint[path: "suspects[\(index)]." + field.name] = field.value
            }
            index += 1
        }
    }

    private static let mostFound = 6

    /// Official addresses and lines are not whoever wrote.
    private static func isNobodys(_ identifier: Identifier) -> Bool {
        !identifier.notes.allSatisfy { !["official", "toll-free", "service-series"].contains($0) }
    }

    private static func suspectFields(
        at place: Int, in found: [Identifier]
    ) -> [(name: String, value: String)] {
        let identifier = found[place]
        let value = identifier.value
        switch identifier.kind {
        case .phone: return [("mobile", value)]
        case .upi: return [("upi", value)]
        case .email: return [("email", value)]
        case .link, .file: return [("url", value)]
        case .handle: return [("handle", value)]
        case .crypto: return [("otherId", value)]
        case .account:
            guard let branch = branch(nearest: place, in: found) else { return [] }
            return [("account", value), ("ifsc", branch.value)]
        case .amount, .card, .code, .sender, .ifsc: return []
        }
    }

    /// The branch named right after an account, or right before it.
    private static func branch(nearest place: Int, in found: [Identifier]) -> Identifier? {
        [place + 1, place - 1].filter(found.indices.contains).map { found[$0] }
            .first { $0.kind == .ifsc && distance($0, found[place]) < 60 }
    }

    private static func distance(_ one: Identifier, _ other: Identifier) -> Int {
        max(one.range.lowerBound, other.range.lowerBound)
            - min(one.range.upperBound, other.range.upperBound)
    }
}
