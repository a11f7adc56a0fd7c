// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import AnswerFiles
import Complaints
import Knowledge
import Testing

struct AnswerChecksTests {
    @Test(arguments: [
        ("upi", "432112345678", nil), ("upi", "4321 1234 5678", nil),
        ("upi", "43211234567", "utr-length"),
        ("upi", "4321123456789", "utr-length"), ("upi", "43211234567A", "utr-length"),
        ("imps", "632509876543", nil), ("imps", "SBIN63250987", "utr-length"),
        ("aeps", "632509876543", nil),
        ("neft", "SBIN326325098765", nil), ("neft", "HDFCN52026112012345678", nil),
        ("neft", "SBIN32632509876", "utr-length"),
        ("neft", "HDFCN520261120123456789", "utr-length"),
        ("rtgs", "HDFCR52026112012345678", nil), ("rtgs", "HDFCR5202611201", "utr-length"),
        ("card", "AUTH88", nil), ("card", "12345", "utr-length"),
        ("wallet", "TXN-2026-000441", nil),
        (nil, "432112345678", nil), (nil, "1", "utr-length"),
        (nil, "123456789012345678901234567890123456", "utr-length"),
    ])
    func `a reference has the form of its rail`(rail: String?, reference: String, code: String?) {
        #expect(
            AnswerChecks.code(for: reference, at: "transactions[].reference", rail: rail) == code)
    }

    @Test(arguments: [
        ("9876543210", nil), ("98765 43210", nil), ("+91 98765-43210", nil), ("919876543210", nil),
        ("09876543210", nil), ("6000000000", nil), ("9198765432", nil),
        ("5876543210", "mobile-form"),
        ("987654321", "mobile-form"), ("98765432101", "mobile-form"), ("9876o43210", "mobile-form"),
        ("1930", "mobile-form"),
    ])
    func `a mobile has ten digits and begins as Indian ones do`(mobile: String, code: String?) {
        #expect(AnswerChecks.code(for: mobile, at: "complainant.mobile", rail: nil) == code)
        #expect(AnswerChecks.code(for: mobile, at: "suspects[].mobile", rail: nil) == code)
    }

    @Test(arguments: [
        ("complainant.address.pin", "226001", nil), ("complainant.address.pin", "226 001", nil),
        ("complainant.address.pin", "026001", "pin-form"),
        ("complainant.address.pin", "22600", "pin-form"),
        ("complainant.address.pin", "22600A", "pin-form"), ("suspects[].ifsc", "KKBK0001234", nil),
        ("suspects[].ifsc", "kkbk0001234", nil), ("suspects[].ifsc", "KKBK1001234", "ifsc-form"),
        ("suspects[].ifsc", "KKBK000123", "ifsc-form"),
        ("suspects[].ifsc", "KKB00001234", "ifsc-form"),
        ("transactions[].to.upi", "refund.help@ybl", nil),
        ("transactions[].from.upi", "a-b_c@okaxis", nil),
        ("suspects[].upi", "abc.brk@validhdfc", nil), ("suspects[].upi", "x@ybl", "upi-form"),
        ("suspects[].upi", "rohit@ybl.com", "upi-form"),
        ("suspects[].upi", "rohit ybl", "upi-form"),
        ("suspects[].upi", "rohit@@ybl", "upi-form"),
        ("transactions[].to.account", "123456789", nil),
        ("transactions[].to.account", "123456789012345678", nil),
        ("transactions[].to.account", "12345678", "account-length"),
        ("suspects[].account", "1234567890123456789", "account-length"),
        ("transactions[].from.account", "XX1234", "account-length"),
        ("transactions[].from.cardFirst6", "412345", nil),
        ("transactions[].from.cardFirst6", "41234", "card-digits"),
        ("transactions[].from.cardLast4", "6789", nil),
        ("transactions[].from.cardLast4", "67890", "card-digits"),
        ("complainant.email", "asha@mail.example", nil),
        ("complainant.email", "asha mail", "email-form"),
        ("suspects[].email", "a@b", "email-form"), ("complainant.name", "Asha Devi", nil),
        ("complainant.name", "आशा देवी", nil), ("complainant.name", "Asha 98", "digits-in-name"),
        ("incident.story", "12345", nil), ("transactions[].orderId", "x", nil),
    ])
    func `other answers have their forms`(field: String, value: String, code: String?) {
        #expect(AnswerChecks.code(for: value, at: field, rail: nil) == code)
    }

    @Test func `a full complaint without oddities has no warning`() {
        #expect(AnswerChecks.warnings(about: Complaint(FullAnswers.values)) == [])
        #expect(AnswerChecks.warnings(about: Complaint()) == [])
    }

    @Test func `warnings name each odd answer once, sorted by path`() {
        let complaint = Complaint([
            "transactions[0].rail": "upi", "transactions[0].reference": "123",
            "transactions[1].rail": "rtgs", "transactions[1].reference": "432112345678",
            "transactions[2].reference": "432112345678", "complainant.mobile": "12345",
            "suspects[0].ifsc": "x", "incident.reportedAt": "2026-11-20T19:00",
            "incident.startedAt": "2026-11-21T10:00", "transactions[1].at": "2026-11-20T19:01",
            "transactions[2].at": "2026-11-20T19:00",
        ])
        #expect(
            AnswerChecks.warnings(about: complaint) == [
                Warning(field: "complainant.mobile", code: "mobile-form"),
                Warning(field: "incident.startedAt", code: "date-in-future"),
                Warning(field: "suspects[0].ifsc", code: "ifsc-form"),
                Warning(field: "transactions[0].amount", code: "amount-missing"),
                Warning(field: "transactions[0].reference", code: "utr-length"),
                Warning(field: "transactions[1].amount", code: "amount-missing"),
                Warning(field: "transactions[1].at", code: "date-in-future"),
                Warning(field: "transactions[1].reference", code: "utr-length"),
                Warning(field: "transactions[2].amount", code: "amount-missing"),
                Warning(field: "transactions[2].reference", code: "same-reference"),
            ])
    }

    @Test(arguments: [
        ("2026-11-20", "2026-11-20T18:52", false), ("2026-11-20T19:00", "2026-11-20", false),
        ("2026-11-20", "2026-11-21T00:01", true), ("2026-11-20T19:00", "2026-11-21", true),
        ("2026-11-20", "2026-11-20", false),
    ])
    func `a day without a time is not in the future of its own day`(
        reported: String, paid: String, isFuture: Bool
    ) {
        let complaint = Complaint([
            "incident.reportedAt": reported, "transactions[0].at": paid,
            "transactions[0].amount": "5",
        ])
        let codes = AnswerChecks.warnings(about: complaint).map(\.code)
        #expect(codes == (isFuture ? ["date-in-future"] : []))
    }

    @Test func `no answer is ever refused or changed by a check`() throws {
        var random = Seeded(1930)
        for _ in 0..<40 {
            var complaint = Complaint()
            for (field, form) in ComplaintSchema.fields where form == .text {
                complaint[path: field.replacing("[]", with: "[0]")] =
                    random.hostileText(pieces: 4)
                    .cleanedOfControls
            }
            complaint[path: "language"] = "en"
            let packet = RealKnowledge.maker.packet(for: complaint, in: .english)
            #expect(!packet.warnings.isEmpty)
            let portal = try #require(packet.sheets.first { $0.id == "portal" })
            for path in ["complainant.name", "transactions[0].to.merchant", "suspects[0].ifsc"] {
                let field = portal.fields.first { $0.id == path }
                #expect(field?.value == complaint[path: path])
            }
        }
    }
}
