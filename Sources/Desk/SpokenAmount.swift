// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge

/// Reads amounts as people in India write and say them.
///
/// `48250`, `48,250/-`, `Rs 2.5k`, `1.5 lakh`, `ढाई हज़ार`, `dedh lakh`, `साढ़े तीन हजार`, `पौने दो लाख`.
enum SpokenAmount {
    /// The amount, or nil when it is not understood.
    static func rupees(in text: String) -> Rupees? {
        let words = Spoken.words(in: text).filter { !ignored.contains($0) }
        guard !words.isEmpty, text.trimmingBlanks.first != "-" else { return nil }
        var quarters: Int?
        var hundredths: Int?
        var unit = 1
        var pendingFraction: Fraction?
        for word in words {
            if let scale = scales[word] {
                unit *= scale
            } else if let fraction = fractions[word] {
                pendingFraction = fraction
                quarters = fraction.alone
            } else if let number = number(word), hundredths == nil {
                hundredths = number
            } else {
                return nil
            }
        }
        if let hundredths {
            let adjusted = hundredths + (pendingFraction?.beside ?? 0)
            return Rupees(paise: adjusted * unit)
        }
        guard let quarters else { return unit > 1 ? Rupees(paise: 100 * unit) : nil }
        return Rupees(paise: quarters * unit)
    }

    /// What a fraction word is worth, in hundredths: alone (`ढाई` = 2.5) and beside a number
    /// (`साढ़े तीन` = 3 + 0.5).
    private struct Fraction {
        var alone: Int
        var beside: Int
    }

    private static let fractions: [String: Fraction] = {
        var table: [String: Fraction] = [:]
        func add(_ words: String, alone: Int, beside: Int) {
            for word in words.split(separator: " ") {
                table[String(word)] = Fraction(alone: alone, beside: beside)
            }
        }
        add("ढाई dhai dhaai adhai अढाई", alone: 250, beside: 0)
        add("डेढ dedh ded derh", alone: 150, beside: 0)
        add("सवा sava sawa", alone: 125, beside: 25)
        add("साढे sadhe saadhe sade", alone: 50, beside: 50)
        add("पौने paune pone", alone: 75, beside: -25)
        add("आधा aadha half", alone: 50, beside: 50)
        return table
    }()

    private static let scales: [String: Int] = {
        var table: [String: Int] = [:]
        func add(_ words: String, _ scale: Int) {
            for word in words.split(separator: " ") { table[String(word)] = scale }
        }
        add("सौ sau so hundred", 100)
        add("k हजार hazar hazaar hajar hajaar thousand", 1000)
        add("लाख lakh lac lakhs lacs", 100_000)
        add("करोड crore karod crores", 10_000_000)
        return table
    }()

    private static let ignored: Set<String> = [
        "rs", "inr", "rupees", "rupee", "rupaye", "rupay", "रुपये", "रुपए", "रु", "रूपये", "only",
        "₹", "about", "करीब", "kareeb", "लगभग",
    ]

    /// A number in hundredths: `2.5` → 250, `तीन` → 300.
    private static func number(_ word: String) -> Int? {
        if let said = Spoken.numbers[word] { return said * 100 }
        return Rupees(word)?.paise
    }
}

/// What the readers of amounts, days and times share.
enum Spoken {
    /// Small-letter words with digits of every script as `0-9`, nukta left out, `/-` and commas
    /// dropped, a number parted from the letters after it.
    static func words(in text: String) -> [String] {
        var plain = ""
        var last: Unicode.Scalar = " "
        for scalar in text.lowercased().unicodeScalars {
            let digit = Spoken.digit(scalar)
            switch scalar {
            case "\u{093C}", ",": continue
            case ".", ":":
                plain.unicodeScalars.append(last.properties.numericType != nil ? scalar : " ")
            case "/", "-": plain += " "
            case "₹": plain += " "
            default:
                if digit == nil, "0123456789".unicodeScalars.contains(last) { plain += " " }
                plain += digit ?? String(scalar)
            }
            last = digit?.unicodeScalars.first ?? scalar
        }
        return plain.split(whereSeparator: \.isWhitespace).map { word in
            var word = word
            while word.last == "." || word.last == ":" { word.removeLast() }
            return String(word)
        }.filter { !$0.isEmpty }
    }

    /// ASCII digits for digits of any script.
    static func digit(_ scalar: Unicode.Scalar) -> String? {
        guard scalar.properties.generalCategory == .decimalNumber,
            let value = scalar.properties.numericValue
        else { return nil }
        return String(Int(value))
    }

    /// The text with every digit as `0-9`.
    static func plainDigits(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars { plain += digit(scalar) ?? String(scalar) }
        return plain
    }

    /// Numbers said as words, one to twelve.
    static let numbers: [String: Int] = {
        let rows = [
            "एक ek one", "दो do two", "तीन teen tin three", "चार char chaar four",
            "पांच पाँच paanch panch five", "छह छः छ chhah chah cheh six", "सात saat sat seven",
            "आठ aath ath eight", "नौ nau nine", "दस das ten", "ग्यारह gyarah eleven",
            "बारह barah baarah twelve",
        ]
        var table: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for word in row.split(separator: " ") { table[String(word)] = index + 1 }
        }
        return table
    }()
}
