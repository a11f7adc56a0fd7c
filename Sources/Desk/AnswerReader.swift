// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Identifiers
internal import Knowledge

/// Reads one typed answer in the format its question asks for.
struct AnswerReader {
    let today: CalendarDay
    let finder: IdentifierFinder

    /// What came of reading.
    enum Reading: Equatable {
        /// Understood; the value is in the form complaints keep.
        case value(String)
        /// Kept as typed if the person says so; the code names what to compare.
        case odd(String, code: String)
        /// Not understood; the code names what to write instead.
        case unclear(code: String)
    }

    func read(_ text: String, as format: String, rail: String?) -> Reading {
        let typed = text.trimmingBlanks
        switch format {
        case "amount":
            return SpokenAmount.rupees(in: typed).map { .value($0.plain) }
                ?? .unclear(code: "amount-unclear")
        case "day": return day(typed)
        case "birth-day":
            return SpokenDay.day(in: typed, today: today).map { .value($0.text) }
                ?? .unclear(code: "day-unclear")
        case "time": return time(typed)
        case "card": return card(typed)
        default: return checked(typed, format, rail)
        }
    }

    private func day(_ typed: String) -> Reading {
        guard let day = SpokenDay.day(in: typed, today: today) else {
            return .unclear(code: "day-unclear")
        }
        return day > today ? .odd(day.text, code: "date-in-future") : .value(day.text)
    }

    private func time(_ typed: String) -> Reading {
        guard let (minute, isGuess) = SpokenTime.minutes(in: typed) else {
            return .unclear(code: "time-unclear")
        }
        let clock = Moment.clock(minute)
        return isGuess ? .odd(clock, code: "which-half-of-day") : .value(clock)
    }

    /// Of a card only the last four digits are ever kept.
    private func card(_ typed: String) -> Reading {
        let digits = Spoken.plainDigits(typed).filter(\.isNumber)
        guard digits.count >= 4 else { return .unclear(code: "card-digits") }
        return .value(String(digits.suffix(4)))
    }

    private func checked(_ typed: String, _ format: String, _ rail: String?) -> Reading {
        guard let field = AnswerReader.fields[format] else { return .value(typed) }
        let plain = AnswerReader.numeric.contains(format) ? numbered(typed, format) : typed
        guard let code = AnswerChecks.code(for: plain, at: field, rail: rail) else {
            return .value(plain)
        }
        return .odd(plain, code: code)
    }

    /// Digits of every script as `0-9`, `O` for `0` between digits, spaces left out.
    private func numbered(_ typed: String, _ format: String) -> String {
        let plain = Spoken.plainDigits(typed).filter { !" -".contains($0) }
        guard format == "mobile" else { return plain }
        if plain.hasPrefix("+91") { return String(plain.dropFirst(3)) }
        if plain.hasPrefix("91"), plain.count == 12 { return String(plain.dropFirst(2)) }
        if plain.hasPrefix("0"), plain.count == 11 { return String(plain.dropFirst()) }
        return plain
    }

    private static let numeric: Set<String> = ["mobile", "pin", "reference"]

    private static let fields = [
        "mobile": "complainant.mobile", "pin": "complainant.address.pin",
        "reference": "transactions[].reference", "email": "complainant.email",
        "name": "complainant.name",
    ]
}

extension AnswerReader {
    /// Where an account, handle or name that money went to or came from belongs.
    static func payeeField(_ value: String, in party: String) -> String {
        let plain = value.filter { !" -".contains($0) }
        if value.contains("@") { return party + ".upi" }
        if (9...18).contains(plain.count), plain.allSatisfy(\.isNumber) {
            return party + ".account"
        }
        return party == "to" ? "to.merchant" : "from.upi"
    }

    /// Where a suspect's number, link, handle or name belongs.
    func suspectField(_ value: String) -> String {
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
