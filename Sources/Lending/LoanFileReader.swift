// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import AnswerFiles
internal import Knowledge

/// Takes the values of a loan file, each in its form; an error names the field and its line.
struct LoanFileReader {
    let locator: JSONLocator

    /// A value and the path that leads to it.
    struct Place {
        var value: JSONTree
        var path: String

        init(_ value: JSONTree, _ path: String) {
            self.value = value
            self.path = path
        }
    }

    func expectKnown(
        _ members: [String: JSONTree], _ known: [String], at path: String
    ) throws(LoanFileError) {
        for name in members.keys.sorted() where !known.contains(name) {
            let full = path.isEmpty ? name : path + "." + name
            throw LoanFileError(
                code: "unknown-field", field: full.cleanedOfControls, line: locator.line(of: full))
        }
    }

    func text(_ place: Place) throws(LoanFileError) -> String? {
        guard case .text(let text) = place.value else { throw wrongType(place, "text") }
        let cleaned = text.cleanedOfControls
        return cleaned.allSatisfy(\.isWhitespace) ? nil : cleaned
    }

    func flag(_ place: Place) throws(LoanFileError) -> Bool {
        guard case .flag(let flag) = place.value else { throw wrongType(place, "true, false") }
        return flag
    }

    func amount(_ place: Place) throws(LoanFileError) -> Rupees? {
        guard let text = try text(place) else { return nil }
        guard let amount = Rupees(text) else { throw fail("not-an-amount", place, "49999.00") }
        return amount
    }

    func day(_ place: Place) throws(LoanFileError) -> CalendarDay? {
        guard let text = try text(place) else { return nil }
        guard let day = CalendarDay(text) else {
            throw fail("impossible-date", place, "2026-11-20")
        }
        return day
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ place: Place, of type: Choice.Type
    ) throws(LoanFileError) -> Choice? where Choice.RawValue == String {
        guard let text = try text(place) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let known = type.allCases.map(\.rawValue).joined(separator: ", ")
            throw fail("unknown-choice", place, known)
        }
        return choice
    }

    /// A whole number, written as a number or as a text of digits.
    func count(_ place: Place, _ range: ClosedRange<Int>) throws(LoanFileError) -> Int {
        let found: Int? =
            switch place.value {
            case .number(let number): Int(exactly: number)
            case .text(let text): text.count < 10 ? Int(text) : nil
            default: nil
            }
        guard let found, range.contains(found) else {
            throw wrongType(place, "\(range.lowerBound) … \(range.upperBound)")
        }
        return found
    }

    /// Days; `true` is the one day the rules ask for at least, `false` is none.
    func coolingOff(_ place: Place) throws(LoanFileError) -> Int? {
        switch place.value {
        case .flag(let flag): return flag ? 1 : 0
        case .text(let text) where text.allSatisfy(\.isWhitespace): return nil
        default: return try count(place, 0...366)
        }
    }

    func texts(_ place: Place) throws(LoanFileError) -> [String] {
        var found: [String] = []
        for item in try items(place) {
            if let text = try text(item) { found.append(text) }
        }
        return found
    }

    func payments(_ place: Place) throws(LoanFileError) -> [LoanOffer.Payment] {
        var found: [LoanOffer.Payment] = []
        for item in try items(place) {
            let members = try members(item, ["on", "amount"])
            var payment = LoanOffer.Payment()
            if let day = members["on"] { payment.on = try self.day(day) }
            if let amount = members["amount"] { payment.amount = try self.amount(amount) }
            found.append(payment)
        }
        return found
    }

    func instalments(_ place: Place) throws(LoanFileError) -> Instalments? {
        let members = try members(place, ["count", "every", "amount", "first"])
        guard let count = members["count"], let every = members["every"] else {
            if members.isEmpty { return nil }
            throw wrongType(place, "count, every")
        }
        var instalments = Instalments(
            count: try self.count(count, 1...Instalments.most),
            every: try choice(every, of: Instalments.Spacing.self) ?? .month, amount: nil)
        if let amount = members["amount"] { instalments.amount = try self.amount(amount) }
        if let first = members["first"] { instalments.first = try day(first) }
        return instalments
    }

    /// The members that are not null, each with its path.
    private func members(
        _ place: Place, _ known: [String]
    ) throws(LoanFileError) -> [String: Place] {
        guard case .object(let members) = place.value else { throw wrongType(place, "object") }
        try expectKnown(members, known, at: place.path)
        var found: [String: Place] = [:]
        for (name, value) in members {
            if case .null = value { continue }
            found[name] = Place(value, place.path + "." + name)
        }
        return found
    }

    /// The items that are not null, each with its path.
    private func items(_ place: Place) throws(LoanFileError) -> [Place] {
        guard case .list(let items) = place.value else { throw wrongType(place, "list") }
        guard items.count <= LoanOffer.mostPayments else {
            throw fail("too-many-items", place, "\(LoanOffer.mostPayments)")
        }
        return items.enumerated().compactMap { index, value in
            if case .null = value { return nil }
            return Place(value, "\(place.path)[\(index)]")
        }
    }

    private func wrongType(_ place: Place, _ expected: String) -> LoanFileError {
        fail("wrong-type", place, expected)
    }

    private func fail(_ code: String, _ place: Place, _ expected: String) -> LoanFileError {
        LoanFileError(
            code: code, field: place.path, line: locator.line(of: place.path), expected: expected)
    }
}
