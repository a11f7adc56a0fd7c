// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the readers of amounts, days and times share: words in one writing.
enum Spoken {
    /// Small-letter words with digits of every script as `0-9`, nukta and joiners left out, nasal
    /// signs alike, `/-` and commas dropped, a number parted from the letters after it.
    static func words(in text: String) -> [String] {
        var plain = ""
        var last: Unicode.Scalar = " "
        for scalar in plainDigits(text).lowercased().unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            switch scalar {
            case ",": continue
            case ".", ":": plain += ("0"..."9").contains(last) ? String(scalar) : " "
            case "/", "-", "₹", "–", "(", ")", "'", "’": plain += " "
            default:
                let isParted = ("0"..."9").contains(last) != isDigit && last != "." && last != ":"
                if isParted, scalar.properties.isAlphabetic || isDigit { plain += " " }
                plain.unicodeScalars.append(scalar)
            }
            last = scalar
        }
        return plain.split(whereSeparator: \.isWhitespace).map { word in
            var word = word
            while word.last == "." || word.last == ":" { word.removeLast() }
            return same(String(word))
        }.filter { !$0.isEmpty }
    }

    /// ASCII digits for digits of any script.
    static func digit(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? String(scalar) : nil }
        guard scalar.properties.generalCategory == .decimalNumber,
            let value = scalar.properties.numericValue
        else { return nil }
        return String(Int(value))
    }

    /// The text with every digit as `0-9`.
    static func plainDigits(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let digit = scalar.isASCII ? nil : digit(scalar) {
                plain.append(contentsOf: digit.unicodeScalars)
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }

    /// A word as all tables here have it: no nukta, no joiners, one sign for every nasal before a
    /// consonant, so that `पाँच` is `पांच` and `पन्द्रह` is `पंद्रह`.
    static func same(_ word: String) -> String {
        guard word.unicodeScalars.contains(where: { !$0.isASCII }) else { return word }
        var plain: [Unicode.Scalar] = []
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x093C, 0x200C, 0x200D: continue
            case 0x0901: plain.append("\u{0902}")
            case 0x0958...0x095F: plain.append(withoutNukta[Int(scalar.value) - 0x0958])
            default:
                if isConsonant(scalar), plain.last == "\u{094D}", plain.count > 1,
                    nasals.contains(plain[plain.count - 2])
                {
                    plain.removeLast(2)
                    plain.append("\u{0902}")
                }
                plain.append(scalar)
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: plain)
        return String(view)
    }

    private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
        (0x0915...0x0939).contains(scalar.value)
    }

    private static let withoutNukta: [Unicode.Scalar] = ["क", "ख", "ग", "ज", "ड", "ढ", "फ", "य"]
    private static let nasals: Set<Unicode.Scalar> = ["ङ", "ञ", "ण", "न", "म"]

    /// Words → a value, with every word as `same` has it.
    static func table<Value>(_ rows: KeyValuePairs<String, Value>) -> [String: Value] {
        var table: [String: Value] = [:]
        for (words, value) in rows {
            for word in words.split(separator: " ") { table[same(String(word))] = value }
        }
        return table
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmingBlanks: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
