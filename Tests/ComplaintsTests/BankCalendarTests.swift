// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Testing

struct BankCalendarTests {
    private let known = BankCalendar(RealKnowledge.base.bankHolidays, Station())

    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    @Test(arguments: [
        // Saturdays of November 2026: 7, 14, 21, 28.
        ("2026-11-07", true), ("2026-11-14", false), ("2026-11-21", true), ("2026-11-28", false),
        // A month with five Saturdays: January 2028.
        ("2028-01-01", true), ("2028-01-08", false), ("2028-01-15", true), ("2028-01-22", false),
        ("2028-01-29", true),
        ("2026-11-22", false), ("2026-11-23", true), ("2027-01-26", false), ("2028-08-15", false),
        ("2026-10-02", false), ("2028-02-29", true),
    ])
    func `banks rest on Sundays, second and fourth Saturdays and national holidays`(
        text: String, works: Bool
    ) throws {
        #expect(known.isWorking(try day(text)) == works)
    }

    @Test(arguments: [
        // Monday to Thursday.
        ("2026-11-16", 3, "2026-11-19"),
        // Friday over a first Saturday, which counts, and over a second, which does not.
        ("2026-11-06", 3, "2026-11-10"), ("2026-11-13", 3, "2026-11-18"),
        // A payment on a Sunday: Monday is the first day.
        ("2026-11-22", 1, "2026-11-23"),
        // Over 2 October, a Friday, and over the turn of the rules.
        ("2026-10-01", 1, "2026-10-03"), ("2026-12-31", 3, "2027-01-04"),
        ("2026-12-31", 7, "2027-01-08"), ("2026-12-31", 10, "2027-01-13"),
        // Over Republic Day, a Tuesday with the fourth Saturday just before it.
        ("2027-01-22", 3, "2027-01-28"),
        // The leap day is a Tuesday and a working day.
        ("2028-02-28", 1, "2028-02-29"), ("2028-02-25", 2, "2028-02-29"),
        ("2028-02-29", 3, "2028-03-03"),
        ("2026-11-20", 0, "2026-11-20"),
    ])
    func `working days are counted from the day after`(from: String, count: Int, to: String) throws
    {
        #expect(known.day(workingDays: count, after: try day(from)) == (try day(to)))
    }

    @Test func `weekdays of three years are those of Foundation's calendar`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
        var day = try day("2026-01-01")
        while day.year < 2029 {
            let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
            let date = try #require(calendar.date(from: parts))
            #expect(day.weekday.rawValue == calendar.component(.weekday, from: date) - 1)
            day = try #require(day.next)
        }
    }

    @Test func `the station's own days win over the knowledge's, and working days over holidays`()
        throws
    {
        var station = Station()
        station.holidays = [try day("2026-11-24"), try day("2026-11-25")]
        station.workingDays = [
            try day("2026-11-25"), try day("2026-11-28"), try day("2027-01-26"),
        ]
        let own = BankCalendar(RealKnowledge.base.bankHolidays, station)
        #expect(!own.isWorking(try day("2026-11-24")))
        #expect(own.isWorking(try day("2026-11-25")))
        #expect(own.isWorking(try day("2026-11-28")))
        #expect(own.isWorking(try day("2027-01-26")))
        #expect(own.day(workingDays: 3, after: try day("2026-11-23")) == (try day("2026-11-27")))
        #expect(known.day(workingDays: 3, after: try day("2026-11-23")) == (try day("2026-11-26")))
    }

    @Test func `beyond the calendar's end there is no day`() throws {
        #expect(known.day(workingDays: 3, after: try day("9999-12-30")) == nil)
    }
}
