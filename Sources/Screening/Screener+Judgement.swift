// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import TextFolding

// From signs to a verdict: known scams first, then tactics, then everyday families.
extension Screener {
    func judge(
        _ evidence: Evidence, _ text: FoldedText, _ scalars: [Unicode.Scalar],
        _ identifiers: [Identifier]
    ) -> Finding {
        let seen = evidence.seen
        let candidates = candidates(seen, text)
        let family = family(seen, flagged: candidates.first?.verdict)
        if family == nil, let best = candidates.first {
            let also = candidates.dropFirst().filter { $0.verdict.isFlagged }.map(\.id) + best.also
            return finding(
                best.verdict, kind: best.id.isEmpty ? nil : best.id, also: Array(also.prefix(3)),
                reasons: reasons(telling(best, seen), evidence, scalars),
                identifiers: identifiers, advice: advice(best.id))
        }
        if let alike = likeFrauds(evidence, seen, text, scalars, identifiers) { return alike }
        if let family {
            return finding(
                .ordinary, kind: family.id,
                reasons: reasons(family.signs.filter(seen.contains), evidence, scalars),
                identifiers: identifiers)
        }
        return finding(.noKnownPattern, identifiers: identifiers)
    }

    /// A scam or tactic that holds.
    struct Candidate {
        var id: String
        var verdict: Verdict
        /// The signs of the line that holds.
        var decisive: [Int]
        /// Every sign the scam names.
        var signs: [Int]
        var score: Double
        /// Scams it reads like, where no scam's own conditions hold.
        var also: [String] = []
    }

    /// All scams and tactics that hold, the best named first.
    private func candidates(_ seen: NumberSet, _ text: FoldedText) -> [Candidate] {
        guard !seen.isEmpty else { return [] }
        var found = rulebook.heldPatterns(seen).map { candidate($0, seen) }
        if found.isEmpty, let tactic = tactic(seen, text) { found.append(tactic) }
        return found.sorted { a, b in
            let ranks = (a.verdict == .scam ? 0 : 1, b.verdict == .scam ? 0 : 1)
            return (ranks.0, -a.score, a.id) < (ranks.1, -b.score, b.id)
        }
    }

    private func candidate(_ held: Rulebook.Held, _ seen: NumberSet) -> Candidate {
        let rules = rulebook.patterns[held.entry]
        let decisive = held.line.flatMap(\.signals).filter(seen.contains)
        return Candidate(
            id: rules.id, verdict: held.isScam ? .scam : .suspicious, decisive: decisive,
            signs: rules.signs, score: score(rules, seen) + 0.1 * Double(held.line.count))
    }

    private func score(_ rules: Rulebook.Rules, _ seen: NumberSet) -> Double {
        rules.signs.reduce(0) { seen.contains($1) ? $0 + rulebook.weight[$1] : $0 }
    }

    /// The first tactic that holds, named after the scam it reads like.
    private func tactic(_ seen: NumberSet, _ text: FoldedText) -> Candidate? {
        guard let held = rulebook.heldTactic(seen) else { return nil }
        let named = kindsByLikeness(seen, text)
        return Candidate(
            id: named.first ?? nearest(seen) ?? "", verdict: .suspicious,
            decisive: held.line.flatMap(\.signals).filter(seen.contains), signs: [], score: 0,
            also: Array(named.dropFirst()))
    }

    /// The scam that shares most of the signs.
    private func nearest(_ seen: NumberSet) -> String? {
        let nearest = rulebook.patterns.map { ($0.id, score($0, seen)) }
            .max { ($0.1, $1.0) < ($1.1, $0.0) }
        return nearest.flatMap { $0.1 >= 0.9 ? $0.0 : nil }
    }

    /// The scams whose words and signs the text has most of, the likeliest first.
    func kindsByLikeness(_ seen: NumberSet, _ text: FoldedText) -> [String] {
        likeness.likeliestKinds(seen, text, most: 4).map { rulebook.patterns[$0].id }
    }

    /// The everyday family, unless the message is a scam or asks for something.
    private func family(_ seen: NumberSet, flagged: Verdict?) -> Rulebook.Rules? {
        if flagged == .scam { return nil }
        let asks = seen.members.contains { rulebook.roles[$0] == .ask }
        if flagged != nil, asks { return nil }
        let holding = rulebook.heldFamilies(seen).map { held in
            let rules = rulebook.ordinary[held.entry]
            return (rules, score(rules, seen) + Double(held.line.count))
        }
        return holding.max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }?.0
    }

    /// The signs to show: those that decided, then the others that add to them; within each what
    /// tells most first. What belongs to another scam's story is left out.
    private func telling(_ candidate: Candidate, _ seen: NumberSet) -> [Int] {
        var decisive = NumberSet(capacity: rulebook.roles.count)
        for sign in candidate.decisive { decisive.insert(sign) }
        var rest: [Int] = []
        seen.visit { sign in
            let weight = rulebook.roles[sign].weightInTelling
            guard weight > 0, !decisive.contains(sign) else { return }
            if weight >= Screener.tellingForAnyScam || candidate.signs.contains(sign) {
                rest.append(sign)
            }
        }
        return byWeight(decisive.members) + byWeight(rest)
    }

    /// Asks, threats and pressure add to any scam.
    private static let tellingForAnyScam = SignalEntry.Role.pressure.weightInTelling

    private func byWeight(_ signals: [Int]) -> [Int] {
        signals.sorted { a, b in
            let first = rulebook.roles[a].weightInTelling
            let second = rulebook.roles[b].weightInTelling
            if first != second { return first > second }
            let (own, other) = (rulebook.weight[a], rulebook.weight[b])
            return own == other ? a < b : own > other
        }
    }

    func reasons(
        _ signals: [Int], _ evidence: Evidence, _ scalars: [Unicode.Scalar]
    ) -> [Reason] {
        signals.compactMap { signal in
            guard let sighting = evidence.sighting(of: signal) else { return nil }
            return Reason(
                signal: base.signals[signal].id, role: rulebook.roles[signal],
                quote: String(scalars[sighting.range]), range: sighting.range)
        }
    }

    private func advice(_ id: String) -> [String]? {
        rulebook.number(ofPattern: id).map { base.patterns[$0].advice }
    }
}

extension String {
    /// The text of some scalars. Complexity: O(n), by way of UTF-8, which is how strings are kept.
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 3)
        for scalar in scalars {
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else {
                for byte in scalar.utf8 { bytes.append(byte) }
            }
        }
        self.init(decoding: bytes, as: UTF8.self)
    }
}
