// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Identifiers
internal import Knowledge

/// Reads one typed answer in the format its question asks for.
struct AnswerReader {
    let now: Moment
    let finder: IdentifierFinder

    /// What came of reading.
    enum Reading: Equatable {
        /// Understood; the value is in the form complaints keep. A day may come with its time.
        case value(String, time: String?)
        /// Understood out of words; shown back before it is kept.
        case heard(Heard)
        /// Looks mistyped; what it may have been meant to be passes the check.
        case mistyped(given: String, likely: String)
        /// Kept as typed if the person says so; the code names what to compare.
        case odd(String, code: String)
        /// Not understood; the code names what to write instead.
        case unclear(code: String)
    }

    /// What was understood out of words.
    struct Heard: Equatable {
        var value: String
        var time: String?
        /// `amount`, `day`, `time`, `birth-day`, `count` or `days`.
        var format: String
        /// What looks odd about it all the same.
        var code: String?
    }

    /// - Parameters:
    ///   - field: the path without indices that the answer is for, if it is a complaint's.
    ///   - rail: how the money went, where that decides the form.
    func read(
        _ text: String, as format: String, for field: String? = nil, rail: String?
    ) -> Reading {
        let typed = text.trimmingBlanks
        switch format {
        case "amount": return amount(typed)
        case "day": return day(typed)
        case "birth-day": return birthDay(typed)
        case "time": return time(typed)
        case "card": return card(typed)
        case "count": return number(SpokenCount(typed), "count")
        case "days": return number(SpokenCount(daysIn: typed), "days")
        case "payee", "own-account": return party(typed)
        case "contact": return contact(typed)
        default: return checked(typed, format, field, rail)
        }
    }

    private func amount(_ typed: String) -> Reading {
        guard let amount = SpokenAmount.rupees(in: typed) else {
            return .unclear(code: "amount-unclear")
        }
        return SpokenAmount.isSaidInWords(typed)
            ? .heard(Heard(value: amount.plain, format: "amount"))
            : .value(amount.plain, time: nil)
    }

    private func day(_ typed: String) -> Reading {
        let told = SpokenMoment(typed, now: now, asking: .day)
        guard let told, let day = told.day else {
            return .unclear(code: told?.isImpossible == true ? "no-such-day" : "day-unclear")
        }
        let time = told.isGuess ? nil : told.minute.map(Moment.clock)
        let isAhead = day > now.day || time.map { Moment(day.text + "T" + $0) ?? now > now } == true
        let code = isAhead ? "date-in-future" : nil
        let isPlain =
            SpokenMoment.isWritten(typed) && (!told.lacksYear || day.year == now.day.year)
        guard isPlain else {
            return .heard(Heard(value: day.text, time: time, format: "day", code: code))
        }
        return code.map { .odd(day.text, code: $0) } ?? .value(day.text, time: time)
    }

    private func birthDay(_ typed: String) -> Reading {
        guard let day = SpokenDay.birth(in: typed, today: now.day) else {
            let told = SpokenMoment(typed, now: now, asking: .day)
            return .unclear(code: told?.isImpossible == true ? "no-such-day" : "day-unclear")
        }
        let code = AnswerChecks.isOdd(birth: day, on: now.day) ? "birth-date-odd" : nil
        guard SpokenMoment.isWritten(typed) else {
            return .heard(Heard(value: day.text, format: "birth-day", code: code))
        }
        return code.map { .odd(day.text, code: $0) } ?? .value(day.text, time: nil)
    }

    private func time(_ typed: String) -> Reading {
        guard let told = SpokenMoment(typed, now: now, asking: .time), let minute = told.minute
        else { return .unclear(code: "time-unclear") }
        let clock = Moment.clock(minute)
        if told.isGuess { return .odd(clock, code: "which-half-of-day") }
        return SpokenMoment.isWritten(typed)
            ? .value(clock, time: nil) : .heard(Heard(value: clock, format: "time"))
    }

    /// How many of something, or how many days.
    private func number(_ told: SpokenCount?, _ format: String) -> Reading {
        guard let told else { return .unclear(code: format + "-unclear") }
        return told.isSaidInWords
            ? .heard(Heard(value: "\(told.number)", format: format))
            : .value("\(told.number)", time: nil)
    }

    /// Of a card only the last four digits are ever kept, and the first six of a whole number.
    private func card(_ typed: String) -> Reading {
        if let card = NumberMasks.card(in: typed) {
            return .value(card.first6 + "XXXXXX" + card.last4, time: nil)
        }
        let digits = Spoken.plainDigits(typed).filter(\.isNumber)
        guard digits.count >= 4 else { return .unclear(code: "card-digits") }
        return .value(String(digits.suffix(4)), time: nil)
    }

