// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Complaints

struct AnswersRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var json: String
        var error: AnswersError
        var testDescription: String { "\(error.code) \(error.field): \(json.prefix(60))" }

        init(
            _ json: String, _ code: String, _ field: String, line: Int = 1, _ expected: String = ""
        ) {
            self.json = json
            error = AnswersError(code: code, field: field, line: line, expected: expected)
        }
    }

    private func expectRefusal(_ one: Case) {
        #expect(throws: one.error) { try Complaint(answers: Data(one.json.utf8)) }
    }

    @Test(arguments: [
        Case(#"{"naam":"x"}"#, "unknown-field", "naam"),
        Case("{\n\"language\":\"hi\",\n\n\"phone\":\"1\"}", "unknown-field", "phone", line: 4),
        Case("{\"complainant\":{\n\"nam\":\"\"}}", "unknown-field", "complainant.nam", line: 2),
        Case(#"{"complainant":{"nam":null}}"#, "unknown-field", "complainant.nam"),
        Case(#"{"complainant":{"adress":{"pin":"1"}}}"#, "unknown-field", "complainant.adress"),
        Case(#"{"transaction":[]}"#, "unknown-field", "transaction"),
        Case(
            "{\"transactions\":[\n{\"rail\":\"upi\"},\n{\n\"utr\":\"1\"}]}", "unknown-field",
            "transactions[1].utr", line: 4),
        Case(
            #"{"transactions":[{"to":{"iban":"x"}}]}"#, "unknown-field", "transactions[0].to.iban"),
        Case(
            "{\"suspects\":[{\"name\":\"a, b\\\" {[\",\n\"age\":\"4\"}]}", "unknown-field",
            "suspects[0].age", line: 2),
        Case(#"{"Language":"hi"}"#, "unknown-field", "Language"),
        Case(#"{"schema":1}"#, "unknown-field", "schema"),
        Case("{\n\"\\u006eaam\":\"x\"}", "unknown-field", "naam", line: 2),
        Case(#"{"\u001b[31mred\u202e":1}"#, "unknown-field", "red"),
    ])
    func `an unknown field is refused with its name and line`(one: Case) { expectRefusal(one) }

    @Test(arguments: [
        Case(#"{"complainant.name":"x"}"#, "unknown-field", "complainant.name"),
        Case(#"{"transactions[0].rail":"upi"}"#, "unknown-field", "transactions[0].rail"),
        Case(
            #"{"suspects[9223372036854775807].name":"x"}"#, "unknown-field",
            "suspects[9223372036854775807].name"),
        Case(#"{"suspects[]":{"name":"x"}}"#, "unknown-field", "suspects[]"),
        Case(#"{"":"x"}"#, "unknown-field", ""),
        Case(#"{"":{"language":"hi"}}"#, "unknown-field", ""),
        Case(
            #"{"complainant":{"address.pin":"226001"}}"#, "unknown-field", "complainant.address.pin"
        ),
    ])
    func `a name that only looks like a path is an unknown field`(one: Case) { expectRefusal(one) }

    @Test(arguments: [
        Case(#"{"complainant":"Asha"}"#, "wrong-type", "complainant", "object"),
        Case(#"{"complainant":[]}"#, "wrong-type", "complainant", "object"),
        Case(#"{"complainant":[{"name":"x"}]}"#, "wrong-type", "complainant", "object"),
        Case(#"{"transactions":{}}"#, "wrong-type", "transactions", "list"),
        Case(#"{"transactions":{"rail":"upi"}}"#, "wrong-type", "transactions", "list"),
        Case(#"{"transactions":"upi"}"#, "wrong-type", "transactions", "list"),
        Case(#"{"transactions":["upi"]}"#, "wrong-type", "transactions[0]", "object"),
        Case(#"{"transactions":[[]]}"#, "wrong-type", "transactions[0]", "object"),
        Case(#"{"incident":{"did":"paid"}}"#, "wrong-type", "incident.did", "list"),
        Case(#"{"incident":{"did":{}}}"#, "wrong-type", "incident.did", "list"),
        Case(#"{"incident":{"did":[7]}}"#, "wrong-type", "incident.did[0]", "text"),
        Case(#"{"complainant":{"name":{"first":"x"}}}"#, "wrong-type", "complainant.name", "text"),
        Case(#"{"complainant":{"name":["x"]}}"#, "wrong-type", "complainant.name", "text"),
        Case(#"{"complainant":{"name":true}}"#, "wrong-type", "complainant.name", "text"),
        Case(
            "{\"complainant\":\n{\"mobile\":\n9876543210}}", "wrong-type", "complainant.mobile",
            line: 2, "text"),
        Case(
            #"{"transactions":[{"amount":49999}]}"#, "wrong-type", "transactions[0].amount",
            "text"),
        Case(
            #"{"incident":{"moneyLost":"true"}}"#, "wrong-type", "incident.moneyLost", "true, false"
        ),
        Case(#"{"incident":{"moneyLost":1}}"#, "wrong-type", "incident.moneyLost", "true, false"),
    ])
    func `a value of a wrong type is refused with what was expected`(one: Case) {
        expectRefusal(one)
    }

    @Test(arguments: [
        "2026-02-30", "2026-13-01", "2026-11-20T25:00", "2026-11-20T18:60", "2026-11-20T18:52:60",
        "2025-02-29", "2026-11-00", "20-11-2026", "2026-11-20 18:52", "2026-11-20T",
        "2026-11-20T18",
        "2026-11-20T1:52", "2026-11-20T18:52Z", "2026-11-20T18:52+05:30", "2026-11-20T+5:00",
        "2026-11-20T-0:00", "2026-+1-20", "+202-11-20", "yesterday", "२०२६-११-२०",
        "2026-11-20T18:52T",
    ])
    func `an impossible date is refused`(date: String) {
        let path = "transactions[0].at"
        expectRefusal(
            Case(
                "{\"transactions\":[\n{\"at\":\"\(date)\"}]}", "impossible-date", path, line: 2,
                "2026-11-20T18:52"))
    }

    @Test(arguments: ["2026-02-30", "1984-02-29T10:00", "29/02/1984", "1900-02-29"])
    func `an impossible day of birth is refused`(day: String) {
        let json = #"{"complainant":{"birthDate":"\#(day)"}}"#
        expectRefusal(Case(json, "impossible-date", "complainant.birthDate", "2026-11-20"))
    }

    @Test(arguments: [
        "-5", "+5", "5.", ".5", "5.123", "1e3", "Rs 500", "₹500", "five", "0x10", "1.2.3", "∞",
        "५००",
        "99999999999999", ",", "5-",
    ])
    func `what is no amount is refused`(amount: String) {
        let json = #"{"transactions":[{"amount":"\#(amount)"}]}"#
        expectRefusal(Case(json, "not-an-amount", "transactions[0].amount", "49999.00"))
    }

    @Test(arguments: [
        (#"{"complainant":{"gender":"F"}}"#, "complainant.gender", "female, male, other"),
        (
            #"{"complainant":{"relativeKind":"uncle"}}"#, "complainant.relativeKind",
            "father, mother, spouse"
        ),
        (
            #"{"incident":{"did":["paid","slept"]}}"#, "incident.did[1]",
            ComplaintSchema.did.joined(separator: ", ")
        ),
        (
            #"{"transactions":[{"rail":"UPI"}]}"#, "transactions[0].rail",
            ComplaintSchema.rails.joined(separator: ", ")
        ),
    ])
    func `a text outside a closed set is refused with the set`(
        json: String, field: String, choices: String
    ) {
        expectRefusal(Case(json, "unknown-choice", field, choices))
    }

    @Test func `twenty-six transactions are refused with their line`() {
        let items = (1...26).map { #"{"amount":"\#($0)"}"# }.joined(separator: ",\n")
        expectRefusal(
            Case(
                "{\"language\":\"hi\",\n\"transactions\":[\(items)]}", "too-many-transactions",
                "transactions", line: 2, "25"))
    }
}
