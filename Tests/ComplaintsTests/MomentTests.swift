// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

struct MomentTests {
    @Test(arguments: [
        ("2026-11-20T18:52", 18 * 60 + 52), ("2026-11-20T00:00", 0), ("2026-11-20T23:59", 1439),
        ("2026-11-20T18:52:30", 18 * 60 + 52), ("2026-11-20", nil), ("2024-02-29T06:05", 365),
    ])
    func `a moment is read with or without its time`(text: String, minute: Int?) throws {
        let moment = try #require(Moment(text))
        #expect(moment.minuteOfDay == minute)
        #expect(moment.day.text == String(text.prefix(10)))
        #expect(moment.text == String(text.prefix(16)))
    }

    @Test(arguments: [
        "", "T", "2026-11-20T", "T18:52", "2026-02-29", "2026-11-31T10:00", "2026-11-20T24:00",
        "2026-11-20T18:5", "2026-11-20T18:52:3", "2026-11-20t18:52", "2026-11-20T18.52",
        "2026-11-20T18:52:00:00", " 2026-11-20", "2026-11-20 ", "2026-11-20T१८:५२",
        "2026-11-20T+8:00",
        "2026-11-20T-0:-0", "2026-11-20T18:52:+1", "2026--1-20", "0000-01-01",
    ])
    func `what cannot be a moment is none`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-20T18:52", "2026-11-20T18:52", 0), ("2026-11-20T18:52", "2026-11-20T19:35", 43),
        ("2026-11-20T23:59", "2026-11-21T00:01", 2), ("2024-02-28T12:00", "2024-03-01T12:00", 2880),
        ("2026-12-31T23:00", "2027-01-01T01:00", 120),
        ("2026-11-20T19:00", "2026-11-20T18:59", nil),
        ("2026-11-20", "2026-11-21T10:00", nil), ("2026-11-20T10:00", "2026-11-21", nil),
    ])
    func `minutes are counted forward between known times only`(
        earlier: String, later: String, minutes: Int?
    ) throws {
        let (first, second) = (try #require(Moment(earlier)), try #require(Moment(later)))
        #expect(second.minutes(since: first) == minutes)
    }

    @Test func `moments sort as their texts do`() {
        var random = Seeded(3)
        let moments = (0..<300).compactMap { _ -> Moment? in
            let day = CalendarDay(
                year: Int.random(in: 2024...2026, using: &random),
                month: Int.random(in: 1...12, using: &random),
                day: Int.random(in: 1...28, using: &random))
            let time: Int? =
                Bool.random(using: &random) ? Int.random(in: 0..<1440, using: &random) : nil
            return day.map { Moment(day: $0, minuteOfDay: time) }
        }
        #expect(moments.sorted().map(\.text) == moments.map(\.text).sorted())
        #expect(moments.allSatisfy { Moment($0.text) == $0 })
    }
}
