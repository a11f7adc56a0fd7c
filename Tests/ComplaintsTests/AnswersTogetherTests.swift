// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Testing

struct AnswersTogetherTests {
    private func codes(_ answers: [String: String]) -> [String] {
        AnswerChecks.warnings(about: Complaint(answers)).map { $0.field + " " + $0.code }
    }

    @Test(arguments: [
        ("complainant.birthDate", "2026-11-21", true),
        ("complainant.birthDate", "2021-11-20", false),
        ("complainant.birthDate", "2021-11-21", true),
        ("complainant.birthDate", "1906-01-01", false),
        ("complainant.birthDate", "1905-11-20", true),
        ("complainant.birthDate", "1984-02-29", false),
    ])
    func `an age is from 5 to 120 on the day of the report`(
        path: String, value: String, isOdd: Bool
    ) {
        let found = codes([path: value, "incident.reportedAt": "2026-11-20T10:00"])
        #expect(found == (isOdd ? ["complainant.birthDate birth-date-odd"] : []))
    }

    @Test func `things told in an order in which they cannot have happened are odd`() {
        let base = [
            "incident.reportedAt": "2026-11-20T19:00", "incident.startedAt": "2026-11-20T12:00",
            "transactions[0].amount": "5",
        ]
        func with(_ more: [String: String]) -> [String] { codes(base.merging(more) { $1 }) }
        #expect(with([:]).isEmpty)
        #expect(
            with(["transactions[0].at": "2026-11-20T11:59"])
                == ["transactions[0].at paid-before-start"])
        #expect(with(["transactions[0].at": "2026-11-20"]).isEmpty)
        #expect(
            with(["incident.noticedAt": "2026-11-20T11:00"])
                == ["incident.noticedAt noticed-before-start"])
        #expect(
            with(["incident.noticedAt": "2026-11-20T20:00"])
                == ["incident.noticedAt reported-before-noticed"])
    }

    @Test(arguments: [
        ("2026-11-19T18:59", nil, true), ("2026-11-19T19:00", nil, false),
        ("2026-11-19", nil, false),
        ("2026-11-18", nil, true), ("2026-11-10", "Phone was off", false),
    ])
    func `a report more than a day after the first payment needs its reason`(
        paid: String, reason: String?, isMissing: Bool
    ) {
        var answers = [
            "incident.reportedAt": "2026-11-20T19:00", "transactions[0].at": "2026-11-20T18:00",
            "transactions[1].at": paid, "transactions[0].amount": "5",
            "transactions[1].amount": "6",
        ]
        answers["incident.delayReason"] = reason
        #expect(codes(answers) == (isMissing ? ["incident.delayReason delay-reason-missing"] : []))
    }

    @Test(arguments: [
        ("They took ₹50,000 from me", true), ("They took Rs 49,999", false),
        ("kul 60 hazar rupaye gaye", false), ("₹5,000 phir ₹50,000", true),
        ("phone 9876543210", false),
        ("They took fifty thousand", false), ("2 lakh gaye", true), ("₹10,500 and ₹49,999", false),
        ("₹50,100", true),
    ])
    func `amounts of the story are held against the payments`(story: String, isOdd: Bool) {
        let isClose = story.contains("50,000") || story.contains("50,100")
        let found = codes([
            "incident.story": story, "transactions[0].amount": "49999.00",
            "transactions[1].amount": "10001.00",
        ])
        #expect(found == (isOdd && !isClose ? ["incident.story amount-not-in-story"] : []))
    }

    @Test func `a message that promises money says nothing about what was paid`() {
        #expect(
            codes(["incident.message": "You won ₹25,00,000", "transactions[0].amount": "5000"])
                .isEmpty)
    }

    @Test func `a payment without its amount and a reference given twice are odd`() {
        #expect(
            codes([
                "transactions[0].amount": "5", "transactions[0].reference": "4021 5567 8890",
                "transactions[1].reference": "402155678890", "transactions[2].amount": "7",
            ]) == [
                "transactions[1].amount amount-missing", "transactions[1].reference same-reference",
            ])
    }

    @Test(arguments: [
        ("suspects[].pan", "ABCPE1234F", nil), ("suspects[].pan", "abcpe1234f", nil),
        ("suspects[].pan", "ABCXE1234F", "pan-form"), ("suspects[].pan", "ABCPE12345", "pan-form"),
        ("suspects[].aadhaarLast4", "2346", nil),
        ("suspects[].aadhaarLast4", "2341 2341 2346", nil),
        ("suspects[].aadhaarLast4", "2341 2341 2347", "aadhaar-form"),
        ("suspects[].aadhaarLast4", "1341 2341 2346", "aadhaar-form"),
        ("suspects[].aadhaarLast4", "23", "aadhaar-form"),
        ("suspects[].internationalNumber", "+92 300 1234567", nil),
        ("suspects[].internationalNumber", "+91 98765 43210", "international-form"),
        ("suspects[].internationalNumber", "12", "international-form"),
        ("suspects[].landline", "011-23456789", nil),
        ("suspects[].landline", "123", "landline-form"),
        ("suspects[].whatsapp", "9876543210", nil), ("suspects[].whatsapp", "+44 7911 123456", nil),
        ("suspects[].whatsapp", "98765", "mobile-form"),
        ("transactions[].to.ifsc", "SBIN0001234", nil),
        ("transactions[].from.ifsc", "SBI", "ifsc-form"),
        ("transactions[].to.ifsc", "SBINO001234", "ifsc-letter-o"),
        ("transactions[].awb", "1234567890", nil), ("transactions[].awb", "12", "awb-form"),
        ("incident.acknowledgement", "32611260012345", nil),
        ("incident.acknowledgement", "3261126", "acknowledgement-form"),
        ("device.imei", "356938035643809", nil), ("device.imei", "356938035643808", "imei-form"),
        ("suspects[].url", "t.me/refund_desk", nil), ("suspects[].url", "http://1.2.3.4/a", nil),
        ("suspects[].url", "refund desk", "url-form"), ("suspects[].url", "refund", "url-form"),
        ("complainant.email", "a@b@c.in", "email-form"),
        ("complainant.email", "a b@c.in", "email-form"),
    ])
    func `each field has its form`(field: String, value: String, code: String?) {
        #expect(AnswerChecks.code(for: value, at: field, rail: nil) == code)
    }
}
