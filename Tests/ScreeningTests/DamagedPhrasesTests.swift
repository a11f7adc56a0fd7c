// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Screening
import TestSupport
import Testing

/// The digest of a pack tells damage; should one with a right digest be wrong inside, the program
/// still does not fall dead over a message.
@Suite struct DamagedPhrasesTests {
    /// A knowledge so small that damage falls on every list alike.
    private static let base: KnowledgeBase = {
        var base = RealKnowledge.content.base
        base.signals = Array(base.signals.prefix(12))
        base.words.spellings = Array(base.words.spellings.prefix(12))
        let ids = Set(base.signals.map(\.id))
        base.weights.signs = base.weights.signs.filter { ids.contains($0.key) }
        base.weights.words = base.weights.words.filter { $0.key.hasPrefix("kh") }
        base.weights.kinds = base.weights.kinds.filter {
            $0.key == "*" || $0.key.hasPrefix("kh") || ids.contains(String($0.key.dropFirst()))
        }
        base.weights.threshold = -1_000_000
        return base
    }()
    private static let compiled = Screener(base).compiledPhrases
    private static let texts = base.exampleTexts.enumerated()
        .filter { $0.offset.isMultiple(of: 40) }.map(\.element)

    private func screens(_ compiled: Data) -> Bool {
        guard let screener = Screener(DamagedPhrasesTests.base, compiledPhrases: compiled)
        else { return false }
        for text in DamagedPhrasesTests.texts + ["", "otp"] {
            #expect(screener.screen(text).knowledge == DamagedPhrasesTests.base.stamp)
        }
        return true
    }

    @Test func `what is not damaged is taken`() { #expect(screens(DamagedPhrasesTests.compiled)) }

    @Test(arguments: 0..<400)
    func `damaged phrases are refused, or screen to the end`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var compiled = DamagedPhrasesTests.compiled
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let place = Int.random(in: 0..<compiled.count, using: &generator)
            compiled[place] = UInt8.random(in: 0...255, using: &generator)
        }
        _ = screens(compiled)
    }

    @Test(arguments: 0..<200)
    func `a number that points nowhere is refused, or screens to the end`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var compiled = DamagedPhrasesTests.compiled
        let place = 4 * Int.random(in: 0..<compiled.count / 4, using: &generator)
        let number = [Int32.min, -5, -2, -1, 0, 1, 1 << 20, .max].randomElement(using: &generator)
        withUnsafeBytes(of: (number ?? 0).littleEndian) { bytes in
            compiled.replaceSubrange(place..<place + 4, with: bytes)
        }
        _ = screens(compiled)
    }
}
