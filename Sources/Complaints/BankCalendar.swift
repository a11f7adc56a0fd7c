// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// The days on which banks work: not on Sundays, second and fourth Saturdays (Reserve Bank of
/// India, from 1 September 2015) and holidays.
///
/// The station's own days win over the knowledge's.
package struct BankCalendar: Sendable {
    private let holidays: BankHolidays
    private let station: Station

    /// The calendar of the knowledge and a station.
    package init(_ holidays: BankHolidays, _ station: Station) {
        self.holidays = holidays
        self.station = station
    }

    /// Whether banks work on a day.
    package func isWorking(_ day: CalendarDay) -> Bool {
        if station.workingDays.contains(day) { return true }
        if station.holidays.contains(day) || holidays.days.contains(day.text) { return false }
        switch day.weekday {
        case .sunday: return false
        case .saturday: return ![2, 4].contains((day.day - 1) / 7 + 1)
        default: return true
        }
    }

    /// The last of so many working days, the first day itself not counted; nil beyond the
    /// calendar's ends.
    ///
    /// Complexity: O(count).
    package func day(workingDays count: Int, after first: CalendarDay) -> CalendarDay? {
        var day = first
        var left = count
        while left > 0 {
            guard let next = day.adding(days: 1) else { return nil }
            day = next
            if isWorking(day) { left -= 1 }
        }
        return day
    }
}

/// The days of the week.
package enum Weekday: Int, Sendable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday
}

extension CalendarDay {
    /// The day of the week.
    package var weekday: Weekday {
        // Day 0, 1 March of the year 0, was a Wednesday in the Gregorian calendar run backwards.
        Weekday(rawValue: (number + 3) % 7) ?? .sunday
    }
}
