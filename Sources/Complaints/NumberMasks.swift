// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Hides what may not be kept of a number, wherever it is typed: all but the first six and the last
/// four digits of a card, all but the last four of an Aadhaar number.
///
/// RBI lets nobody but issuers and networks keep card numbers (since 1 October 2022); UIDAI's
/// masked Aadhaar shows the last four digits.
package enum NumberMasks {
    /// What a text may hold besides cards.
    package enum Kind: Sendable, Equatable {
        /// A person's own words: any length that cards have.
        case words
        /// An account, a reference, an order or a phone, which may have thirteen digits or more:
        /// only lengths that cards have today.
        case account
        /// A device or a complaint, of fourteen or fifteen digits: only the commonest lengths.
        case serial
    }

    /// The text with the middle digits of every full card number as `X`, at the same places.
    ///
    /// A card number is thirteen to nineteen digits of any script, together or in groups, that
    /// begins as cards do (3 to 6, 81, 82) and passes the Luhn check. Complexity: O(n).
    package static func maskingCards(in text: String, as kind: Kind = .words) -> String {
        let runs = DigitRuns(text)
        guard runs.groups.reduce(0, { $0 + $1.digits.count }) >= 13 else { return text }
        let places = cards(in: runs, kind).flatMap { card in
            runs.groups[card].flatMap(\.places).dropFirst(6).dropLast(4)
        }
        return places.isEmpty ? text : runs.hiding(places)
    }

    /// The text with the first eight digits of every Aadhaar number as `X`.
    ///
    /// - Parameter isGuessing: whether twelve digits in fours that pass the Verhoeff check are one
    ///   even when the text does not call them so. One payment reference in ten passes too.
    package static func maskingAadhaar(in text: String, isGuessing: Bool) -> String {
        let runs = DigitRuns(text)
        var places: [Int] = []
        for first in runs.groups.indices {
            guard let last = aadhaarEnd(from: first, in: runs) else { continue }
            if isNamedAadhaar(first...last, in: runs)
                || isGuessing && looksAadhaar(first...last, in: runs)
            {
                places += runs.groups[first...last].flatMap(\.places).dropLast(4)
            }
        }
        return places.isEmpty ? text : runs.hiding(places)
    }

    /// What may be kept of an answer at this path without indices.
    package static func kept(of value: String, at field: String) -> String {
        if field.hasSuffix("aadhaarLast4") {
            let digits = value.unicodeScalars.compactMap(\.decimalDigit)
            return digits.count > 4 ? digits.suffix(4).map(String.init).joined() : value
        }
        let kind = kind(of: field)
        let masked = maskingCards(in: value, as: kind)
        return maskingAadhaar(in: masked, isGuessing: kind == .words)
    }

    /// The first six and last four digits of a full card number, typed whole or already masked;
    /// nil when it is too short for one.
    package static func card(in text: String) -> (first6: String, last4: String)? {
        let signs = text.unicodeScalars.filter { $0.decimalDigit != nil || $0 == "X" }
        let first = signs.prefix(6).compactMap(\.decimalDigit)
        let last = signs.suffix(4).compactMap(\.decimalDigit)
        guard (13...19).contains(signs.count), first.count == 6, last.count == 4 else {
            return nil
        }
        return (first.map(String.init).joined(), last.map(String.init).joined())
    }

    /// Whether the text is a card number with its middle hidden.
    package static func isMaskedCard(_ text: String) -> Bool {
        text.contains("XXX") && card(in: text) != nil
    }

    private static func kind(of field: String) -> Kind {
        let name = field.split(separator: ".").last ?? ""
        switch name {
        case "account", "reference", "orderId", "awb", "mobile", "whatsapp", "landline",
            "internationalNumber":
            return .account
        case "acknowledgement", "imei": return .serial
        default: return .words
        }
    }

    // MARK: Cards

    private static func cards(in runs: DigitRuns, _ kind: Kind) -> [ClosedRange<Int>] {
        var found: [(rank: Int, groups: ClosedRange<Int>)] = []
        for first in runs.groups.indices {
            var count = 0
            for last in first..<runs.groups.count {
                count += runs.groups[last].digits.count
                guard count <= 19, runs.isOneRun(first...last) else { break }
                if count >= 13, isCard(first...last, in: runs, kind) {
                    found.append((count == 16 ? 0 : 1, first...last))
                }
            }
        }
        var taken: [ClosedRange<Int>] = []
        for card in found.sorted(by: {
            ($0.rank, $0.groups.lowerBound) < ($1.rank, $1.groups.lowerBound)
        }) where !taken.contains(where: { $0.overlaps(card.groups) }) {
            taken.append(card.groups)
        }
        return taken
    }

    private static func isCard(
        _ range: ClosedRange<Int>, in runs: DigitRuns, _ kind: Kind
    ) -> Bool {
        let digits = runs.digits(of: range)
        let start = digits[0] * 10 + digits[1]
        guard (30...69).contains(start) || start == 81 || start == 82,
            CheckDigits.passesLuhn(digits), isGroupedAlike(runs.groups[range])
        else { return false }
        if isCommon(digits, kind) { return true }
        return kind == .words && !isOther(range, digits, in: runs)
    }

    /// The lengths that issuers in India use.
    private static func isCommon(_ digits: [Int], _ kind: Kind) -> Bool {
        let start = digits[0] * 10 + digits[1]
        switch digits.count {
        case 16, 19: return true
        case 15: return start == 34 || start == 37
        case 14: return kind != .serial && [30, 36, 38, 39].contains(start)
        default: return false
        }
    }

    /// Whether a number of an uncommon length is rather something else: named so, part of a code,
    /// a foreign phone, a device (15 digits from 3), an order in groups of 3, 7 and 7.
    private static func isOther(
        _ range: ClosedRange<Int>, _ digits: [Int], in runs: DigitRuns
    ) -> Bool {
        let before = runs.words(before: range.lowerBound, most: 24)
        return runs.groups[range].contains(where: \.touchesLetter) || before.last == "+"
            || digits.count == 15 && digits[0] == 3
            || runs.groups[range].map(\.digits.count) == [3, 7, 7]
            || !before.contains("card") && otherNames.contains { before.contains($0) }
    }

    /// One kind of separator throughout, or groups of four.
    private static func isGroupedAlike(_ groups: ArraySlice<DigitRuns.Group>) -> Bool {
        let separators = groups.dropFirst().map { $0.separator ?? [] }
        return groups.dropLast().allSatisfy { $0.digits.count == 4 }
            || separators.allSatisfy { $0 == separators.first && !$0.contains("\n") }
    }

    private static let otherNames = [
        "a/c", "acc", "ref", "utr", "rrn", "txn", "order", "awb", "imei", "ack", "complaint",
        "tracking", "खात", "khat", "शिकायत", "ऑर्डर",
    ]

    // MARK: Aadhaar

    /// The last group of twelve digits that begin here, alone or in fours.
    private static func aadhaarEnd(from first: Int, in runs: DigitRuns) -> Int? {
        let groups = runs.groups
        if groups[first].digits.count == 12 { return first }
        let last = first + 2
        guard last < groups.count, groups[first...last].allSatisfy({ $0.digits.count == 4 }),
            runs.isOneRun(first...last)
        else { return nil }
        let isAfterFour =
            first > 0 && groups[first].separator != nil && groups[first - 1].digits.count == 4
        let isBeforeFour =
            last + 1 < groups.count && groups[last + 1].separator != nil
            && groups[last + 1].digits.count == 4
        return isAfterFour || isBeforeFour ? nil : last
    }

    private static func isNamedAadhaar(_ range: ClosedRange<Int>, in runs: DigitRuns) -> Bool {
        let before = runs.words(before: range.lowerBound, most: 32)
        let after = runs.words(after: range.upperBound, most: 20)
        return aadhaarNames.contains { before.contains($0) || after.contains($0) }
            && !otherNames.contains { before.suffix(12).contains($0) }
    }

    private static func looksAadhaar(_ range: ClosedRange<Int>, in runs: DigitRuns) -> Bool {
        let before = runs.words(before: range.lowerBound, most: 24)
        return range.count == 3 && isAadhaar(runs.digits(of: range))
            && !otherNames.contains { before.contains($0) }
    }

    /// Twelve digits, not beginning with 0 or 1, that pass the Verhoeff check.
    static func isAadhaar(_ digits: [Int]) -> Bool {
        digits.count == 12 && digits[0] >= 2 && CheckDigits.passesVerhoeff(digits)
    }

    private static let aadhaarNames = ["aadhaar", "aadhar", "adhaar", "adhar", "आधार", "uid"]
}
