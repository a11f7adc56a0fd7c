// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Desk
import Knowledge
import Testing

/// What a message gives away about its sender stands in the complaint already.
@Suite struct FoundSuspectTests {
    private func suspects(of message: String) throws -> [String: String] {
        var sitting = try #require(ScriptedSitting(language: .english))
        sitting.type("1", "1", "1", "6:40 pm", "", message, "1", "1", "4 5", "", "1")
        sitting.type("1", "49,999", "SBI", "", "4021 5567 8890", "unknown shop", "2")
        sitting.type("3", "", "They frightened me", "Asha Devi", "98765 01234", "0", "")
        let packet = try #require(sitting.packets.first)
        let fields = packet.sheets.flatMap(\.blocks).flatMap { block -> [Sheet.Field] in
            if case .fields(let fields) = block { return fields }
            return []
        }
        let named = fields.filter { $0.id.hasPrefix("suspects") && $0.value != nil }
        let plain = named.map { ($0.id, ($0.value ?? "").filter { $0 != " " }) }
        return Dictionary(plain) { first, _ in first }
    }

    private static let story =
        "I am CBI officer, your parcel has drugs, stay on the video call, do not tell anyone, "
        + "send Rs 49,999 now. "

    @Test(arguments: [
        ("Call 9812345621", "mobile", "9812345621"),
        ("Call +92 300 1234567", "mobile", "+923001234567"),
        ("Call 011-23456789", "mobile", "01123456789"),
        ("to cbi.verify@ybl", "upi", "cbi.verify@ybl"),
        ("at cbi-verify.example/pay", "url", "cbi-verify.example/pay"),
        ("at cbi-verify dot com", "url", "cbi-verify.com"),
        ("write to officer@cbi.example", "email", "officer@cbi.example"),
        ("to @cbi_officer on Telegram", "handle", "@cbi_officer"),
        ("to account 123456789012 IFSC SBIN0001234", "account", "123456789012"),
        ("to account 123456789012 IFSC SBIN0001234", "ifsc", "SBIN0001234"),
        ("to IFSC SBIN0001234 account 123456789012", "ifsc", "SBIN0001234"),
        (
            "in USDT to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE", "otherId",
            "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"
        ),
    ])
    func `what is found in the message names a suspect`(
        _ text: String, _ field: String, _ value: String
    ) throws {
        let suspects = try suspects(of: Self.story + text)
        #expect(
            suspects.contains { $0.key.hasSuffix("." + field) && $0.value == value }, "\(suspects)")
    }

    @Test(arguments: [
        "from account 123456789012", "call 1800 180 1234", "see cybercrime.gov.in", "JD-SBIINB-S",
        "card 4111 1111 1111 1111", "branch SBIN0001234",
    ])
    func `what may be the person's own, or is official, names nobody`(_ text: String) throws {
        #expect(try suspects(of: Self.story + text).isEmpty)
    }
}
