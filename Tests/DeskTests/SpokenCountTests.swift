// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Desk

@Suite struct SpokenCountTests {
    @Test(arguments: [
        ("3", 3, false), ("१२ किस्त", 12, false), ("6 emi", 6, false), ("teen", 3, true),
        ("twenty four", 24, true), ("ek hi baar", 1, true), ("बारह किस्तें", 12, true),
        ("600", 600, false),
    ])
    func `a count is read in figures and words`(_ said: String, _ number: Int, _ inWords: Bool) {
        let told = SpokenCount(said)
        #expect(told?.number == number)
        #expect(told?.isSaidInWords == inWords)
    }

    @Test(arguments: [
        ("7", 7, false), ("7 din", 7, false), ("१५ दिन", 15, false), ("saat din", 7, true),
        ("ek mahina", 30, true), ("2 hafte", 14, true), ("1 saal", 365, true),
    ])
    func `a length of time is read as days`(_ said: String, _ number: Int, _ inWords: Bool) {
        let told = SpokenCount(daysIn: said)
        #expect(told?.number == number)
        #expect(told?.isSaidInWords == inWords)
    }

    @Test(arguments: [
        "", "0", "601", "-", "kai", "1.5", "3 ya 4", "12 12", "99999999999999999999", "₹",
    ])
    func `what is no count is none`(_ said: String) {
        #expect(SpokenCount(said) == nil)
    }

    @Test(arguments: ["0", "3651", "11 saal", "1 saal 2 mahine", "28/11/2026", "jaldi"])
    func `what is no length of time is none`(_ said: String) {
        #expect(SpokenCount(daysIn: said) == nil)
    }
}
