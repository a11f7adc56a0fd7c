// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge

/// Reads amounts as people in India write and say them.
///
/// `48250`, `48,250/-`, `Rs 2.5k`, `1.5 lakh`, `ढाई हज़ार`, `ek lakh bees hazaar`, `साढ़े सात सौ`,
/// `पौने दो लाख`, `forty nine thousand nine hundred ninety nine`.
struct SpokenAmount {
    /// The amount, or nil when it is not understood.
    static func rupees(in text: String) -> Rupees? {
        let words = words(in: text)
        guard !words.isEmpty, text.trimmingBlanks.first != "-" else { return nil }
        if words.count == 1, let plain = Rupees(words[0]) { return plain }
        var reader = SpokenAmount()
        for word in words where !reader.take(word) { return nil }
        return reader.finish().map { Rupees(paise: $0) }
    }

    /// Whether anything but digits and signs of currency was needed to say it.
    static func isSaidInWords(_ text: String) -> Bool {
        let words = words(in: text)
        return words.count != 1 || Rupees(words[0]) == nil
    }

    private static func words(in text: String) -> [String] {
        Spoken.words(in: text).filter { !ignored.contains($0) }
    }

    /// A number that waits for its scale: hundredths of hundredths, so that `2.3456 lakh` is exact.
    private struct Part {
        var value: Int
        var isWhole: Bool
        /// Whether `hundred` was said, so that tens and ones may follow.
        var afterHundred = false
        /// Ones may follow tens: `forty nine`.
        var takesOnes = false
    }

    private static let one = 10_000

    private var total = 0
    private var part: Part?
    private var fraction: Fraction?
    private var lastScale = Int.max

    /// Takes the next word; false when it does not fit.
    private mutating func take(_ word: String) -> Bool {
        if let scale = SpokenAmount.scales[word] {
            return scale == 100 ? takeHundred() : takeScale(scale)
        }
        if let fraction = SpokenAmount.fractions[word] { return takeFraction(fraction, word) }
        if let number = Spoken.number(word) {
            return takeNumber(number * SpokenAmount.one, isTens: SpokenAmount.isTens(word, number))
        }
        guard let written = SpokenAmount.written(word) else { return false }
        return takeNumber(written, isTens: false)
    }

    private mutating func takeNumber(_ value: Int, isTens: Bool) -> Bool {
        let isWhole = value % SpokenAmount.one == 0
        guard var known = part else {
            if let fraction, fraction.beside == nil { return false }
            part = Part(
                value: value + (fraction?.beside ?? 0), isWhole: isWhole && fraction == nil,
                takesOnes: isTens)
            fraction = nil
            return true
        }
        guard known.isWhole, isWhole, fraction == nil else { return false }
        if known.takesOnes, value < 10 * SpokenAmount.one, value > 0 {
            known.takesOnes = false
        } else if known.afterHundred, value < 100 * SpokenAmount.one {
            known.afterHundred = false
            known.takesOnes = isTens
        } else {
            return false
        }
        known.value += value
        part = known
        return true
    }

    /// `साढ़े` and its like stand before a number, or alone before a scale; `half` after a number.
    private mutating func takeFraction(_ new: Fraction, _ word: String) -> Bool {
        guard fraction == nil else { return false }
        if let known = part {
            guard word == "half", known.isWhole, !known.afterHundred else { return false }
            part = Part(value: known.value + new.alone, isWhole: false)
        } else {
            fraction = new
        }
        return true
    }

    private mutating func takeHundred() -> Bool {
        if let known = part, known.afterHundred { return false }
        let count = takeCount()
        let value = count * 100
        part = Part(
            value: value, isWhole: value % SpokenAmount.one == 0, afterHundred: true)
        return true
    }

    private mutating func takeScale(_ scale: Int) -> Bool {
        guard scale < lastScale else { return false }
        lastScale = scale
        let (value, isTooMuch) = takeCount().multipliedReportingOverflow(by: scale)
        let (sum, isTooMuchInAll) = total.addingReportingOverflow(value)
        total = sum
        return !isTooMuch && !isTooMuchInAll
    }

    /// What was said before a scale: a number, a fraction alone, or nothing, which means one.
    private mutating func takeCount() -> Int {
        let count = part?.value ?? fraction?.alone ?? SpokenAmount.one
        part = nil
        fraction = nil
        return count
    }

    /// The whole in paise; nil when it is no whole number of paise.
    private mutating func finish() -> Int? {
        if let rest = part?.value ?? fraction?.alone {
            // `1.5 lakh 20.5` is no amount; `2 lakh 500.50` is.
            let (sum, isTooMuch) = total.addingReportingOverflow(rest)
            guard !isTooMuch else { return nil }
            total = sum
        }
        guard total % 100 == 0, total / SpokenAmount.one < 10_000_000_000_000 else { return nil }
        return total / 100
    }

    private static func isTens(_ word: String, _ number: Int) -> Bool {
        number >= 20 && number % 10 == 0 && Spoken.english[word] != nil
    }

    /// `2.3456` in ten-thousandths; nil for anything else.
    private static func written(_ word: String) -> Int? {
        let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(pieces.count), (1...13).contains(pieces[0].count),
            pieces.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }),
            let whole = Int(pieces[0])
        else { return nil }
        guard pieces.count == 2 else { return whole * one }
        guard pieces[1].count <= 4,
            let fraction = Int(pieces[1] + String(repeating: "0", count: 4 - pieces[1].count))
        else { return nil }
        return whole * one + fraction
    }

    /// What a fraction word is worth alone (`ढाई` = 2.5) and beside a number (`साढ़े तीन` = 3 + 0.5);
    /// `डेढ़ दो` is two guesses.
    private struct Fraction {
        var alone: Int
        var beside: Int?
    }

    private static let fractions: [String: Fraction] = Spoken.table([
        "ढाई dhai dhaai adhai अढाई arhai dhaayi": Fraction(alone: 25_000, beside: nil),
        "डेढ dedh ded derh daedh dhed deadh": Fraction(alone: 15_000, beside: nil),
        "सवा sava sawa savaa sawaa": Fraction(alone: 12_500, beside: 2_500),
        "साढे साडे sadhe saadhe sade saade sarhe saarhe saadhey": Fraction(
            alone: 5_000, beside: 5_000),
        "पौने पौन पौना paune pone pune poune pauney paun pauna": Fraction(
            alone: 7_500, beside: -2_500),
        "आधा आधे aadha adha aadhe adhe half": Fraction(alone: 5_000, beside: 5_000),
    ])

    private static let scales: [String: Int] = Spoken.table([
        "सौ सो sau so sou saw hundred hundreds sao": 100,
        "k हजार हज़ार hazar hazaar hajar hajaar hazzar hjar hzar thousand thousands thousnd": 1000,
        "l lk लाख lakh lac lakhs lacs laakh lack lacks laks lakhon": 100_000,
        "cr crs करोड crore karod crores karor caror karore": 10_000_000,
        "million": 1_000_000, "अरब arab": 1_000_000_000,
    ])

    private static let ignored = Set(
        Spoken.table([
            "rs inr rupees rupee rupaye rupay rupaya rupiya rupye rupaiya rupe rupya rupaiye": 0,
            "रुपये रुपए रुपया रु रूपये रूपए रुपयों रुपय रूपया": 0,
            "only about around approx nearly total and a of मात्र करीब kareeb karib लगभग lagbhag": 0,
            "कुल kul और aur takriban पूरे pure pura": 0,
        ]).keys)
}
