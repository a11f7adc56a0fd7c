// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
internal import Testing
internal import TextFolding

/// Every folded word knows where it stood.
struct OriginalPlaceTests {
    private func slices(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Folder().fold(scalars).words.map { word in
            String(String.UnicodeScalarView(scalars[word.original]))
        }
    }

    @Test(arguments: [
        ("kisi ko mat batana!", ["kisi", "ko", "mat", "batana"]),
        ("किसी को मत बताना।", ["किसी", "को", "मत", "बताना"]),
        ("  Tell O.T.P now ", ["Tell", "O.T.P", "now"]),
        ("pay ₹5,000 now", ["pay", "5", "000", "now"]),
        ("acc0unt 24hrs", ["acc0unt", "24", "hrs"]),
        ("O T P do", ["O T P", "do"]),
        ("ab\u{200B}cd ef", ["ab\u{200B}cd", "ef"]),
        ("😀 hi 😀", ["hi"]),
        ("ज़रूरी otpबताओ", ["ज़रूरी", "otp", "बताओ"]),
        ("don't go", ["don't", "go"]),
    ])
    func `a word's place slices back to what was typed`(text: String, words: [String]) {
        #expect(slices(text) == words)
    }

    @Test(arguments: 0..<400)
    func `places are inside the text, in order, not overlapping, whatever is typed`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let scalars = HostileText.scalars(
            count: Int.random(in: 0...120, using: &generator), &generator)
        expectSound(Folder().fold(scalars), count: scalars.count)
        expectSound(SampleSpellings.folder.fold(scalars), count: scalars.count)
    }

    @Test(arguments: 0..<200)
    func `a word folded alone gives the key it had in its text`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let parts = [
            "batao", "बताओ", "O T P", "acc0unt", "K.Y.C", "5000", "call", "कॉल", "nahi", "मत",
        ]
        let text = (0..<12).compactMap { _ in parts.randomElement(using: &generator) }
            .joined(separator: " , ")
        let scalars = Array(text.unicodeScalars)
        let folded = SampleSpellings.folder.fold(scalars)
        for word in folded.words {
            let alone = SampleSpellings.folder.fold(Array(scalars[word.original]))
            #expect(alone.bytes.dropFirst().dropLast() == folded.bytes[word.folded])
        }
    }

    @Test func `a text of a hundred times the length has a hundred times the words`() {
        let message = "Sir aapka khata बंद ho jayega, OTP batao. "
        let once = Folder().fold(message).words.count
        let often = Folder().fold(String(repeating: message, count: 100))
        #expect(often.words.count == once * 100)
    }

    private func expectSound(_ folded: FoldedText, count: Int) {
        let space = UInt8(ascii: " ")
        #expect(folded.wordOfByte.count == folded.bytes.count)
        #expect(folded.bytes.first == space && folded.bytes.last == space)
        #expect(folded.bytes.allSatisfy { $0 == space || HostileText.keyBytes.contains($0) })
        var end = 0
        var foldedEnd = 0
        var sentence = 0
        for (index, word) in folded.words.enumerated() {
            #expect(word.original.lowerBound >= end && !word.original.isEmpty)
            #expect(word.folded.lowerBound == foldedEnd + 1 && !word.folded.isEmpty)
            #expect(!folded.bytes[word.folded].contains(space))
            #expect(folded.wordOfByte[word.folded].allSatisfy { $0 == Int32(index) })
            #expect(word.sentence >= sentence)
            (end, foldedEnd, sentence) = (
                word.original.upperBound, word.folded.upperBound, word.sentence
            )
        }
        #expect(end <= count)
        #expect(foldedEnd == folded.bytes.count - 1)
    }
}
