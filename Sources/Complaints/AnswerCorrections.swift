// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Proposes what a mistyped answer may have been meant to be. Never applied without being asked.
package enum AnswerCorrections {
    /// A value that passes the check which the given one does not; nil when there is none.
    ///
    /// - Parameters:
    ///   - field: the answer's path without indices.
    ///   - rail: how the money went, where that decides the form.
    package static func correction(
        of value: String, at field: String, rail: String?
    ) -> String? {
        guard AnswerChecks.code(for: value, at: field, rail: rail) != nil,
            !NumberMasks.isMaskedCard(value)
        else { return nil }
        return candidates(for: value, at: field, rail).first {
            $0 != value && AnswerChecks.code(for: $0, at: field, rail: rail) == nil
        }
    }

    private static func candidates(
        for value: String, at field: String, _ rail: String?
    ) -> [String] {
        let narrow = narrowed(value)
        let name = field.split(separator: ".").last ?? ""
        switch name {
        case "mobile", "whatsapp", "landline":
            return numbers(in: narrow).map(\.withoutIndianPrefix)
        case "pin", "account", "imei", "acknowledgement", "cardFirst6", "cardLast4":
            return numbers(in: narrow)
        case "reference":
            return ["neft", "rtgs"].contains(rail) ? codes(in: narrow) : numbers(in: narrow)
        case "internationalNumber": return [digitsForLetters(in: bare(narrow))]
        case "ifsc": return codes(in: narrow).map { shaped($0, like: "AAAA0??????") }
        case "pan": return codes(in: narrow).map { shaped($0, like: "AAAAA0000A") }
        case "upi": return [address(in: narrow, dot: false)]
        case "email": return [address(in: narrow, dot: true)]
        case "url": return [address(in: narrow, dot: true)]
        default: return []
        }
    }

    /// Digits of every script as `0-9`, full-width signs as plain ones, no blanks at the ends.
    private static func narrowed(_ value: String) -> String {
        var narrow = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            if let digit = scalar.decimalDigit, let plain = Unicode.Scalar(0x30 + UInt32(digit)) {
                narrow.append(plain)
            } else if (0xFF01...0xFF5E).contains(scalar.value),
                let plain = Unicode.Scalar(scalar.value - 0xFEE0)
            {
                narrow.append(plain)
            } else {
                narrow.append(scalar)
            }
        }
        let text = String(narrow)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: Numbers and codes

    /// The whole text as a number, and each part of it that stands alone, such as after `UTR:`.
    private static func numbers(in text: String) -> [String] {
        let whole = digitsForLetters(in: bare(text))
        let parts = parts(of: text)
        let alone = parts.count > 1 ? parts.map(digitsForLetters(in:)) : []
        let tail = parts.count > 1 ? digitsForLetters(in: parts.dropFirst().joined()) : ""
        return [whole, tail] + alone
    }

    private static func codes(in text: String) -> [String] {
        let parts = parts(of: text).map { $0.uppercased() }
        return [bare(text).uppercased(), parts.dropFirst().joined()] + parts
    }

    private static func parts(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "+") }.map(String.init)
    }

    /// Only letters, digits and `+`.
    private static func bare(_ text: String) -> String {
        text.filter { $0.isLetter || $0.isNumber || $0 == "+" }
    }

    private static func digitsForLetters(in text: String) -> String {
        String(text.map { lookAlikes[$0] ?? $0 })
    }

    /// Letters where the shape has `A`, digits where it has `0`; anything where it has `?`, but a
    /// letter `O` there is taken for a zero.
    private static func shaped(_ code: String, like shape: String) -> String {
        guard code.count == shape.count else { return code }
        return String(
            zip(code, shape).map { sign, place in
                switch place {
                case "A": letters[sign] ?? sign
                case "0": lookAlikes[sign] ?? sign
                default: sign == "O" ? "0" : sign
                }
            })
    }

    private static let lookAlikes: [Character: Character] = [
        "O": "0", "o": "0", "Q": "0", "I": "1", "i": "1", "l": "1", "L": "1", "|": "1",
        "S": "5", "s": "5", "B": "8", "Z": "2", "z": "2",
    ]
    private static let letters: [Character: Character] = [
        "0": "O", "1": "I", "5": "S", "8": "B", "2": "Z",
    ]

    // MARK: Addresses

    /// `name at okaxis`, `name @ okaxis.`, `name@gmail. com`, `name at gmail dot com`.
    private static func address(in text: String, dot: Bool) -> String {
        var address = " " + text.lowercased() + " "
        for word in ["upi id", "upi:", "email:", "e-mail:", "id:", "mailto:"] {
            if address.hasPrefix(" " + word) {
                address = " " + address.dropFirst(word.count + 1)
            }
        }
        for sign in [" at the rate ", " (at) ", "(at)", "[at]", " at "] {
            address = address.replacing(sign, with: "@")
        }
        for sign in [" dot ", "(dot)", "[dot]"] { address = address.replacing(sign, with: ".") }
        if dot { address = address.replacing(",", with: ".") }
        address.removeAll(where: \.isWhitespace)
        while address.contains("@@") { address = address.replacing("@@", with: "@") }
        while address.contains("..") { address = address.replacing("..", with: ".") }
        while address.last.map({ ".,;".contains($0) }) == true { address.removeLast() }
        return address
    }
}
