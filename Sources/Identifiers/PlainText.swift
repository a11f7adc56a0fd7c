// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A text with one byte for each Unicode scalar, so that formats can be read by position.
///
/// ASCII stands for itself, digits of every script for `0-9`, the rupee sign for `R`+0x80, other letters
/// for `letter`, everything else for a space.
struct PlainText {
    let bytes: [UInt8]
    /// The same in small letters.
    let lower: [UInt8]

    private let scalars: [Unicode.Scalar]

    static let letter: UInt8 = 0xFF
    static let rupee: UInt8 = 0xFE

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        bytes = scalars.map(PlainText.byte)
        lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    var count: Int { bytes.count }

    subscript(index: Int) -> UInt8 { index >= 0 && index < lower.count ? lower[index] : 0x20 }

    private static func byte(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0..<0x80: return UInt8(scalar.value)
        case 0x0966...0x096F: return UInt8(scalar.value - 0x0966) + UInt8(ascii: "0")
        case 0xFF10...0xFF19: return UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0")
        case 0x20B9: return rupee
        case 0x0900...0x097F: return scalar.value == 0x0964 ? 0x20 : letter
        case 0x2010...0x2015: return UInt8(ascii: "-")
        default: return scalar.properties.isAlphabetic ? letter : 0x20
        }
    }

    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(self[index]) }
    func isLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(self[index]) }
    func isWord(_ index: Int) -> Bool {
        isDigit(index) || isLetter(index) || self[index] == PlainText.letter
    }
    func isWordStart(_ index: Int) -> Bool { isWord(index) && !isWord(index - 1) }
    func isSign(_ index: Int) -> Bool {
        [PlainText.rupee, UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "#")]
            .contains(self[index])
    }

    func skipWord(from index: Int) -> Int {
        var end = index
        while end < count, isWord(end) { end += 1 }
        return end
    }

    func end(from index: Int, while accepted: (UInt8) -> Bool) -> Int {
        var end = index
        while end < count, accepted(self[end]) { end += 1 }
        return end
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: lower[range.clamped(to: 0..<count)], as: UTF8.self)
    }

    /// The letters from here on in any script, as they stand.
    func letters(from index: Int) -> String {
        var letters = String.UnicodeScalarView()
        var end = index
        while end < count, isWord(end), !isDigit(end) {
            letters.append(scalars[end])
            end += 1
        }
        return String(letters)
    }

    func hasPrefix(_ prefix: String, at index: Int) -> Bool {
        var position = index
        for byte in prefix.utf8 {
            guard self[position] == byte else { return false }
            position += 1
        }
        return position <= count
    }
}
