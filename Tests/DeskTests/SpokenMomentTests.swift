// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import TestSupport
import Testing

@testable import Desk

@Suite struct SpokenMomentTests {
    /// Saturday, 21 November 2026, 19:20.
    private func now() throws -> Moment { try #require(Moment("2026-11-21T19:20")) }

    private func told(_ text: String, _ question: SpokenMoment.Question) throws -> String? {
        SpokenMoment(text, now: try now(), asking: question).map { told in
            [told.day?.text, told.minute.map { Moment.clock($0) }].compactMap { $0 }
                .joined(separator: " ") + (told.isGuess ? " ?" : "")
        }
    }

    @Test(arguments: [
        ("kal shaam 7 baje", "2026-11-20 19:00"), ("कल शाम सात बजे", "2026-11-20 19:00"),
        ("aaj subah saade dus", "2026-11-21 10:30"), ("parso raat 11:30", "2026-11-19 23:30"),
        ("परसों", "2026-11-19"), ("पिछले सोमवार", "2026-11-16"), ("last Tuesday", "2026-11-17"),
        ("saturday", "2026-11-14"), ("friday raat 9 baje", "2026-11-20 21:00"),
        ("20 nov", "2026-11-20"), ("20/11", "2026-11-20"), ("20-11-26", "2026-11-20"),
        ("20.11.2026", "2026-11-20"), ("२० नवंबर", "2026-11-20"), ("3 din pehle", "2026-11-18"),
        ("दो घंटे पहले", "2026-11-21 17:20"), ("20 ghante pehle", "2026-11-20 23:20"),
        ("half an hour ago", "2026-11-21 18:50"), ("डेढ़ घंटे पहले", "2026-11-21 17:50"),
        ("साढ़े तीन घंटे पहले", "2026-11-21 15:50"), ("an hour ago", "2026-11-21 18:20"),
        ("10 minute pehle", "2026-11-21 19:10"), ("ek hafte pehle", "2026-11-14"),
        ("day before yesterday", "2026-11-19"), ("yesterday 6.52 pm", "2026-11-20 18:52"),
        ("20/11/2026 18:52", "2026-11-20 18:52"), ("2026-11-20T18:52", "2026-11-20 18:52"),
        ("20 नवंबर 2026 शाम 6:52", "2026-11-20 18:52"),
        ("Nov 20, 2026 at 6:52 PM", "2026-11-20 18:52"),
        ("20th november", "2026-11-20"), ("20 dec", "2025-12-20"), ("29 feb", "2024-02-29"),
        ("20 तारीख को", "2026-11-20"), ("25 tarikh", "2026-10-25"),
        ("बीस नवंबर", "2026-11-20"), ("kal raat 1 baje", "2026-11-21 01:00"),
        ("last night 11", "2026-11-20 23:00"), ("aaj dopahar 2 baje", "2026-11-21 14:00"),
        ("कल रात साढ़े ग्यारह बजे", "2026-11-20 23:30"), ("kal 7 baje", "2026-11-20 07:00 ?"),
        ("21 नवम्बर 2026, दोपहर सवा तीन बजे", "2026-11-21 15:15"), ("16 nov 26", "2026-11-16"),
        ("this morning 8", "2026-11-21 08:00"), ("नवंबर 20", "2026-11-20"),
        ("20 / 11 / 2026", "2026-11-20"), ("20-nov-2026", "2026-11-20"), ("20nov", "2026-11-20"),
        ("16 nov 22 shaam 7", "2022-11-16 19:00"), ("nov 5 7 pm", "2026-11-05 19:00"),
        ("kal din mein 2 baje", "2026-11-20 14:00"), ("शनिवार को", "2026-11-14"),
    ])
    func `days are read, with their time when it is said`(_ text: String, _ read: String) throws {
        #expect(try told(text, .day) == read)
    }

    @Test(arguments: [
        ("दोपहर 2 बजे", "14:00"), ("raat 12 baje", "00:00"), ("पौने आठ बजे", "07:45 ?"),
        ("7 bje sham ko", "19:00"), ("18:52", "18:52"), ("6.52 pm", "18:52"), ("6:52PM", "18:52"),
        ("7 p.m.", "19:00"), ("साढ़े सात बजे शाम", "19:30"), ("7 बजकर 20 मिनट शाम", "19:20"),
        ("half past six in the evening", "18:30"), ("quarter to eight pm", "19:45"),
        ("ten past seven am", "07:10"), ("1852", "18:52"), ("18 52", "18:52"),
        ("raat 4 baje", "04:00"),
        ("डेढ़ बजे दोपहर", "13:30"), ("dhai baje din mein", "14:30"), ("आधी रात", "00:00"),
        ("midnight", "00:00"), ("12 noon", "12:00"), ("7", "07:00 ?"), ("shaam saat bees", "19:20"),
        ("subah savere 5 baje", "05:00"), ("शाम के करीब 7 बजे", "19:00"), ("२३:०५", "23:05"),
        ("7 30 pm", "19:30"), ("रात 11", "23:00"),
    ])
    func `times are read by the part of the day`(_ text: String, _ read: String) throws {
        let told = try told(text, .time)
        #expect(
            told.map { String($0.split(separator: " ", maxSplits: 1).last ?? "") } == read
                || told == read)
    }

