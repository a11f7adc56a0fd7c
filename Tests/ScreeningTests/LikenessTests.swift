// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Screening

@Suite struct LikenessTests {
    private var corpus: Corpus { RealKnowledge.content.corpus() }

    private var bare: Screener {
        var base = RealKnowledge.content.base
        base.weights = Weights()
        return Screener(base)
    }

    @Test func `the weights only ever raise a verdict, and only to suspicious`() {
        let bare = bare
        var raised = 0
        for message in corpus.hands.flatMap(\.messages).enumerated()
        where message.offset.isMultiple(of: 7) {
            let without = bare.screen(message.element.text)
            let with = RealKnowledge.screener.screen(message.element.text)
            guard without.verdict != with.verdict else { continue }
            raised += 1
            #expect(with.verdict == .suspicious && !without.verdict.isFlagged)
            #expect(with.reasons.first?.signal == "reads-like-known-frauds")
        }
        #expect(raised > 10)
    }

    @Test(arguments: [
        "otp", "kyc expire", "lottery lottery lottery lottery prize prize winner winner",
        "police cbi court arrest warrant jail police cbi court arrest warrant jail",
        "loan loan loan approved", "urgent urgent urgent", "account block", "telegram job task",
    ])
    func `no weak sign and no list of words makes a scam`(_ text: String) {
        #expect(RealKnowledge.screener.screen(text).verdict != .scam)
    }

    @Test func `who calibrates does not measure`() {
        let uses = corpus.hands.map(\.use)
        #expect(uses.contains(.calibrates) && uses.contains(.measures))
        #expect(corpus.problems.isEmpty)
    }

    @Test func `the corpus has every scam, every writing and every form`() {
        let messages = corpus.hands.flatMap(\.messages)
        let scams = messages.filter { $0.label == .scam }
        #expect(scams.count >= 2_500 && messages.count - scams.count >= 2_000)
        let kinds = Set(scams.map(\.kind))
        let missing = RealKnowledge.content.base.patterns.map(\.id).filter { !kinds.contains($0) }
        #expect(missing.isEmpty)
        #expect(Set(messages.map(\.lang)) == ["en", "hi", "hinglish"])
        #expect(Set(messages.map(\.form)) == ["message", "told", "call"])
        let texts = messages.map(\.text)
        #expect(Set(texts).count == texts.count)
    }

    @Test func `signs keep the side their authors gave them`() {
        let base = RealKnowledge.content.base
        for signal in base.signals {
            let weight = base.weights.signs[signal.id] ?? 0
            let isHarmless = signal.role == .warning || signal.role == .everyday
            #expect(isHarmless ? weight <= 0 : weight >= 0, "\(signal.id)")
        }
    }

    @Test func `weights are written and read without loss`() {
        let weights = RealKnowledge.content.base.weights
        #expect(!weights.isEmpty && weights.threshold > 0)
        let size = weights.fraudText.utf8.count + weights.kindsText.utf8.count
        #expect(size < 2_000_000)
        #expect(weights.kinds.keys.contains { $0.hasPrefix("#") })
        #expect(weights.words.keys.contains { $0.contains("#") })
    }
}
