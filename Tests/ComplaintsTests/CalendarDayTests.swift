// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Testing

struct CalendarDayTests {
    @Test func `four hundred years of days are those of Foundation's calendar`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
        let start = try #require(CalendarDay(year: 1899, month: 12, day: 31))
        let date = try #require(
            calendar.date(from: DateComponents(year: 1899, month: 12, day: 31, hour: 12)))
        var wrong: [String] = []
        for days in 0...146_097 {
            let there = date.addingTimeInterval(Double(days) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: there)
            guard let day = start.adding(days: days),
                (day.year, day.month, day.day) == (parts.year, parts.month, parts.day),
                day.number - start.number == days, day.adding(days: -days) == start
            else {
                wrong.append("\(days) days on: \(parts)")
                continue
            }
        }
        #expect(wrong == [])
        #expect(start.adding(days: 146_097)?.text == "2299-12-31")
    }

    @Test(arguments: [
        ("2024-02-28", 1, "2024-02-29"), ("2024-02-29", 1, "2024-03-01"),
        ("2023-02-28", 1, "2023-03-01"),
        ("2000-02-29", 366, "2001-03-01"), ("2100-02-28", 1, "2100-03-01"),
        ("1900-03-01", -1, "1900-02-28"),
        ("2026-01-01", -1, "2025-12-31"), ("2026-11-21", 0, "2026-11-21"),
        ("0001-01-01", 0, "0001-01-01"),
        ("9999-12-30", 1, "9999-12-31"), ("0001-01-01", 3_652_058, "9999-12-31"),
    ])
    func `days are counted over ends of months and years`(from: String, days: Int, to: String)
        throws
    {
        let day = try #require(CalendarDay(from))
        #expect(day.adding(days: days)?.text == to)
    }

    @Test(arguments: [
        ("9999-12-31", 1), ("0001-01-01", -1), ("0001-01-01", -400), ("2026-11-21", 4_000_000),
        ("2026-11-21", -4_000_000), ("2026-11-21", Int.max), ("2026-11-21", Int.min),
        ("2026-11-21", Int.max / 10_000), ("2026-11-21", Int.min / 10_000),
    ])
    func `beyond the calendar's ends there is no day`(from: String, days: Int) throws {
        let day = try #require(CalendarDay(from))
        #expect(day.adding(days: days) == nil)
    }

    @Test(arguments: [
        "2026-02-29", "2026-04-31", "1900-02-29", "2026-00-10", "2026-13-01", "2026-1-01",
        "26-01-01",
        "2026-01-001", "0000-01-01", "2026/01/01", "", "2026-+1-01", "-026-01-01", "+026-01-01",
    ])
    func `days that do not exist are not read`(text: String) {
        #expect(CalendarDay(text) == nil)
    }
}
