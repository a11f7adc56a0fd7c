// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A word cut out of the original, its letters plain but its spelling still as typed.
struct PlainWord: Equatable {
    /// The writing it came in.
    enum Script: Equatable { case latin, devanagari, digits, symbol }

    var script: Script
    /// Lower-case Latin letters, or digits; Devanagari is already spelled in Latin letters.
    var letters: [UInt8]
    var original: Range<Int>
    var sentence: Int
    /// What parted it from the word before.
    var before = Separator.gap

    /// What stands between two words.
    enum Separator { case none, sign, gap, line }

    /// What the spelling table is asked with: doubled letters single, Devanagari marked by `~`.
    var spelling: [UInt8] {
        var plain: [UInt8] = []
        spell(into: &plain)
        return plain
    }

    /// Puts the spelling into a buffer used again for each word.
    func spell(into plain: inout [UInt8]) {
        plain.removeAll(keepingCapacity: true)
        if script == .devanagari { plain.append(UInt8(ascii: "~")) }
        for letter in letters where plain.last != letter { plain.append(letter) }
    }

    /// The words of a text, without masks; for spellings and phrases of the knowledge.
    static func words(in text: String) -> [PlainWord] {
        var cutter = WordCutter(masks: [])
        return cutter.cut(Array(text.unicodeScalars))
    }
}
