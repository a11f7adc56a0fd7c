// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Testing

struct AnswerCorrectionsTests {
    @Test(arguments: [
        ("transactions[].reference", "upi", "4O2155678890", "402155678890"),
        ("transactions[].reference", "upi", "40215567889O", "402155678890"),
        ("transactions[].reference", "imps", "4O2l5S67BB9O", "402155678890"),
        ("transactions[].reference", "upi", "४०२१५५६७८८९०", "402155678890"),
        ("transactions[].reference", "upi", "４０２１５５６７８８９０", "402155678890"),
        ("transactions[].reference", "upi", "UTR: 402155678890", "402155678890"),
        ("transactions[].reference", "upi", "UPI Ref No 402155678890.", "402155678890"),
        ("transactions[].reference", "upi", "402155 678890.", "402155678890"),
        (
            "transactions[].reference", "rtgs", "UTR HDFCR52026112012345678",
            "HDFCR52026112012345678"
        ),
        ("complainant.mobile", nil, "98765 4321O", "9876543210"),
        ("complainant.mobile", nil, "+९१ ९८७६५ ४३२१०", "9876543210"),
        ("suspects[].mobile", nil, "+91-98765.43210", "9876543210"),
        ("complainant.address.pin", nil, "22600l", "226001"),
        ("complainant.address.pin", nil, "२२६००१", "226001"),
        ("transactions[].to.account", nil, "1O2O3O4O5O6", "10203040506"),
        ("transactions[].to.upi", nil, "rohit at okaxis", "rohit@okaxis"),
        ("suspects[].upi", nil, "rohit @ okaxis", "rohit@okaxis"),
        ("suspects[].upi", nil, "rohit＠okaxis", "rohit@okaxis"),
        ("suspects[].upi", nil, "UPI ID rohit@@ybl.", "rohit@ybl"),
        ("complainant.email", nil, "asha@gmail. com", "asha@gmail.com"),
        ("complainant.email", nil, "asha at gmail dot com", "asha@gmail.com"),
        ("complainant.email", nil, "asha@gmail,com", "asha@gmail.com"),
        ("suspects[].ifsc", nil, "sbino001234", "SBIN0001234"),
        ("transactions[].to.ifsc", nil, "SB1N 000 1234", "SBIN0001234"),
        ("suspects[].pan", nil, "abcpe1234f.", "ABCPE1234F"),
        ("suspects[].pan", nil, "ABCPEl234F", "ABCPE1234F"),
        ("suspects[].pan", nil, "A8CPE12S4F", "ABCPE1254F"),
        ("suspects[].url", nil, "cbi-verify dot com", "cbi-verify.com"),
        ("device.imei", nil, "3S6938O35643809.", "356938035643809"),
    ])
    func `what was probably meant is proposed`(
        field: String, rail: String?, given: String, meant: String
    ) {
        #expect(AnswerCorrections.correction(of: given, at: field, rail: rail) == meant)
    }

    @Test(arguments: [
        ("transactions[].reference", "upi", "402155678890"),
        ("transactions[].reference", "upi", "40215"),
        ("complainant.mobile", nil, "98765 43210"), ("complainant.mobile", nil, "12345"),
        ("suspects[].upi", nil, "rohit"), ("complainant.email", nil, "asha"),
        ("suspects[].ifsc", nil, "SBIN"), ("complainant.name", nil, "Asha 98"),
        ("transactions[].to.account", nil, "453914XXXXXX6467"), ("incident.story", nil, "at"),
    ])
    func `nothing is proposed for what passes, or cannot be guessed`(
        field: String, rail: String?, given: String
    ) {
        #expect(AnswerCorrections.correction(of: given, at: field, rail: rail) == nil)
    }

    @Test func `whatever is proposed passes the check that the given value did not`() {
        var random = Seeded(12)
        let fields = [
            "transactions[].reference", "complainant.mobile", "suspects[].upi", "suspects[].ifsc",
            "suspects[].pan", "complainant.email", "transactions[].from.account", "suspects[].url",
        ]
        let signs = Array("0123456789OolIsSBZ@. -+abcKPE९४")
        for _ in 0..<3000 {
            let given = String(
                (0..<Int.random(in: 1...24, using: &random)).map { _ in random.pick(signs) })
            let field = random.pick(fields)
            let rail = random.pick(["upi", "neft", "rtgs", nil])
            let code = AnswerChecks.code(for: given, at: field, rail: rail)
            guard let meant = AnswerCorrections.correction(of: given, at: field, rail: rail) else {
                continue
            }
            #expect(code != nil && meant != given)
            #expect(AnswerChecks.code(for: meant, at: field, rail: rail) == nil)
        }
    }
}
