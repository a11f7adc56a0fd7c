// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The check digits of numbers: whether the last digit fits those before it.
enum CheckDigits {
    /// Cards and IMEI: ISO/IEC 7812-1, annex B (Luhn).
    static func passesLuhn(_ digits: [Int]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let doubled = digit * 2
            sum += place % 2 == 0 ? digit : (doubled > 9 ? doubled - 9 : doubled)
        }
        return !digits.isEmpty && sum % 10 == 0
    }

    /// Aadhaar: J. Verhoeff, Error Detecting Decimal Codes, 1969.
    static func passesVerhoeff(_ digits: [Int]) -> Bool {
        var check = 0
        for (place, digit) in digits.reversed().enumerated() {
            check = product(check, permuted(digit, times: place % 8))
        }
        return !digits.isEmpty && check == 0
    }

    /// The product of two elements of the dihedral group of order ten.
    private static func product(_ a: Int, _ b: Int) -> Int {
        switch (a < 5, b < 5) {
        case (true, true): (a + b) % 5
        case (true, false): (a + b - 5) % 5 + 5
        case (false, true): (a - 5 - b + 5) % 5 + 5
        case (false, false): (a - b + 5) % 5
        }
    }

    private static func permuted(_ digit: Int, times: Int) -> Int {
        (0..<times).reduce(digit) { digit, _ in permutation[digit] }
    }

    private static let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
}
