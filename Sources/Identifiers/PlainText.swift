// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A text with one byte for each Unicode scalar, so that formats can be read by position.
///
/// ASCII stands for itself, digits of every script for `0-9`, the rupee sign for `R`+0x80, other
/// letters for `letter`, letters of scripts with capitals that pass for Latin ones for `lookAlike`,
/// everything else for a space.
struct PlainText {
    let bytes: [UInt8]
    /// The same in small letters.
    let lower: [UInt8]

    private let scalars: [Unicode.Scalar]

    static let letter: UInt8 = 0xFF
    static let rupee: UInt8 = 0xFE
    static let lookAlike: UInt8 = 0xFD

    /// How many scalars a name, a number or a code has at most; keeps reading linear.
    static let longest = 256

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        bytes = scalars.map { $0.value < 0x80 ? UInt8($0.value) : PlainText.byte($0) }
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
        case 0x0370...0x058F, 0x1D400...0x1D7FF, 0xFF21...0xFF5A:
            return scalar.properties.isAlphabetic ? lookAlike : 0x20
        default: return scalar.properties.isAlphabetic ? letter : 0x20
        }
    }

    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(self[index]) }
    func isLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(self[index]) }
    func isCapital(_ index: Int) -> Bool {
        index >= 0 && index < count && (0x41...0x5A).contains(bytes[index])
    }
    func isWord(_ index: Int) -> Bool {
        isDigit(index) || isLetter(index) || isForeign(index)
    }
    func isForeign(_ index: Int) -> Bool {
        self[index] == PlainText.letter || self[index] == PlainText.lookAlike
    }
    /// Whether a word begins here; a number begins also straight after Devanagari.
    func isWordStart(_ index: Int) -> Bool {
        isWord(index) && (!isWord(index - 1) || isNumberAfterWord(index))
    }
    private func isNumberAfterWord(_ index: Int) -> Bool {
        isDigit(index) && self[index - 1] == PlainText.letter
    }
    func isSign(_ index: Int) -> Bool {
        switch self[index] {
        case PlainText.rupee, UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "#"),
            UInt8(ascii: "@"):
            true
        case UInt8(ascii: "("): self[index + 1] == UInt8(ascii: "0")
        default: false
        }
    }
    /// Whether a word may be an SMS header, an IFSC or a wallet's address.
    func mayBeNamed(_ index: Int) -> Bool {
        self[index + 2] == UInt8(ascii: "-") || self[index + 4] == UInt8(ascii: "0")
            || (isWord(index + 25) && isWord(index + 13))
    }
    /// Whether a sign or word stands here that parts the pieces of a written-out link: a dot beside
    /// a space or in brackets, `dot`, `डॉट`, or a `www` of its own.
    func mayPartLink(_ index: Int) -> Bool {
        switch self[index] {
        case UInt8(ascii: "."):
            isBeside(index, 0x20) || (self[index - 1] == UInt8(ascii: "["))
                || self[index - 1] == UInt8(ascii: "(")
        case UInt8(ascii: "d"):
            self[index + 1] == UInt8(ascii: "o") && self[index + 2] == UInt8(ascii: "t")
        case UInt8(ascii: "w"): self[index + 1] == UInt8(ascii: "w") && self[index + 3] == 0x20
        case PlainText.letter: scalars[index].value == 0x0921 && isScalar(index + 1, 0x0949)
        default: false
        }
    }
    private func isBeside(_ index: Int, _ byte: UInt8) -> Bool {
        self[index - 1] == byte || self[index + 1] == byte
    }
    func isScalar(_ index: Int, _ value: UInt32) -> Bool {
        index < count && scalars[index].value == value
    }
    /// Whether a dot, `@` or `:` stands before the next space, as in every address and link.
    func hasAddressSign(from index: Int) -> Bool {
        var index = index
        let limit = min(count, index + PlainText.longest)
        while index < limit, lower[index] > 0x20 {
            let byte = lower[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") {
                return true
            }
            index += 1
        }
        return false
    }
    /// Whether so many digits may follow with single signs between them; beside a bracket two.
    func mayHoldDigits(_ least: Int, from index: Int) -> Bool {
        var (index, found) = (max(0, index), 0)
        let limit = min(count, index + 3 * least)
        while index < limit, found < least {
            if (0x30...0x39).contains(lower[index]) { found += 1 }
            index += 1
        }
        return found >= least
    }
    /// Whether a word begins as `rs`, `rupees`, `inr` or `रुपये` does.
    func mayBeCurrency(_ index: Int) -> Bool {
        let byte = self[index]
        return byte == UInt8(ascii: "r") || byte == UInt8(ascii: "i") || isHindiR(index)
    }
    func isHindiR(_ index: Int) -> Bool {
        self[index] == PlainText.letter && scalars[index].value == 0x0930
    }

    func skipWord(from index: Int) -> Int {
        var end = index + 1
        while end < count, isWord(end), !isNumberAfterWord(end) { end += 1 }
        return end
    }

    /// The end of a run of accepted bytes, looking no farther than `most` from here.
    func end(
        from index: Int, atMost most: Int = longest, while accepted: (UInt8) -> Bool
    ) -> Int {
        var end = index
        let limit = most < count - index ? index + most : count
        while end < limit, accepted(self[end]) { end += 1 }
        return end
    }

    /// The text of a range in small letters; look-alike letters as they stand.
    func string(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<count)
        guard lower[range].contains(where: { $0 >= 0x80 }) else {
            return String(decoding: lower[range], as: UTF8.self)
        }
        var text = String.UnicodeScalarView()
        for index in range {
            text.append(lower[index] < 0x80 ? Unicode.Scalar(lower[index]) : scalars[index])
        }
        return String(text).lowercased()
    }

    /// The text of a range as it stands.
    func original(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range.clamped(to: 0..<count)])
        return String(text)
    }

    /// The letters from here on in any script, as they stand.
    func letters(from index: Int) -> String {
        var letters = String.UnicodeScalarView()
        var end = index
        while end < count, end - index < PlainText.longest, isWord(end), !isDigit(end) {
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
