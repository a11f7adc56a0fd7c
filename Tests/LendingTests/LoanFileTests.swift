// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Testing

@testable import Lending

struct LoanFileTests {
    private func read(_ json: String) throws -> LoanOffer { try LoanOffer(file: Data(json.utf8)) }

    @Test func `a whole file is read field by field`() throws {
        let offer = try read(
            """
            {"lender":"","app":"QuickRupee","contact":"WhatsApp","advertisedRate":"1% a day",
             "offered":"10000.00","disbursals":[{"on":"2026-11-01","amount":"7000.00"}],
             "feesBefore":[{"on":"2026-10-31","amount":"500.00"}],
             "repayments":[{"on":"2026-11-08","amount":"10000.00"}],
             "instalments":{"count":3,"every":"month","amount":"100","first":"2026-12-05"},
             "permissions":["contacts","gallery",""],"keyFactStatement":false,"ownAccount":true,
             "coolingOff":null,"threats":false,"payTo":"agent","approvalClaimed":true,
             "limitRaised":true,"agentNamed":false,"oddHours":true,"othersContacted":true,
             "morphedPictures":true,"intimatePictures":false,"paidUnderThreat":true}
            """)
        var expected = try LoanOffer(
            received: ["2026-11-01 7000"], fees: ["2026-10-31 500"], repaid: ["2026-11-08 10000"])
        (expected.app, expected.contact, expected.advertisedRate) =
            ("QuickRupee", "WhatsApp", "1% a day")
        expected.offered = Rupees("10000")
        expected.instalments = Instalments(
            count: 3, every: .month, amount: Rupees("100"), first: CalendarDay("2026-12-05"))
        expected.permissions = ["contacts", "gallery"]
        (expected.keyFactStatement, expected.ownAccount, expected.threats) = (false, true, false)
        (expected.payTo, expected.approvalClaimed, expected.limitRaised) = (.agent, true, true)
        (expected.agentNamed, expected.oddHours, expected.othersContacted) = (false, true, true)
        (expected.morphedPictures, expected.intimatePictures) = (true, false)
        expected.paidUnderThreat = true
        #expect(offer == expected)
    }

    @Test(arguments: ["{}", "{\"lender\":null,\"disbursals\":[null,{}],\"instalments\":{}}"])
    func `every field may be left out`(json: String) throws {
        var offer = try read(json)
        offer.disbursals = []
        #expect(offer == LoanOffer())
    }

    @Test(arguments: [("true", 1), ("false", 0), ("3", 3), ("\"5\"", 5), ("0", 0)])
    func `the time to give a loan back is a yes, a no or days`(json: String, days: Int) throws {
        #expect(try read("{\"coolingOff\":\(json)}").coolingOffDays == days)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var json: String
        var error: LoanFileError
        var testDescription: String { "\(error.code) \(error.field): \(json.prefix(50))" }

        init(
            _ json: String, _ code: String, _ field: String, _ line: Int = 1,
            _ expected: String = ""
        ) {
            self.json = json
            error = LoanFileError(code: code, field: field, line: line, expected: expected)
        }
    }

    @Test(arguments: [
        Case("", "not-json", ""), Case("[]", "not-json", ""),
        Case("{\n\"app\":\n\n}", "not-json", "", 4),
        Case("{\n\"tenure\":7}", "unknown-field", "tenure", 2),
        Case("{\"tenure\":null}", "unknown-field", "tenure"),
        Case(
            "{\"disbursals\":[\n{\"on\":\"2026-11-01\"},\n{\"day\":1}]}", "unknown-field",
            "disbursals[1].day", 3),
        Case("{\"instalments\":{\"number\":3}}", "unknown-field", "instalments.number"),
        Case("{\"\u{1B}[31mred\u{202E}\":1}", "not-json", ""),
        Case(#"{"\u001b[31mred\u202e":1}"#, "unknown-field", "red"),
        Case("{\"offered\":10000}", "wrong-type", "offered", 1, "text"),
        Case("{\"offered\":\"-5\"}", "not-an-amount", "offered", 1, "49999.00"),
        Case("{\"threats\":\"yes\"}", "wrong-type", "threats", 1, "true, false"),
        Case("{\"disbursals\":{}}", "wrong-type", "disbursals", 1, "list"),
        Case("{\"repayments\":[\n7]}", "wrong-type", "repayments[0]", 1, "object"),
        Case("{\"permissions\":\"contacts\"}", "wrong-type", "permissions", 1, "list"),
        Case(
            "{\"repayments\":[{\"on\":\"2026-02-30\"}]}", "impossible-date", "repayments[0].on", 1,
            "2026-11-20"),
        Case("{\"payTo\":\"me\"}", "unknown-choice", "payTo", 1, "lender, person, agent, other"),
        Case("{\"instalments\":[]}", "wrong-type", "instalments", 1, "object"),
        Case("{\"instalments\":{\"count\":3}}", "wrong-type", "instalments", 1, "count, every"),
        Case(
            "{\"instalments\":{\"count\":0,\"every\":\"month\"}}", "wrong-type",
            "instalments.count",
            1, "1 … 600"),
        Case(
            "{\"instalments\":{\"count\":1e300,\"every\":\"month\"}}", "wrong-type",
            "instalments.count", 1, "1 … 600"),
        Case(
            "{\"instalments\":{\"count\":2,\"every\":\"moon\"}}", "unknown-choice",
            "instalments.every", 1, "day, week, fortnight, month, quarter, year"),
        Case("{\"coolingOff\":1.5}", "wrong-type", "coolingOff", 1, "0 … 366"),
        Case("{\"coolingOff\":-1}", "wrong-type", "coolingOff", 1, "0 … 366"),
    ])
    func `what cannot be is refused with its field and line`(one: Case) {
        #expect(throws: one.error) { try read(one.json) }
    }

    @Test func `more payments than a loan can have are refused`() {
        let items = Array(repeating: "{}", count: 601).joined(separator: ",")
        #expect(
            throws: LoanFileError(
                code: "too-many-items", field: "repayments", line: 1, expected: "600")
        ) { try read("{\"repayments\":[\(items)]}") }
    }

    @Test func `signs that a terminal would obey do not come in`() throws {
        #expect(try read(#"{"app":"a\u001b[31mb\u0007"}"#).app == "ab")
    }
}
