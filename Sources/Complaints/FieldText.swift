// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Answers as they stand on paper: grouped for reading aloud, dates and times in words of the
/// language.
struct FieldText: Sendable {
    let complaint: Complaint
    let catalogue: Catalogue

    /// The text of a path, or nil when there is no answer. `….date` and `….time` are parts of a
    /// moment, `….statement` is a choice as the person states it to an office.
    func text(_ path: String) -> String? {
        if path.hasSuffix(".date") { return moment(path, dropping: ".date").map { date($0.day) } }
        if path.hasSuffix(".time") {
            return moment(path, dropping: ".time").flatMap(\.minuteOfDay).map(time)
        }
        if path.hasSuffix(".portalTime") {
            return moment(path, dropping: ".portalTime").flatMap(\.minuteOfDay).map(portalTime)
        }
        if path.hasSuffix(".spelled") {
            return complaint[path: String(path.dropLast(".spelled".count))].map(spelled)
        }
        if path.hasSuffix(".statement") {
            let answer = String(path.dropLast(".statement".count))
            let key = "statements.\(ComplaintSchema.general(answer))."
            return complaint[path: answer].flatMap { catalogue.textIfAny(key + $0) }
        }
        guard let value = complaint[path: path] else { return nil }
        let general = ComplaintSchema.general(path)
        switch ComplaintSchema.fields[general] {
        case .amount: return Rupees(value)?.grouped ?? value
        case .day: return CalendarDay(value).map(date) ?? value
        case .moment: return Moment(value).map(dateAndTime) ?? value
        case .flag: return catalogue.text(value == "true" ? "answers.yes" : "answers.no")
        case .oneOf: return catalogue.textIfAny("choices.\(general).\(value)") ?? value
        case .text, nil:
            return catalogue.textIfAny("choices.\(general).\(value)") ?? grouped(value, general)
        }
    }

    /// The answer as a form takes it: no grouping, no currency sign; nil where that makes no
    /// difference.
    func bareText(_ path: String) -> String? {
        guard let value = complaint[path: path] else { return nil }
        let general = ComplaintSchema.general(path)
        switch ComplaintSchema.fields[general] {
        case .amount: return Rupees(value)?.bare
        case .text:
            let isNamed = catalogue.textIfAny("choices.\(general).\(value)") != nil
            return isNamed && general != "incident.platform" ? nil : value
        default: return nil
        }
    }

    private func moment(_ path: String, dropping suffix: String) -> Moment? {
        complaint[path: String(path.dropLast(suffix.count))].flatMap(Moment.init)
    }

    func date(_ day: CalendarDay) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(day.day))/\(two(day.month))/\(day.year)"
    }

    /// `शाम 6:52 बजे`, `6:52 PM`: the part of the day is the catalogue's.
    func time(_ minuteOfDay: Int) -> String {
        let hour = minuteOfDay / 60
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let minute = minuteOfDay % 60
        let clock = minute == 0 ? "\(shown)" : "\(shown):" + (minute < 10 ? "0" : "") + "\(minute)"
        return catalogue.text("clock." + FieldText.partOfDay(hour), ["time": clock])
    }

    /// `06:52 PM`: the portal asks for hour, minute and half of the day apart.
    private func portalTime(_ minuteOfDay: Int) -> String {
        let hour = minuteOfDay / 60 % 12 == 0 ? 12 : minuteOfDay / 60 % 12
        return Moment.clock(hour * 60 + minuteOfDay % 60) + (minuteOfDay < 720 ? " AM" : " PM")
    }

    /// Morning 4 to 12, noon to 4, evening 4 to 8, night till 4, as Hindi tells the time.
    private static func partOfDay(_ hour: Int) -> String {
        switch hour {
        case 4..<12: "morning"
        case 12..<16: "afternoon"
        case 16..<20: "evening"
        default: "night"
        }
    }

    /// `r a j u  dot  9  at (@)  y b l`: letter by letter, signs by their names, as read out on a
    /// phone.
    private func spelled(_ value: String) -> String {
        let signs: [Character: String] = [".": "dot", "-": "hyphen", "_": "underscore", "@": "at"]
        var parts: [String] = []
        for character in value where !character.isWhitespace {
            parts.append(
                signs[character].map { " " + catalogue.text("spelling." + $0) + " " }
                    ?? String(character))
        }
        return parts.joined(separator: " ").trimmingBlankEnds
    }

    func dateAndTime(_ moment: Moment) -> String {
        moment.minuteOfDay.map { date(moment.day) + ", " + time($0) } ?? date(moment.day)
    }

    private func grouped(_ value: String, _ general: String) -> String {
        let plain = value.filter { $0 != " " }
        switch general {
        case "complainant.mobile", "suspects[].mobile":
            return plain.isDigits && plain.count == 10
                ? plain.prefix(5) + " " + plain.suffix(5) : value
        case "transactions[].reference", "transactions[].from.account", "transactions[].to.account",
            "suspects[].account":
            return plain.isDigits ? FieldText.inFours(plain) : value
        default: return value
        }
    }

    private static func inFours(_ digits: String) -> String {
        var parts: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            parts.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return parts.joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmingBlankEnds: String {
        var slice = self[...]
        while slice.first == " " { slice.removeFirst() }
        while slice.last == " " { slice.removeLast() }
        return String(slice)
    }
}
