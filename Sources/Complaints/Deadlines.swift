// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// The days by which something is to be done, counted from the day a rule goes by.
///
/// The first day itself is not counted (General Clauses Act 1897, section 9).
struct Deadlines {
    let calendar: BankCalendar
    let fields: FieldText

    /// Names of places in texts → days as words, counted from a day.
    func arguments(from day: CalendarDay) -> [String: String] {
        var days: [String: CalendarDay?] = ["day": day]
        for (name, count) in Deadlines.working {
            days[name] = calendar.day(workingDays: count, after: day)
        }
        for (name, count) in Deadlines.plain { days[name] = day.adding(days: count) }
        return days.compactMapValues { $0.map(fields.date) }
    }

    /// Working days by the place's name.
    private static let working = [
        "three-working-days": 3, "seven-working-days": 7, "ten-working-days": 10,
    ]
    /// Calendar days by the place's name.
    private static let plain = [
        "next-day": 1, "three-days": 3, "five-days": 5, "seven-days": 7, "thirty-days": 30,
        "forty-five-days": 45, "sixty-days": 60, "ninety-days": 90,
    ]
}