    /// Whom money went to or came from: a UPI ID, an account or a name.
    private func party(_ typed: String) -> Reading {
        if NumberMasks.isMaskedCard(typed) { return .odd(typed, code: "card-number-masked") }
        if typed.contains("@") { return checked(typed, at: "transactions[].to.upi", nil) }
        if isMostlyDigits(typed) { return checked(typed, at: "transactions[].to.account", nil) }
        let upi = AnswerCorrections.correction(of: typed, at: "transactions[].to.upi", rail: nil)
        // `at` stands in many names of shops.
        if let upi, finder.identifiers(in: Array(upi.unicodeScalars)).first?.kind == .upi {
            return .mistyped(given: typed, likely: upi)
        }
        return .value(typed, time: nil)
    }

    private func contact(_ typed: String) -> Reading {
        if NumberMasks.isMaskedCard(typed) { return .odd(typed, code: "card-number-masked") }
        guard suspectField(typed) == "name", isMostlyDigits(typed),
            let likely = AnswerCorrections.correction(
                of: typed, at: "suspects[].mobile", rail: nil)
        else { return .value(typed, time: nil) }
        return .mistyped(given: typed, likely: likely)
    }

    /// A number with a letter or two that were meant as digits.
    private func isMostlyDigits(_ typed: String) -> Bool {
        let signs = typed.filter { $0.isLetter || $0.isNumber }
        return signs.count >= 8 && signs.count(where: \.isNumber) * 10 >= signs.count * 7
    }

    private func checked(
        _ typed: String, _ format: String, _ field: String?, _ rail: String?
    ) -> Reading {
        let plain = AnswerReader.numeric.contains(format) ? numbered(typed, format) : typed
        guard let field = AnswerReader.fields[format] ?? field else {
            return .value(plain, time: nil)
        }
        return checked(plain, at: field, rail)
    }

    private func checked(_ typed: String, at field: String, _ rail: String?) -> Reading {
        guard let code = AnswerChecks.code(for: typed, at: field, rail: rail) else {
            return .value(typed, time: nil)
        }
        let likely = AnswerCorrections.correction(of: typed, at: field, rail: rail)
        return likely.map { .mistyped(given: typed, likely: $0) } ?? .odd(typed, code: code)
    }

    /// Digits of every script as `0-9`, spaces left out.
    private func numbered(_ typed: String, _ format: String) -> String {
        let plain = Spoken.plainDigits(typed).filter { !" -".contains($0) }
        guard format == "mobile" else { return plain }
        if plain.hasPrefix("+91") { return String(plain.dropFirst(3)) }
        if plain.hasPrefix("91"), plain.count == 12 { return String(plain.dropFirst(2)) }
        if plain.hasPrefix("0"), plain.count == 11 { return String(plain.dropFirst()) }
        return plain
    }

    private static let numeric: Set<String> = [
        "mobile", "pin", "reference", "imei", "acknowledgement",
    ]

    private static let fields = [
        "mobile": "complainant.mobile", "pin": "complainant.address.pin",
        "reference": "transactions[].reference", "email": "complainant.email",
        "name": "complainant.name", "upi": "suspects[].upi", "account": "suspects[].account",
        "ifsc": "suspects[].ifsc", "pan": "suspects[].pan", "url": "suspects[].url",
        "aadhaar": "suspects[].aadhaarLast4", "imei": "device.imei",
        "acknowledgement": "incident.acknowledgement", "awb": "transactions[].awb",
        "landline": "suspects[].landline", "whatsapp": "suspects[].whatsapp",
    ]
}

extension AnswerReader {
    /// Where an account, handle or name that money went to or came from belongs.
    static func payeeField(_ value: String, in party: String) -> String {
        let plain = value.filter { !" -".contains($0) }
        if NumberMasks.isMaskedCard(value) { return party + ".account" }
        if value.contains("@") { return party + ".upi" }
        if (9...18).contains(plain.count), plain.allSatisfy(\.isNumber) {
            return party + ".account"
        }
        return party == "to" ? "to.merchant" : "from.upi"
    }

    /// Where a suspect's number, link, handle or name belongs.
    func suspectField(_ value: String) -> String {
        if NumberMasks.isMaskedCard(value) { return "account" }
        let found = finder.identifiers(in: Array(value.unicodeScalars)).first
        switch found?.kind {
        case .phone: return "mobile"
        case .upi: return "upi"
        case .email: return "email"
        case .link, .file: return "url"
        case .account: return "account"
        case .ifsc: return "ifsc"
        case .handle: return "handle"
        case .crypto: return "otherId"
        default: return value.hasPrefix("@") ? "handle" : "name"
        }
    }
}
