// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts, dialling codes, account and card numbers.
extension IdentifierFinder {
    /// `₹5,000`, `Rs. 5000/-`, `5000 rs`, `2 lakh`.
    func amount(at start: Int, in text: PlainText) -> Identifier? {
        var cursor = start
        let sign = currency(at: start, in: text)
        if let sign { cursor = skipSpaces(from: sign, in: text, allowing: ".:*") }
        guard text.isDigit(cursor) else { return nil }
        var end = text.end(from: cursor) {
            (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        while end > cursor, !text.isDigit(end - 1) { end -= 1 }
        let unit = unit(after: end, in: text)
        guard sign != nil || unit != nil else { return nil }
        let digits = text.string(cursor..<end).filter { $0 != "," }
        guard digits.count <= 12, digits.count(where: { $0 == "." }) <= 1 else { return nil }
        return Identifier(
            kind: .amount, value: digits + (unit?.suffix ?? ""), range: start..<(unit?.end ?? end))
    }

    private func currency(at start: Int, in text: PlainText) -> Int? {
        if text[start] == PlainText.rupee { return start + 1 }
        guard text.mayBeCurrency(start) else { return nil }
        let hindi = text.isHindiR(start) ? text.letters(from: start) : ""
        if hindi == "रु" || hindi == "रुपये" { return start + hindi.unicodeScalars.count }
        for word in ["rupees", "inr", "rs"] where text.hasPrefix(word, at: start) {
            let end = start + word.utf8.count
            if !text.isLetter(end), !text.isForeign(end) { return end }
        }
        return nil
    }

    private func unit(after end: Int, in text: PlainText) -> (end: Int, suffix: String)? {
        let start = skipSpaces(from: end, in: text, allowing: "")
        guard start - end <= 1 else { return nil }
        if text.hasPrefix("/-", at: start) { return (start + 2, "") }
        guard text.isForeign(start) || IdentifierFinder.unitLetters.contains(text[start]) else {
            return nil
        }
        let word = text.letters(from: start).lowercased()
        let finish = start + word.unicodeScalars.count
        return IdentifierFinder.units[word].map { (finish, $0) }
    }

    /// The Latin letters that begin a unit.
    private static let unitLetters = Set(units.keys.compactMap(\.utf8.first).filter { $0 < 0x80 })

    /// What may follow a number and makes it an amount, with the word it is written with.
    private static let units: [String: String] = {
        let rupees = [
            "रुपये", "रुपए", "रूपये", "रुपया", "रु", "रूपए", "रुपयों", "रुपैया", "rs", "rupees",
            "rupee", "rupaye", "rupay", "rupaiye", "inr", "rupye",
        ]
        let larger = [
            " lakh": ["लाख", "lakh", "lac", "lakhs", "lacs", "lakhrs"],
            " crore": ["करोड़", "करोड", "crore", "crores"],
            " thousand": ["हज़ार", "हजार", "hazar", "hajar", "hazaar", "thousand", "k"],
        ]
        var units = Dictionary(uniqueKeysWithValues: rupees.map { ($0, "") })
        for (suffix, words) in larger { for word in words { units[word] = suffix } }
        return units
    }()

    private func skipSpaces(from index: Int, in text: PlainText, allowing signs: String) -> Int {
        var index = index
        let signs = signs.utf8
        while text[index] == 0x20, index < text.count || signs.contains(text[index]) { index += 1 }
        while signs.contains(text[index]) { index += 1 }
        while text[index] == 0x20, index < text.count { index += 1 }
        return index
    }

    /// `*401*98…`, `**21*…#`, `##002#`; `*50000*` is a number set in bold.
    func code(at start: Int, in text: PlainText) -> Identifier? {
        guard text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "#") else {
            return nil
        }
        let end = text.end(from: start) {
            (0x30...0x39).contains($0) || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "#")
        }
        let value = text.string(start..<end)
        let digits = value.prefix { $0 == "*" || $0 == "#" }.count
        let body = value.dropFirst(digits)
        let number = body.prefix(while: \.isNumber)
        guard number.count >= 2, body.contains(where: { $0 == "*" || $0 == "#" }),
            !(value == "*\(number)*" && number.count > 3)
        else { return nil }
        return Identifier(
            kind: .code, value: value, range: start..<end, notes: notes(onCode: value))
    }

    /// What a dialling code does with calls (3GPP TS 22.030 and operators' own codes).
    private func notes(onCode code: String) -> [String] {
        if directory.askingCodes.contains(where: code.hasPrefix) { return ["asks-forwarding"] }
        if directory.cancellingCodes.contains(where: code.hasPrefix) {
            return ["cancels-forwarding"]
        }
        return directory.forwardingCodes.contains(where: code.hasPrefix) ? ["forwards-calls"] : []
    }

    /// A run of 9 to 18 digits: a card when the check digit fits, else an account or a reference.
    func number(at start: Int, in text: PlainText) -> Identifier? {
        guard text.isDigit(start), !text.isLetter(start - 1), text.mayHoldDigits(9, from: start)
        else { return nil }
        let (digits, ends) = spacedDigits(from: start, in: text)
        if (15...16).contains(digits.count), let end = ends.last, passesLuhn(digits),
            let first = digits.first, "3456".contains(first)
        {
            return Identifier(kind: .card, value: digits, range: start..<end)
        }
        let end = text.end(from: start) { (0x30...0x39).contains($0) }
        guard (9...18).contains(end - start), !text.isLetter(end) else { return nil }
        return Identifier(kind: .account, value: text.string(start..<end), range: start..<end)
    }

    /// The check digit of card numbers (ISO/IEC 7812-1, annex B).
    func passesLuhn(_ digits: String) -> Bool {
        var sum = 0
        for (index, character) in digits.reversed().enumerated() {
            guard let digit = character.wholeNumberValue else { return false }
            let doubled = digit * 2
            sum += index % 2 == 0 ? digit : (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}
