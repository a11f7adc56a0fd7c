// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Testing

struct AnswersFileTests {
    @Test func `every field of the contract is read to its path`() throws {
        let complaint = try Complaint(answers: Data(FullAnswers.json.utf8))
        #expect(complaint.paths == FullAnswers.values.keys.sorted())
        for (path, value) in FullAnswers.values {
            #expect(complaint[path: path] == value, "\(path)")
        }
        #expect(complaint.moneyLost)
        #expect(complaint.language == .hindi)
    }

    @Test func `the contract and the schema have the same fields`() {
        let contract = Set(FullAnswers.values.keys.map(ComplaintSchema.general))
        #expect(contract == Set(ComplaintSchema.fields.keys))
    }

    @Test(arguments: [
        "{}", " \n{ }\n", #"{"complainant":{}}"#, #"{"complainant":null,"language":null}"#,
        #"{"transactions":[]}"#, #"{"transactions":[{}]}"#, #"{"suspects":[null,{"name":null}]}"#,
        #"{"incident":{"did":[],"moneyLost":null,"startedAt":null}}"#,
        #"{"complainant":{"name":"","mobile":"  ","email":"\n\t"}}"#,
        #"{"transactions":[{"amount":"","at":"","rail":"","from":{"upi":" "}}]}"#,
    ])
    func `what is empty, null or blank is no answer and no error`(json: String) throws {
        let complaint = try Complaint(answers: Data(json.utf8))
        #expect(complaint == Complaint())
    }

    @Test func `a byte order mark before the file is no error`() throws {
        let complaint = try Complaint(
            answers: Data([0xEF, 0xBB, 0xBF]) + Data(#"{"language":"en"}"#.utf8))
        #expect(complaint.language == .english)
    }

    @Test(arguments: [
        (#"A\u0073ha"#, "Asha"), (#"\u0906\u0936\u093e"#, "आशा"),
        (#"\ud83d\ude2d ok"#, "\u{1F62D} ok"),
        (#"say \"no\" \\ \/"#, #"say "no" \ /"#), (#"one\r\ntwo\tthree"#, "one\ntwo three"),
        (#"a\u0000b\u001b[31mred\u001b[0m"#, "abred"), (#"\u202egnp.exe"#, "gnp.exe"),
        ("नमस्ते \u{1F64F}", "नमस्ते \u{1F64F}"), (#"{\"not\": [\"read\"]}"#, #"{"not": ["read"]}"#),
    ])
    func `escapes are undone and what a terminal would obey is dropped`(
        written: String, read: String
    ) throws {
        let json = #"{"complainant":{"name":"\#(written)"}}"#
        let complaint = try Complaint(answers: Data(json.utf8))
        #expect(complaint[path: "complainant.name"] == read)
    }

    @Test func `twenty-five transactions are accepted, and counted`() throws {
        let items = (1...25).map { #"{"amount":"\#($0)"}"# }.joined(separator: ",")
        let complaint = try Complaint(answers: Data(#"{"transactions":[\#(items)]}"#.utf8))
        #expect(complaint.count(of: "transactions") == 25)
        #expect(complaint[path: "transactions[24].amount"] == "25")
        #expect(complaint.moneyLost)
    }

    @Test func `an item without answers keeps its place in the list`() throws {
        let json = #"{"transactions":[{},{"amount":"5"}]}"#
        let complaint = try Complaint(answers: Data(json.utf8))
        #expect(complaint.paths == ["transactions[1].amount"])
        #expect(complaint.count(of: "transactions") == 2)
    }

    @Test(arguments: [
        (["incident.moneyLost": "true"], true), (["incident.moneyLost": "false"], false),
        (["transactions[0].rail": "upi"], true), ([:], false),
        (["incident.moneyLost": "false", "transactions[0].rail": "upi"], false),
    ])
    func `money went if it was said, or else if transactions show it`(
        answers: [String: String], lost: Bool
    ) {
        #expect(Complaint(answers).moneyLost == lost)
    }

    @Test func `unknown paths are not kept, and everything can be dropped`() {
        var complaint = Complaint([
            "complainant.name": "Asha", "complainant.nickname": "A", "": "x",
        ])
        #expect(complaint.paths == ["complainant.name"])
        complaint[path: "complainant.name"] = " "
        #expect(complaint == Complaint())
        complaint[path: "complainant.name"] = "Asha"
        complaint.removeAll()
        #expect(complaint == Complaint())
    }
}
