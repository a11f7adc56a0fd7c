// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of the Gregorian calendar without a time or a zone, written `2026-11-21`.
package struct CalendarDay: Sendable, Hashable, Comparable {
    /// The year, four digits.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// Reads `2026-11-21`; nil for anything else and for days that do not exist.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
            parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// A day from its numbers; nil when the calendar does not have it.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...9999).contains(year),
            (1...CalendarDay.length(of: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// 1 January 1970, from which computers count.
    package static let epoch = CalendarDay(known: (1970, 1, 1))

    private init(known: (year: Int, month: Int, day: Int)) {
        (year, month, day) = known
    }

    /// The day after; nil at the calendar's end.
    package var next: CalendarDay? {
        CalendarDay(year: year, month: month, day: day + 1)
            ?? CalendarDay(year: year, month: month + 1, day: 1)
            ?? CalendarDay(year: year + 1, month: 1, day: 1)
    }

    private static func length(of month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        switch month {
        case 2: return isLeap ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    /// `2026-11-21`.
    package var text: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }

    /// Earlier days come first.
    package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension CalendarDay {
    /// Days since 1 March of the year 0, by the usual arithmetic of the Gregorian calendar.
    package var number: Int {
        let shifted = month > 2 ? year : year - 1
        let monthOfShifted = (month + 9) % 12
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
            + (monthOfShifted * 306 + 5) / 10 + day - 1
    }

    /// The day so many days later, or earlier for a negative count; nil beyond the calendar's ends.
    package func adding(days: Int) -> CalendarDay? {
        guard (-4_000_000...4_000_000).contains(days) else { return nil }
        let wanted = number + days
        var year = (wanted * 10000 + 14780) / 3_652_425
        var rest = wanted - (365 * year + year / 4 - year / 100 + year / 400)
        if rest < 0 {
            year -= 1
            rest = wanted - (365 * year + year / 4 - year / 100 + year / 400)
        }
        let shiftedMonth = (100 * rest + 52) / 3060
        let month = (shiftedMonth + 2) % 12 + 1
        let day = rest - (shiftedMonth * 306 + 5) / 10 + 1
        return CalendarDay(year: year + (shiftedMonth + 2) / 12, month: month, day: day)
    }

    /// The same day so many months later, or earlier for a negative count; the month's last day
    /// where it has no such day. Nil beyond the calendar's ends.
    package func adding(months: Int) -> CalendarDay? {
        guard (-120_000...120_000).contains(months) else { return nil }
        let wanted = year * 12 + month - 1 + months
        guard wanted >= 12 else { return nil }
        let (year, month) = (wanted / 12, wanted % 12 + 1)
        return CalendarDay(
            year: year, month: month, day: min(day, CalendarDay.length(of: month, in: year)))
    }
}
