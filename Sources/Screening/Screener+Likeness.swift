// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import TextFolding

// What no scam's conditions catch, and still reads like known frauds.
extension Screener {
    /// The sign that stands for the whole text's likeness.
    static let likenessSign = "reads-like-known-frauds"

    /// The finding for a text that reads like known frauds; nil when it does not.
    func likeFrauds(
        _ evidence: Evidence, _ seen: NumberSet, _ text: FoldedText, _ scalars: [Unicode.Scalar],
        _ identifiers: [Identifier]
    ) -> Finding? {
        guard !likeness.isEmpty, hasSignsEnough(seen) else { return nil }
        let score = likeness.score(seen, text)
        guard score.total > likeness.threshold else { return nil }
        let kinds = kindsByLikeness(seen, text)
        let shown = seen.members.filter { rulebook.roles[$0].speaksOfFraud }
        return finding(
            .suspicious, kind: kinds.first, also: Array(kinds.dropFirst()),
            reasons: likenessReason(score, text, scalars) + reasons(shown, evidence, scalars),
            identifiers: identifiers)
    }

    /// Whether at least four signs of at least two roles are seen that genuine notices do not live
    /// on; everyday talk seldom has so many.
    func hasSignsEnough(_ seen: NumberSet) -> Bool {
        var roles: Set<SignalEntry.Role> = []
        var count = 0
        seen.visit { sign in
            guard rulebook.roles[sign].speaksOfFraud else { return }
            roles.insert(rulebook.roles[sign])
            count += 1
        }
        return roles.count > 1 && count > 3
    }

    private func likenessReason(
        _ score: Likeness.Score, _ text: FoldedText, _ scalars: [Unicode.Scalar]
    ) -> [Reason] {
        guard let words = score.telling, let first = words.first, let last = words.last
        else { return [] }
        let range = text.words[first].original.lowerBound..<text.words[last].original.upperBound
        return [
            Reason(
                signal: Screener.likenessSign, role: .story, quote: String(scalars[range]),
                range: range)
        ]
    }
}

extension SignalEntry.Role {
    var speaksOfFraud: Bool { self != .everyday && self != .warning }
}
