// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge
internal import Testing

struct CalendarDayTests {
    @Test(arguments: [
        "2026-11-21", "2024-02-29", "2000-02-29", "2400-02-29", "1970-01-01", "0001-01-01",
        "9999-12-31",
        "2026-04-30", "2026-12-31",
    ])
    func `a day is read and written back`(text: String) {
        #expect(CalendarDay(text)?.text == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2100-02-29", "2025-02-29", "2026-02-30", "2026-04-31",
        "2026-06-31",
        "2026-09-31", "2026-11-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32",
        "0000-01-01",
        "", "-", "--", "2026", "2026-11", "2026-1-01", "2026-01-1", "26-01-01", "02026-01-01",
        "2026/11/21", "21-11-2026", "2026-11-21 ", " 2026-11-21", "2026-11-21T10:00", "2026-+1-01",
        "+026-01-01", "2026-01-+1", "-026-01-01", "२०२६-११-२१", "2026-11--1", "2026-11-21-01",
        "abcd-ef-gh",
    ])
    func `what is no day is refused`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(arguments: 1890...2110)
    func `each month of each year has the days the calendar gives it`(year: Int) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for month in 1...12 {
            let first = try #require(
                calendar.date(from: DateComponents(year: year, month: month, day: 1)))
            let days = try #require(calendar.range(of: .day, in: .month, for: first)).count
            #expect(CalendarDay(year: year, month: month, day: days) != nil)
            #expect(CalendarDay(year: year, month: month, day: days + 1) == nil)
        }
    }

    @Test(arguments: [
        (2026, 0, 1), (2026, 13, 1), (0, 1, 1), (10000, 1, 1), (2026, 1, 0), (-1, -1, -1),
    ])
    func `numbers no calendar has are refused`(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
        #expect(CalendarDay(year: year, month: .max, day: .min) == nil)
    }

    @Test func `days are ordered as they follow each other`() {
        let days = [
            "1999-12-31", "2000-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-10-01",
        ]
        #expect(days.compactMap { CalendarDay($0) }.shuffled().sorted().map(\.text) == days)
        #expect(CalendarDay.epoch.text == "1970-01-01")
    }

    @Test(arguments: [
        ("2024-02-28", false), ("2024-02-29", true), ("2024-12-31", true), ("2025-01-01", true),
        ("2025-01-02", false),
    ])
    func `a step of advice holds on its first and its last day`(day: String, holds: Bool) throws {
        let folder = try SampleContent.read(changing: "Content/advice/steps.yaml") { data in
            let text = String(decoding: data, as: UTF8.self)
            return Data(text.replacing("until: null", with: "until: 2025-01-01").utf8)
        }
        let day = try #require(CalendarDay(day))
        #expect(folder.base.advice.holds("hang-up", on: day) == holds)
        #expect(!folder.base.advice.holds("unknown", on: day))
    }
}
