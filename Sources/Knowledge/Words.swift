// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// The spellings and word classes that phrases are built from.
package struct Words: Sendable, Codable, Equatable {
    /// One word and the other ways it is written.
    package var spellings: [Spelling] = []
    /// Words of one meaning, by class name; members may name other classes as `@name`.
    package var classes: [WordClass] = []

    /// One word with its spellings.
    package struct Spelling: Sendable, Codable, Equatable {
        /// The head word, Latin letters.
        package var word: String
        /// The other spellings, any writing.
        package var variants: [String]
        /// Where it was written.
        package var origin: Origin
    }

    /// One class.
    package struct WordClass: Sendable, Codable, Equatable {
        /// The name phrases use after `@`.
        package var name: String
        /// Words or short phrases.
        package var members: [String]
        /// Where it was written.
        package var origin: Origin
    }
}

extension EntryReader {
    mutating func words(_ text: String) -> Words {
        var words = Words()
        guard let root = root(of: text),
            let fields = fields(of: root, required: [], optional: ["spellings", "classes"])
        else { return words }
        for (key, value) in mapping(fields, "spellings") {
            words.spellings.append(
                Words.Spelling(
                    word: key, variants: listOfTexts(value, named: key),
                    origin: Origin(file: file, line: value.mark?.line ?? 1)))
        }
        for (key, value) in mapping(fields, "classes") {
            words.classes.append(
                Words.WordClass(
                    name: key, members: listOfTexts(value, named: key),
                    origin: Origin(file: file, line: value.mark?.line ?? 1)))
        }
        return words
    }
}
