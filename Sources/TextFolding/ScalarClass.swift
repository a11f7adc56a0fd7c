// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// What one Unicode scalar is to the folding.
enum ScalarClass: Equatable {
    /// A Latin letter, already lower case, look-alikes undone.
    case latin(UInt8)
    /// A digit of any script, as ASCII.
    case digit(UInt8)
    /// A scalar of the Devanagari block that spells sound.
    case devanagari(UInt32)
    /// A letter of a script Parakh does not read.
    case otherLetter
    /// Invisible or combining: as if it were not there.
    case nothing
    /// A sign that people put inside words to break them (`'`, `*`, `_` …): dropped between
    /// letters.
    case joiner
    /// A sign that can stand for a letter inside a word (`@`, `$`, `!`).
    case leet(UInt8)
    /// The end of a sentence.
    case sentenceEnd
    /// A full stop: a sentence end only before white space.
    case stop
    /// White space.
    case space
    /// Any other sign: parts words.
    case other

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            self = ScalarClass.ascii[Int(value)]
        } else if (0x0900...0x097F).contains(value) {
            self = ScalarClass.devanagariClass(value)
        } else {
            self = ScalarClass.beyondASCII(scalar)
        }
    }

    private static let ascii: [ScalarClass] = (0..<0x80).map { asciiClass(UInt8($0)) }

    private static func asciiClass(_ byte: UInt8) -> ScalarClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .latin(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .latin(byte | 0x20)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(byte)
        case UInt8(ascii: "@"): .leet(UInt8(ascii: "a"))
        case UInt8(ascii: "$"): .leet(UInt8(ascii: "s"))
        case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
            .joiner
        case UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A, 0x0D: .sentenceEnd
        case UInt8(ascii: "."): .stop
        case 0x20, 0x09, 0x0B, 0x0C: .space
        case 0x00...0x1F, 0x7F: .nothing
        default: .other
        }
    }

    private static func devanagariClass(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x0966...0x096F: .digit(UInt8(value - 0x0966) + UInt8(ascii: "0"))
        case 0x0964, 0x0965: .sentenceEnd
        case 0x0950, 0x0970, 0x0951...0x0954, 0x0971: .nothing
        default: .devanagari(value)
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
        let value = scalar.value
        if let letter = LookAlikes.latin[value] { return .latin(letter) }
        if value == 0x2019 || value == 0x2018 || value == 0x00B4 { return .joiner }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return .nothing }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return .nothing
        case .spaceSeparator: return .space
        case .lineSeparator, .paragraphSeparator: return .sentenceEnd
        case .decimalNumber:
            return properties.numericValue.map { .digit(UInt8($0) + UInt8(ascii: "0")) } ?? .other
        default: return compatibility(scalar)
        }
    }

    /// What a styled or accented scalar is once Unicode's compatibility form is taken.
    private static func compatibility(_ scalar: Unicode.Scalar) -> ScalarClass {
        let plain = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
        if let first = plain.unicodeScalars.first(where: { !$0.properties.isCombining }) {
            if first.value < 0x80, first != scalar { return asciiClass(UInt8(first.value)) }
            if let letter = LookAlikes.latin[first.value] { return .latin(letter) }
        }
        return scalar.properties.isAlphabetic ? .otherLetter : .other
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isCombining: Bool {
        generalCategory == .nonspacingMark || generalCategory == .enclosingMark
    }
}

/// Letters of other scripts that are drawn like Latin ones and used to hide words from filters.
///
/// From Unicode's confusables (UTS #39), reduced to what scripts with capitals offer for `a-z`.
enum LookAlikes {
    static let latin: [UInt32: UInt8] = {
        let pairs: [(String, String)] = [
            ("a", "аɑαАΑ"), ("b", "ЬвΒВƄ"), ("c", "сϲСϹ"), ("d", "ԁɗ"), ("e", "еєεЕΕЄ"),
            ("f", "ƒ"), ("g", "ɡցɢ"), ("h", "һнΗНհ"), ("i", "іɩιıІΙ"), ("j", "јЈ"),
            ("k", "кκКΚ"), ("l", "ӏⅼӀ"), ("m", "мМΜ"), ("n", "пηΝո"), ("o", "оοσОΟօ"),
            ("p", "рρРΡ"), ("q", "ԛգ"), ("r", "гᴦ"), ("s", "ѕЅ"), ("t", "тτТΤ"),
            ("u", "υսμ"), ("v", "νѵ"), ("w", "ԝшωա"), ("x", "хχХΧ"), ("y", "уγУΥү"),
            ("z", "ᴢΖ"),
        ]
        var table: [UInt32: UInt8] = [:]
        for (letter, others) in pairs {
            for scalar in others.unicodeScalars { table[scalar.value] = letter.utf8.first }
        }
        return table
    }()
}
