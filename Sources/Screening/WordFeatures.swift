// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextFolding

/// What the fitted weights see of a text: its words and its pairs of neighbours.
///
/// A word is its folded key, `#` for whatever begins with a digit; a pair has a space between.
struct WordFeatures {
    /// One word or pair.
    struct Feature {
        /// FNV-1a, 64 bit, of the bytes.
        var hash: UInt64
        /// In words of the folded text.
        var words: Range<Int>
    }

    private(set) var features: [Feature] = []

    /// - Complexity: O(text).
    init(_ text: FoldedText) {
        features.reserveCapacity(text.words.count * 2)
        var before: UInt64 = 0
        for index in text.words.indices {
            let bytes = WordFeatures.bytes(of: index, in: text)
            if index > 0 {
                let pair = WordFeatures.hash(bytes, from: WordFeatures.hash([0x20], from: before))
                features.append(Feature(hash: pair, words: index - 1..<index + 1))
            }
            before = WordFeatures.hash(bytes, from: WordFeatures.start)
            features.append(Feature(hash: before, words: index..<index + 1))
        }
    }

    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    static func hash(_ bytes: ArraySlice<UInt8>, from start: UInt64) -> UInt64 {
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    static func hash(of name: String) -> UInt64 { hash(Array(name.utf8)[...], from: start) }

    /// The features' names, to write them down.
    static func names(in text: FoldedText) -> [String] {
        let words = text.words.indices.map {
            String(decoding: bytes(of: $0, in: text), as: UTF8.self)
        }
        return words + zip(words, words.dropFirst()).map { $0 + " " + $1 }
    }

    private static func bytes(of word: Int, in text: FoldedText) -> ArraySlice<UInt8> {
        let bytes = text.bytes[text.words[word].folded]
        return bytes.first?.isDigit == true ? number : bytes
    }

    private static let number: ArraySlice<UInt8> = [UInt8(ascii: "#")]
}
