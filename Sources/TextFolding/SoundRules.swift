// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes one key of all the ways people spell a Hindi word in Latin letters.
///
/// The rules join what typists do not keep apart: long and short vowels, aspirates, `v`/`w`,
/// `j`/`z`, `s`/`sh`, a `y` between vowels, a last nasal, and the short `a` between consonants.
/// They are applied to the knowledge's phrases and to messages alike, so what matters is that equal
/// words meet, not that a key can be read.
struct SoundRules {
    /// The key of the word that was last put in.
    private(set) var key: [UInt8] = []
    /// What a step writes; both are used again for each word.
    private var out: [UInt8] = []

    /// Makes the key of one word. Complexity: O(letters).
    ///
    /// - Parameter isSpelledByEar: whether the word was typed in Latin letters, so that a last
    ///   nasal may be only the sign of a nasal vowel; Devanagari writes that sign apart.
    mutating func put(_ letters: [UInt8], isSpelledByEar: Bool = true) {
        key.removeAll(keepingCapacity: true)
        key += letters
        if hasNeighbours(where: ==) { step { $0.doubled($1, &$2) } }
        step { $0.consonants($1, &$2) }
        if key.contains(SoundRules.byte("y")) { step { $0.glides($1, &$2) } }
        if hasNeighbours(where: { $0.isVowel && ($1.isVowel || $1 == SoundRules.byte("y")) }) {
            step {
                $0.vowels($1, &$2)
                if isSpelledByEar { $0.dropLastNasal(&$2, from: $1) }
            }
        }
        step { $0.shortVowels($1, &$2) }
    }

    /// Whether two letters side by side are of a kind; where none are, a step changes nothing.
    private func hasNeighbours(where isPair: (UInt8, UInt8) -> Bool) -> Bool {
        var before: UInt8 = 0
        for letter in key {
            if isPair(before, letter) { return true }
            before = letter
        }
        return false
    }

    private mutating func step(_ work: (SoundRules.Type, [UInt8], inout [UInt8]) -> Void) {
        out.removeAll(keepingCapacity: true)
        work(SoundRules.self, key, &out)
        swap(&key, &out)
    }

    private static func byte(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }

    /// At most two of a letter in a row; then `ee`, `oo`, `aa` become one long vowel.
    private static func doubled(_ letters: [UInt8], _ out: inout [UInt8]) {
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            var end = index + 1
            while end < letters.count, letters[end] == letter { end += 1 }
            let isDouble = end - index > 1
            switch letter {
            case byte("e") where isDouble: out.append(byte("i"))
            case byte("o") where isDouble: out.append(byte("u"))
            default: out.append(letter)
            }
            index = end
        }
    }

    private static func consonants(_ letters: [UInt8], _ out: inout [UInt8]) {
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            index += 1
            switch letter {
            case byte("c") where next == byte("h"):
                out.append(byte("c"))
                index += 1
                if index < letters.count, letters[index] == byte("h") { index += 1 }
            case byte("c") where next == byte("k"): break
            case byte("c") where next == byte("e") || next == byte("i") || next == byte("y"):
                out.append(byte("s"))
            case byte("c"), byte("q"): out.append(byte("k"))
            case byte("p") where next == byte("h"):
                out.append(byte("f"))
                index += 1
            case byte("x"): out.append(contentsOf: [byte("k"), byte("s")])
            case byte("z"): out.append(byte("j"))
            case byte("w"): out.append(byte("v"))
            case byte("k"), byte("g"), byte("j"), byte("t"), byte("d"), byte("b"), byte("s"),
                byte("r"):
                out.append(letter)
                if next == byte("h") { index += 1 }
            default: out.append(letter)
            }
        }
    }

    /// A `y` between vowels is not heard (`jayega` = `jaega`); at the end of a word it is an `i`.
    private static func glides(_ key: [UInt8], _ out: inout [UInt8]) {
        for (index, letter) in key.enumerated() {
            guard letter == byte("y"), index > 0 else {
                out.append(letter)
                continue
            }
            let afterVowel = key[index - 1].isVowel
            let isLast = index == key.count - 1
            if isLast {
                out.append(byte("i"))
            } else if !(afterVowel && key[index + 1].isVowel) || isBetweenAs(index, key) {
                out.append(letter)
            }
        }
    }

    /// `naya` is not `na`: between two `a` the glide is heard.
    private static func isBetweenAs(_ index: Int, _ key: [UInt8]) -> Bool {
        key[index - 1] == byte("a") && key[index + 1] == byte("a")
    }

    private static func vowels(_ key: [UInt8], _ out: inout [UInt8]) {
        for letter in key {
            switch (out.last, letter) {
            case (byte("a"), byte("i")), (byte("e"), byte("i")), (byte("e"), byte("y")):
                out[out.count - 1] = byte("e")
            case (byte("a"), byte("u")), (byte("o"), byte("u")): out[out.count - 1] = byte("o")
            case (byte("a"), byte("a")): break
            default: out.append(letter)
            }
        }
    }

    /// `mein` = `me`, `karein` = `kare`, `hain` = `hai`: the last nasal after a long vowel is
    /// optional.
    private static func dropLastNasal(_ out: inout [UInt8], from key: [UInt8]) {
        guard out.count > 2, out.last == byte("n"), out[out.count - 2] == byte("e"),
            key.count > 2, key[key.count - 2] == byte("i")
        else { return }
        out.removeLast()
    }

    /// Drops the short `a` between consonants, an `e` before `h` and consonant, and a last `h`.
    private static func shortVowels(_ key: [UInt8], _ out: inout [UInt8]) {
        for (index, letter) in key.enumerated() {
            let isInside = index > 0 && index < key.count - 1
            if isInside, !key[index - 1].isVowel, !key[index + 1].isVowel {
                if letter == byte("a") { continue }
                if letter == byte("e"), key[index + 1] == byte("h"), index + 2 < key.count {
                    continue
                }
            }
            if letter == byte("h"), index == key.count - 1, index > 1, key[index - 1].isVowel {
                continue
            }
            out.append(letter)
        }
    }
}
