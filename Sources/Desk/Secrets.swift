// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One-time codes, PINs and card check numbers: never kept, never shown, wherever they are typed.
enum Secrets {
    /// The text with every digit of such a code as `X`.
    ///
    /// A number of three to eight digits is taken for one when it stands close behind a word for
    /// it, or close before one (`482913 is your OTP`). A postal PIN code is none.
    static func masked(in text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        let codes =
            text.matches(of: after).map(\.output.digits)
            + text.matches(of: before).map(\.output.digits)
        for code in codes where !isAmount(code, in: text) {
            let start = text.unicodeScalars.distance(
                from: text.unicodeScalars.startIndex, to: code.startIndex)
            for offset in 0..<code.unicodeScalars.count { scalars[start + offset] = "X" }
        }
        var masked = String.UnicodeScalarView()
        masked.append(contentsOf: scalars)
        return String(masked)
    }

    /// Whether a sign for rupees stands before the number.
    private static func isAmount(_ number: Substring, in text: String) -> Bool {
        let before = text[..<number.startIndex].suffix(5).lowercased()
        return ["rs", "inr", "रु", "₹"].contains(where: before.contains)
    }

    private static var after: Regex<(Substring, digits: Substring)> {
        #/
        (?i)(?:otp|o\.t\.p\.?|ओटीपी|cvv|mpin|m-pin|\bpin\b(?!\s*code)|पिन(?!\s*कोड))
        (?:[^0-9०-९\n₹]{0,16}?)
        (?<digits>[0-9०-९]{3,8})
        (?![0-9०-९@]|[.,][0-9०-९])
        /#
    }

    private static var before: Regex<(Substring, digits: Substring)> {
        #/
        (?i)(?<digits>\b[0-9०-९]{4,8})
        \s+(?:is|hai|है|as)\s+[^0-9\n]{0,28}?(?:otp|ओटीपी|one\stime|verification)
        /#
    }
}
