// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Lending

struct LoanWordsTests {
    @Test(arguments: [
        ("1% a day", 3.65), ("1 % per day", 3.65), ("0.1% daily", 0.365), ("1%/day", 3.65),
        ("2% per month", 0.24), ("2% monthly", 0.24), ("per month 2%", 0.24), ("1.5% p.m.", 0.18),
        ("12% p.a.", 0.12), ("12% pa", 0.12), ("2% PM", 0.24), ("12 percent a year", 0.12),
        ("12% per annum", 0.12),
        ("24% yearly, 2% per month", 0.24), ("1% hafte", 365.0 / 700),
        ("2% mahina", 0.24), ("2 pratishat mahine ka", 0.24), ("1% roz", 3.65),
        ("12% salana", 0.12),
        ("२% महीना", 0.24), ("१.५ प्रतिशत मासिक", 0.18), ("1% रोज़", 3.65), ("12% सालाना", 0.12),
        ("12% वार्षिक", 0.12), ("0% per month", 0), (".5% per month", 0.06), ("1% हफ़्ते का", 365.0 / 700),
    ])
    func `a rate with its time is read`(text: String, rate: Double) throws {
        let found = try #require(LoanWords.yearlyRate(in: text))
        #expect(isNear(found, rate), "\(found)")
    }

    @Test(arguments: [
        "", "12%", "12", "low interest", "₹100 per day", "100 per month", "% a day", "-", "1.2.3",
        "बहुत कम ब्याज", "12% only", "2% paisa", "5% for 7 days",
    ])
    func `what names no rate or no time is not guessed`(text: String) {
        #expect(LoanWords.yearlyRate(in: text) == nil)
    }

    @Test(arguments: [
        "contacts", "Contact list", "READ_CONTACTS", "gallery", "photos", "media", "files",
        "storage",
        "call logs", "call_log", "CALL-LOG", "फ़ोटो", "गैलरी", "phone book",
    ])
    func `what the rules close to a lender is known`(permission: String) {
        #expect(LoanWords.reachesPhoneContents(permission))
    }

    @Test(arguments: ["camera", "location", "microphone", "notifications", "", "कैमरा"])
    func `other permissions are not held against an offer`(permission: String) {
        #expect(!LoanWords.reachesPhoneContents(permission))
    }
}
