// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that are written in ways no rule unites: `call`, `kol`, `कॉल`.
///
/// It is asked before the sound rules, on the plain spelling, so it can also keep apart what the
/// rules would join (`call` and `kal`).
package struct SpellingTable: Sendable {
    var keys = ByteTable()
    /// For words in Devanagari that the table has only in Latin letters: by sound, where that is
    /// clear.
    var keysBySound = ByteTable()

    /// An empty table: every word goes by the sound rules.
    package init() {}

    /// Builds the table from groups of spellings.
    ///
    /// - Parameter groups: a head word and its other spellings, in any writing. A spelling of
    ///   several words is left out, since each of them also stands for itself.
    package init(groups: [(word: String, variants: [String])]) {
        var builder = Builder()
        for group in groups {
            let key = [UInt8(ascii: "=")] + Array(group.word.utf8).filter(\.isFoldedLetter)
            for spelling in [group.word] + group.variants {
                let words = PlainWord.words(in: spelling)
                if words.count == 1, let word = words.first { builder.add(word, key) }
            }
        }
        keys = ByteTable(builder.keys)
        keysBySound = ByteTable(builder.keysBySound.filter { !$0.value.isEmpty })
    }

    private struct Builder {
        var keys: [[UInt8]: [UInt8]] = [:]
        var keysBySound: [[UInt8]: [UInt8]] = [:]
        private var rules = SoundRules()

        mutating func add(_ word: PlainWord, _ key: [UInt8]) {
            keys[word.spelling] = key
            rules.put(word.letters, isSpelledByEar: word.script == .latin)
            let sound = rules.key
            guard sound.count > 2 else { return }
            let isClear = keysBySound[sound].map { $0 == key } ?? true
            keysBySound[sound] = isClear ? key : []
        }
    }

    /// The key all spellings of a word share, or nil when the table does not have it.
    ///
    /// - Parameter spelling: the word as `PlainWord.spelling` gives it.
    func key(spelling: [UInt8]) -> ArraySlice<UInt8>? { keys[spelling] }

    /// The key of a Devanagari word the table has only in Latin letters.
    func key(sound: [UInt8]) -> ArraySlice<UInt8>? { keysBySound[sound] }
}

extension UInt8 {
    var isFoldedLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    var isFoldedDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isVowel: Bool {
        switch self {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
