// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Identifiers
import Knowledge
import Screening
import TestSupport
import Testing

@Suite struct QuoteTests {
    private func expectSlices(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let finding = RealKnowledge.screener.screen(text)
        for reason in finding.reasons {
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[reason.range])
            #expect(reason.quote.unicodeScalars.elementsEqual(slice))
            #expect(!reason.range.isEmpty)
        }
        for identifier in finding.identifiers {
            #expect(identifier.range.upperBound <= scalars.count)
        }
    }

    @Test func `quotes are slices of every example, with hostile marks strewn in`() {
        var random = SplitMix64(seed: 20_261_121)
        let marks: [Unicode.Scalar] = [
            "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{0301}", "\u{1F600}", "\u{1B}", "\n",
            "\u{00A0}", "\u{FFFD}",
        ]
        for entry in RealKnowledge.content.base.patterns {
            for example in entry.examples.match.prefix(3) {
                expectSlices(example.text)
                var scalars = Array(example.text.unicodeScalars)
                for _ in 0..<8 {
                    let mark = marks.randomElement(using: &random) ?? " "
                    scalars.insert(mark, at: Int.random(in: 0...scalars.count, using: &random))
                }
                var strewn = String.UnicodeScalarView()
                strewn.append(contentsOf: scalars)
                expectSlices(String(strewn))
            }
        }
    }

    @Test func `random scalars never break the screener`() {
        var random = SplitMix64(seed: 7)
        let pools: [ClosedRange<UInt32>] = [
            0x00...0x7F, 0x0900...0x097F, 0x2000...0x206F, 0x0400...0x04FF, 0x1F300...0x1F6FF,
            0xFF00...0xFFEF, 0x1D400...0x1D7FF,
        ]
        for _ in 0..<400 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...120, using: &random) {
                let pool = pools.randomElement(using: &random) ?? 0x20...0x7E
                let value = UInt32.random(in: pool, using: &random)
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            expectSlices(String(text))
        }
    }
}
