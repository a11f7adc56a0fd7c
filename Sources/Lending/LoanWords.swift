// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that are read in what a person copies from an offer, in both writings.
enum LoanWords {
    /// The rate that an offer names, as a fraction a year without compounding; nil when no rate or
    /// no period of time is named. `1% a day` is 3.65, `2% महीना` is 0.24.
    static func yearlyRate(in text: String) -> Double? {
        let words = words(of: text)
        guard let place = words.firstIndex(where: { Double($0) != nil }),
            let percent = Double(words[place]), percent.isFinite, percent >= 0,
            words.contains(where: { begins($0, with: percentSigns) })
        else { return nil }
        let after = words[(place + 1)...].prefix { Double($0) == nil }
        guard let perYear = perYear(in: after) ?? perYear(in: words[..<place]) else { return nil }
        return percent / 100 * perYear
    }

    /// Whether a permission reaches what the rules close to a lender: contacts, pictures and other
    /// files, the list of calls. Camera, microphone and place are not among them.
    static func reachesPhoneContents(_ permission: String) -> Bool {
        let plain = permission.lowercased().filter { !" -_".contains($0) }
        return phoneContents.contains {
            plain.unicodeScalars.firstRange(of: $0.unicodeScalars) != nil
        }
    }

    private static func perYear(in words: ArraySlice<String>) -> Double? {
        for word in words {
            if let perYear = abbreviations[word] { return perYear }
            for (stems, perYear) in periods where begins(word, with: stems) { return perYear }
        }
        return nil
    }

    /// By scalars, since a vowel sign belongs to the letter before it.
    private static func begins(_ word: String, with stems: [String]) -> Bool {
        stems.contains { word.unicodeScalars.starts(with: $0.unicodeScalars) }
    }

    /// Numbers, percent signs and words, in small letters and the digits 0-9.
    private static func words(of text: String) -> [String] {
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: text.lowercased().unicodeScalars.map(digit))
        let word = /[0-9]*\.?[0-9]+|%|[\p{L}\p{M}.]+/.matchingSemantics(.unicodeScalar)
        return String(plain).matches(of: word).map { String($0.output) }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x0966...0x096F).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value - 0x0966) + UInt8(ascii: "0"))
    }

    private static let percentSigns = [
        "%", "percent", "per-cent", "cent", "pratishat", "fisad", "प्रतिशत", "फीसद", "फ़ीसद",
    ]

    /// Beginnings of the words for a stretch of time, and how many of it a year has.
    private static let periods: [(stems: [String], perYear: Double)] = [
        (["day", "daily", "din", "roz", "pratidin", "p.d", "दिन", "रोज", "प्रतिदिन"], 365),
        (["week", "haft", "saptah", "हफ", "सप्ताह"], 365.0 / 7),
        (["month", "mahin", "maheen", "maah", "p.m", "मही", "माह", "प्रतिमाह", "मासिक"], 12),
        (
            [
                "year", "yr", "annu", "saal", "salana", "varsh", "p.a", "साल", "वर्ष",
                "वार्षिक", "प्रतिवर्ष",
            ], 1
        ),
    ]

    private static let abbreviations: [String: Double] = ["pd": 365, "pm": 12, "pa": 1]

    private static let phoneContents = [
        "contact", "phonebook", "gallery", "photo", "picture", "media", "video", "file", "storage",
        "calllog", "callhistory", "callist", "कॉन्टैक्ट", "संपर्क", "फोटो", "फ़ोटो", "गैलरी", "फाइल",
        "फ़ाइल", "कॉल",
    ]
}
