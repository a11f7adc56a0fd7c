// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Spells Devanagari in Latin letters as Hindi speakers type them, for the sound rules to fold
/// further.
///
/// Every consonant carries its short `a` unless a sign takes it away or the word ends; aspirates
/// are spelled without `h`, which the sound rules drop from Latin spellings too; the dot below
/// (nukta) changes nothing that Latin spellings keep apart.
struct DevanagariSpeller {
    private var letters: [UInt8] = []
    private var pendingVowel = false
    private var lastConsonant: UInt32 = 0

    private static let a = UInt8(ascii: "a")
    private static let virama: UInt32 = 0x094D

    mutating func take(_ value: UInt32) {
        guard (0x0900..<0x0980).contains(value) else { return }
        let letter = DevanagariSpeller.letters[Int(value - 0x0900)]
        switch letter.kind {
        case .consonant: takeConsonant(value, letter.spelling)
        case .vowelSign:
            pendingVowel = false
            letters += letter.spelling
        case .vowel:
            flush()
            letters += letter.spelling
        case .mark: takeMark(value)
        }
    }

    /// The spelled word; a last short `a` is not spoken and not spelled, but in words of one letter
    /// (`न`).
    mutating func finish() -> [UInt8] {
        if letters.count == 1 { flush() }
        resolveNasal(before: nil)
        return letters
    }

    private mutating func takeConsonant(_ value: UInt32, _ spelling: [UInt8]) {
        if lastConsonant == 0x091C, !pendingVowel, value == 0x091E,
            letters.last == UInt8(ascii: "j")
        {
            letters.removeLast()
            letters.append(contentsOf: "gy".utf8)
        } else {
            flush()
            resolveNasal(before: spelling.first)
            letters += spelling
        }
        pendingVowel = true
        lastConsonant = value
    }

    private mutating func takeMark(_ value: UInt32) {
        switch value {
        case DevanagariSpeller.virama: pendingVowel = false
        case 0x0900, 0x0901, 0x0902:
            flush()
            nasal = true
        default: break
        }
    }

    private var nasal = false

    /// A nasal sign sounds `m` before lips, `n` before others, and is left out at the end of a
    /// word.
    private mutating func resolveNasal(before next: UInt8?) {
        guard nasal else { return }
        nasal = false
        guard let next else { return }
        let isLip = DevanagariSpeller.lips.contains(next)
        letters.append(isLip ? UInt8(ascii: "m") : UInt8(ascii: "n"))
    }

    private mutating func flush() {
        if pendingVowel { letters.append(DevanagariSpeller.a) }
        pendingVowel = false
    }

    private static let lips = Array("pbmf".utf8)

    /// One scalar of the Devanagari block.
    private struct Letter {
        var kind = Kind.mark
        var spelling: [UInt8] = []

        enum Kind { case consonant, vowel, vowelSign, mark }
    }

    /// By the scalar's place in its block, from U+0900 on.
    private static let letters: [Letter] = {
        var letters = Array(repeating: Letter(), count: 0x80)
        for (kind, rows) in [
            (Letter.Kind.consonant, consonants), (.vowel, vowels), (.vowelSign, vowelSigns),
        ] {
            let parts = rows.unicodeScalars.split(separator: " ")
            for index in stride(from: 0, to: parts.count - 1, by: 2) {
                guard let scalar = parts[index].first else { continue }
                let spelling = Array(String(parts[index + 1]).utf8)
                letters[Int(scalar.value) - 0x0900] = Letter(kind: kind, spelling: spelling)
            }
        }
        return letters
    }()

    // Pairs of a Devanagari scalar and its spelling; read by scalars, since a sign joins the space
    // before it.
    private static let consonants =
        "क k ख k ग g घ g ङ n च ch छ ch ज j झ j ञ n ट t ठ t ड d ढ d ण n त t थ t द d ध d न n ऩ n "
        + "प p फ f ब b भ b म m य y र r ऱ r ल l ळ l ऴ l व v श s ष s स s ह h "
        + "\u{0958} k \u{0959} k \u{095A} g \u{095B} j "
        + "\u{095C} d \u{095D} d \u{095E} f \u{095F} y"
    private static let vowels =
        "अ a आ aa इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ऍ e ऎ e ऒ o ॲ e ऄ a"
    private static let vowelSigns =
        "ा aa ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o ॅ e ॆ e ॊ o ः h"
}
