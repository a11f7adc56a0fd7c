// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A text after folding: words in one writing, each knowing where it stood in the original.
///
/// `bytes` holds the folded words with exactly one space before, between and after them, so that a
/// phrase search can ask for whole words by asking for the spaces too.
package struct FoldedText: Sendable, Equatable {
    /// ` word word word `, letters `a-z`, digits, `=` before a word of the spelling table, capital
    /// letters where a mask stood. A single space when there are no words.
    package var bytes: [UInt8] = [UInt8(ascii: " ")]
    /// The words in order.
    package var words: [Word] = []
    /// For each byte, the index of the word it belongs to; a space belongs to the word before it.
    package var wordOfByte: [Int32] = [0]
    /// How many letters of each kind of script the original had.
    package var letters = LetterCount()

    /// One folded word.
    package struct Word: Sendable, Equatable {
        /// Offsets in `bytes`, without the spaces.
        package var folded: Range<Int>
        /// Offsets in Unicode scalars of the original text.
        package var original: Range<Int>
        /// The sentence it stands in, counted from 0.
        package var sentence: Int
    }

    /// How many letters a text has that Parakh reads, and how many it does not.
    package struct LetterCount: Sendable, Equatable {
        /// Latin letters, look-alikes and styled letters included.
        package var latin = 0
        /// Devanagari letters and signs.
        package var devanagari = 0
        /// Letters of every other script.
        package var other = 0
    }

    /// The folded words as a string, for people who debug phrases.
    package var description: String {
        String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    }

    mutating func append(_ key: ArraySlice<UInt8>, original: Range<Int>, sentence: Int) {
        guard !key.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: key)
        bytes.append(UInt8(ascii: " "))
        for _ in start..<bytes.count { wordOfByte.append(Int32(words.count)) }
        words.append(
            Word(folded: start..<start + key.count, original: original, sentence: sentence))
    }
}

/// A stretch of the original that stands for one symbol, such as a link or a phone number.
package struct Mask: Sendable, Equatable {
    /// Offsets in Unicode scalars of the original text.
    package var range: Range<Int>
    /// The capital letter that takes its place among the folded words.
    package var symbol: UInt8

    /// Creates a mask.
    package init(range: Range<Int>, symbol: UInt8) {
        self.range = range
        self.symbol = symbol
    }
}
