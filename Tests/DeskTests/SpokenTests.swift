// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

@testable import Desk

@Suite struct SpokenTests {
    @Test(arguments: [
        ("48250", 4_825_000), ("48,250/-", 4_825_000), ("₹48,250", 4_825_000),
        ("Rs. 2.5k", 250_000), ("1.5 lakh", 15_000_000), ("१,२५,०००", 12_500_000),
        ("ढाई हज़ार", 250_000), ("dhai hazar", 250_000), ("डेढ़ लाख रुपये", 15_000_000),
        ("dedh lakh", 15_000_000), ("सवा लाख", 12_500_000), ("पौने दो लाख", 17_500_000),
        ("साढ़े तीन हज़ार", 350_000), ("teen hazar", 300_000), ("499.50", 49_950),
        ("2 crore", 2_000_000_000), ("पाँच सौ", 50_000),
    ])
    func `amounts are read as Indians write and say them`(_ text: String, _ paise: Int) {
        #expect(SpokenAmount.rupees(in: text) == Rupees(paise: paise))
    }

    @Test(arguments: ["", "bahut", "kal", "12 34", "-5", "abc 500"])
    func `what is no amount is not guessed`(_ text: String) {
        #expect(SpokenAmount.rupees(in: text) == nil)
    }

    @Test(arguments: [
        ("18:40", 1120), ("6:40 pm", 1120), ("शाम 7 बजे", 1140), ("7 baje shaam", 1140),
        ("रात 9 बजे", 1260), ("raat 1 baje", 60), ("subah 10:15", 615), ("दोपहर 1 बजे", 780),
        ("12 baje dopahar", 720), ("रात 12:10 बजे", 10), ("साढ़े सात बजे शाम", 1170),
        ("१८:४०", 1120), ("11 am", 660), ("12 am", 0), ("12 pm", 720),
    ])
    func `times of day are read`(_ text: String, _ minute: Int) {
        #expect(SpokenTime.minutes(in: text)?.minute == minute)
    }

    @Test(arguments: [
        ("21/11/2026", "2026-11-21"), ("16 11 2026", "2026-11-16"), ("16/11", "2026-11-16"),
        ("२०-११-२०२६", "2026-11-20"), ("16 नवंबर", "2026-11-16"), ("16 nov 26", "2026-11-16"),
        ("aaj", "2026-11-21"), ("कल", "2026-11-20"), ("परसों", "2026-11-19"),
        ("25 dec", "2025-12-25"), ("2026-11-01", "2026-11-01"), ("kal shaam", "2026-11-20"),
    ])
    func `days are read, without a year as past ones`(_ text: String, _ day: String) throws {
        let today = try #require(CalendarDay("2026-11-21"))
        #expect(SpokenDay.day(in: text, today: today)?.text == day)
    }

    @Test(arguments: ["31/02/2026", "32 1 2026", "soon", ""])
    func `days that do not exist are not read`(_ text: String) throws {
        let today = try #require(CalendarDay("2026-11-21"))
        #expect(SpokenDay.day(in: text, today: today) == nil)
    }
}
