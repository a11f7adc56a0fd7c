// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Screening
import TestSupport
import Testing

@Suite struct EvasionTests {
    /// How many messages each evasion is tried on; drawn anew when the knowledge grows.
    private static let mostScams = 220
    private static let mostGenuine = 120

    private static let scams = flagged(true) { $0.examples.match }
    private static let genuine =
        flagged(false) { $0.examples.not }
        + RealKnowledge.content.base.ordinary.flatMap { $0.examples.match.map(\.text) }
        .filter { !isFlagged($0) }

    private static func flagged(
        _ wanted: Bool, _ examples: (PatternEntry) -> [Example]
    ) -> [String] {
        RealKnowledge.content.base.patterns.flatMap { examples($0).map(\.text) }
            .filter { isFlagged($0) == wanted }
    }

    private static func isFlagged(_ text: String) -> Bool {
        RealKnowledge.screener.screen(text).verdict.isFlagged
    }

    /// Messages as they are and as the evasion hides them, those that it changes.
    private func hidden(
        _ texts: [String], by evasion: Evasion, most: Int
    ) -> [(plain: String, hidden: String)] {
        var random = SplitMix64(seed: 2_611)
        var tried: [(plain: String, hidden: String)] = []
        for text in texts.shuffled(using: &random) where tried.count < most {
            let hidden = evasion.hide(text, &random)
            if hidden != text { tried.append((text, hidden)) }
        }
        return tried
    }

    @Test(arguments: Evasion.all)
    func `at most two verdicts in a hundred are lost by hiding words`(_ evasion: Evasion) {
        let tried = hidden(Self.scams, by: evasion, most: Self.mostScams)
        let lost = tried.filter { !Self.isFlagged($0.hidden) }
        #expect(tried.count > 20)
        #expect(
            lost.count * 50 <= tried.count,
            "\(lost.count) of \(tried.count): \(lost.map(\.hidden).joined(separator: "\n"))")
    }

    @Test(arguments: Evasion.all)
    func `no genuine message is flagged for how it is written`(_ evasion: Evasion) {
        let tried = hidden(Self.genuine, by: evasion, most: Self.mostGenuine)
        let gained = tried.map(\.hidden).filter(Self.isFlagged)
        #expect(gained.isEmpty, "\(gained.joined(separator: "\n"))")
    }
}
