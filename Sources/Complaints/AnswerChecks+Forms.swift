// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How numbers, codes and addresses are written. Plain means: without spaces and hyphens.
extension AnswerChecks {
    /// Ten digits from 6 to 9, with or without `+91`, `91` or `0` before them.
    static func isMobile(_ plain: String) -> Bool {
        let digits = plain.withoutIndianPrefix
        return digits.isDigits(10) && "6789".contains(digits.first ?? "0")
    }

    /// Seven to fifteen digits (ITU-T E.164), not an Indian number.
    static func isInternational(_ plain: String) -> Bool {
        let digits = plain.hasPrefix("+") ? String(plain.dropFirst()) : plain
        return digits.isDigits && (7...15).contains(digits.count) && !isMobile(plain)
    }

    /// An area code and a number, ten digits in all, or a number alone, or a toll-free line.
    static func isLandline(_ plain: String) -> Bool {
        let digits = plain.withoutIndianPrefix
        return digits.isDigits && (6...11).contains(digits.count)
    }

    /// The fourth letter tells what kind of holder it is.
    static func isPAN(_ code: String) -> Bool {
        code.wholeMatch(of: /[A-Z]{3}[PCHABGJLFTE][A-Z][0-9]{4}[A-Z]/) != nil
    }

    /// No dot after the `@`, unlike in an e-mail address.
    static func isUPI(_ value: String) -> Bool {
        value.wholeMatch(of: /[A-Za-z0-9._\-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}/) != nil
    }

    /// The last four digits, or a whole number that passes its check.
    static func isAadhaar(_ plain: String) -> Bool {
        let digits = plain.unicodeScalars.compactMap(\.decimalDigit)
        guard digits.count == plain.unicodeScalars.count else {
            return plain.count == 12 && plain.hasPrefix("XXXXXXXX") && digits.count == 4
        }
        return digits.count == 4 || NumberMasks.isAadhaar(digits)
    }

    static func isIMEI(_ plain: String) -> Bool {
        let digits = plain.unicodeScalars.compactMap(\.decimalDigit)
        return plain.isDigits(15) && CheckDigits.passesLuhn(digits)
    }

    static func isEmail(_ value: String) -> Bool {
        value.wholeMatch(of: /[^\s@]+@[^\s@.]+(\.[^\s@.]+)+/) != nil
    }

    /// Something with a dot or `://`, without blanks.
    static func isLink(_ value: String) -> Bool {
        value.wholeMatch(of: /\S*[^\s.](\.|:\/\/)[^\s.]\S*/) != nil
    }
}

extension String {
    /// The digits after `+91`, or after `91` or `0` where those make the number too long.
    var withoutIndianPrefix: String {
        if hasPrefix("+91") { return String(dropFirst(3)) }
        if hasPrefix("0091") { return String(dropFirst(4)) }
        if hasPrefix("91"), count == 12 { return String(dropFirst(2)) }
        if hasPrefix("0"), count == 11 { return String(dropFirst()) }
        return self
    }
}