    @Test(arguments: [
        "abhi thodi der pehle", "kal ya parso", "kal nahi parso", "agle somvar", "ek do din pehle",
        "20 nov 21 nov", "soon", "", "ek mahine pehle", "kal subah shaam 7 baje",
        "12345678901", "1/2/3/4", "pichle se pichle somvar", "20 nov se pehle",
    ])
    func `what may mean two days is asked again`(_ text: String) throws {
        #expect(try told(text, .day) == nil)
    }

    @Test(arguments: ["29/02/2026", "31 november 2026", "30 feb", "31/04"])
    func `a day that no calendar has is told apart`(_ text: String) throws {
        #expect(SpokenMoment(text, now: try now(), asking: .day)?.isImpossible == true)
    }

    @Test(arguments: [
        ("15/8/84", "1984-08-15"), ("15 August 1984", "1984-08-15"), ("1/1/2015", "2015-01-01"),
        ("5-6-07", "2007-06-05"), ("aaj", nil), ("15 august", nil),
        ("12/12/25", "1925-12-12"),
    ])
    func `a birthday needs its year`(_ text: String, _ day: String?) throws {
        #expect(SpokenDay.birth(in: text, today: try now().day)?.text == day)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    private static let hindiMonths = [
        "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर",
        "दिसंबर",
    ]

    private static func devanagari(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    ("0"..."9").contains($0) ? Unicode.Scalar($0.value + 0x0936) ?? $0 : $0
                }))
    }

    private static func writings(of day: CalendarDay) -> [String] {
        let (d, m, y) = (day.day, day.month, day.year)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (name, hindi) = (months[m - 1], hindiMonths[m - 1])
        return [
            "\(two(d))/\(two(m))/\(y)", "\(d)-\(m)-\(y)", "\(two(d)).\(two(m)).\(y)", day.text,
            "\(d)/\(m)/\(two(y % 100))", "\(d) \(m) \(y)", "\(d) \(name) \(y)",
            "\(name.prefix(3)) \(d), \(y)", "\(d) \(hindi) \(y)",
            devanagari("\(d) ") + hindi + devanagari(" \(y)"),
            NumberSpeller.hindi.units[d] + " " + hindi + " \(y)",
        ]
    }

    @Test func `every day of five years reads back in every form it is written in`() throws {
        let today = try #require(CalendarDay("2028-12-31"))
        var day = try #require(CalendarDay("2024-01-01"))
        while day <= today {
            for text in Self.writings(of: day) where SpokenDay.day(in: text, today: today) != day {
                Issue.record("\(text) is not \(day.text)")
            }
            day = try #require(day.adding(days: 1))
        }
    }

    @Test func `every minute of a day reads back in the forms it is written in`() {
        for minute in 0..<1440 {
            let (hour, past) = (minute / 60, minute % 60)
            let clock = (hour % 12 == 0 ? 12 : hour % 12, past < 10 ? "0\(past)" : "\(past)")
            let half = hour < 12 ? "AM" : "pm"
            let texts = [
                Moment.clock(minute), "\(clock.0):\(clock.1) \(half)",
                "\(clock.0).\(clock.1)\(half)",
                Self.devanagari(Moment.clock(minute)),
            ]
            for text in texts where SpokenTime.minutes(in: text)?.minute != minute {
                Issue.record("\(text) is not minute \(minute)")
            }
        }
    }

    @Test func `no text that people paste breaks the readers`() throws {
        var random = SplitMix64(seed: 7)
        let pieces = [
            "kal", "20", "/", "11", "-", "2026", ":", ".", "बजे", "pm", "पहले", "din", "साढ़े", "last",
            "somvar", "nov", "to", "past", "an", " ", "\u{200D}", "९", "९९९९९९९९९९९९", "half", "के",
            "T",
            "lakh", "सौ", "k", "₹", ",", "\n", "x",
        ]
        for _ in 0..<1500 {
            let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
                    + (Bool.random(using: &random) ? " " : "")
            }.joined()
            for question in [SpokenMoment.Question.day, .time] {
                let told = SpokenMoment(text, now: try now(), asking: question)
                if let minute = told?.minute { #expect((0..<1440).contains(minute), "\(text)") }
            }
            if let amount = SpokenAmount.rupees(in: text) { #expect(amount.paise >= 0, "\(text)") }
        }
    }
}
