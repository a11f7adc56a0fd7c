// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
internal import Testing
internal import TextFolding

struct MaskTests {
    private let link = UInt8(ascii: "L")

    private func fold(_ text: String, masking part: String) throws -> FoldedText {
        let scalars = Array(text.unicodeScalars)
        let inner = Array(part.unicodeScalars)
        let start = try #require(
            scalars.indices.first { Array(scalars[$0...].prefix(inner.count)) == inner })
        return Folder().fold(
            scalars, masks: [Mask(range: start..<start + inner.count, symbol: link)])
    }

    @Test(arguments: [
        ("open http://a.b now", "http://a.b", "open L nov"),
        ("http://a.b", "http://a.b", "L"),
        ("खोलो http://a.b अभी", "http://a.b", "kolo L abi"),
        ("खोलोhttp://a.bअभी", "http://a.b", "kolo L abi"),
        ("a http://a.b b", "http://a.b", "a L b"),
        ("O http://a.b T P", "http://a.b", "o L t p"),
    ])
    func `a mask stands for one word`(text: String, part: String, expected: String) throws {
        #expect(try fold(text, masking: part).description == expected)
    }

    @Test func `a mask keeps its place in the original`() throws {
        let folded = try fold("open http://a.b now", masking: "http://a.b")
        #expect(folded.words.map(\.original) == [0..<4, 5..<15, 16..<19])
    }

    @Test func `a mask may begin inside a word of Devanagari`() throws {
        let folded = try fold("बताओमत", masking: "मत")
        #expect(folded.description == "btao L")
        #expect(folded.words.map(\.original) == [0..<4, 4..<6])
    }

    @Test func `masks side by side are two words`() {
        let scalars = Array("abcd".unicodeScalars)
        let masks = [
            Mask(range: 0..<2, symbol: link), Mask(range: 2..<4, symbol: UInt8(ascii: "P")),
        ]
        #expect(Folder().fold(scalars, masks: masks).description == "L P")
    }

    @Test func `an empty mask is as if it were not there`() {
        let scalars = Array("abc def".unicodeScalars)
        let folded = Folder().fold(scalars, masks: [Mask(range: 2..<2, symbol: link)])
        #expect(folded == Folder().fold(scalars))
    }

    @Test(arguments: 0..<300)
    func `every mask is one word at its own place, whatever stands around it`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let scalars = HostileText.scalars(count: 60, &generator)
        let ranges = HostileText.ranges(below: scalars.count, &generator)
        let folded = Folder().fold(scalars, masks: ranges.map { Mask(range: $0, symbol: link) })
        let masked = folded.words.filter { folded.bytes[$0.folded].elementsEqual([link]) }
        #expect(masked.map(\.original) == ranges)
        for (word, next) in zip(folded.words, folded.words.dropFirst()) {
            #expect(word.original.upperBound <= next.original.lowerBound)
        }
    }
}
