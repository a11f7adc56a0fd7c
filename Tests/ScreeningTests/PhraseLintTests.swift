// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Screening
import Testing

@Suite struct PhraseLintTests {
    private func problems(_ phrases: [String]) -> [String] {
        var base = RealKnowledge.content.base
        var signal = base.signals[0]
        signal.phrases = phrases.enumerated().map { Lined(text: $1, line: $0 + 1) }
        base.signals = [signal]
        (base.patterns, base.ordinary, base.tactics) = ([], [], [])
        return PhraseLint(of: base).problems.filter { $0.code == "phrase-covered" }
            .map { String($0.line) }
    }

    @Test(arguments: [
        (["share otp", "share otp"], ["2"]),
        (["share otp", "शेयर ओटीपी"], ["2"]),
        (["{share|send} .. otp", "share .. otp"], ["2"]),
        (["share .. otp", "share ... otp"], ["1"]),
        (["share ... otp", "share .. otp"], ["2"]),
        (["otp", "share .. otp"], ["2"]),
        (["{otp|code}", "otp"], ["2"]),
        (["share .. otp", "otp .. share"], []),
        (["share otp", "send otp"], []),
        (["otp ~ share", "share .. otp"], ["2"]),
    ])
    func `a phrase that another covers is told, the later of two equal ones`(
        phrases: [String], lines: [String]
    ) {
        #expect(problems(phrases) == lines)
    }

    @Test func `a sign that nothing uses is told`() {
        var base = RealKnowledge.content.base
        base.signals[0].id = "nobody-uses-this"
        base.tactics = []
        let found = PhraseLint(of: base).problems.filter { $0.code == "sign-unused" }
        #expect(found.contains { $0.arguments["signal"] == "nobody-uses-this" })
    }
}
