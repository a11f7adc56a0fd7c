// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Identifiers
import Knowledge
import Screening
import Testing

@Suite struct IdentifierSignTests {
    private func screen(_ text: String) -> Finding { RealKnowledge.screener.screen(text) }

    @Test(arguments: ["JD-SBIINB-S", "VM-HDFCBK-T", "BZ-PMKISN-G", "AX-ARWINF-P", "AX-AIRTEL"])
    func `the header of an SMS is typed by anyone and never takes a verdict away`(_ header: String)
    {
        for entry in RealKnowledge.content.base.patterns {
            for example in entry.examples.match.prefix(2)
            where screen(example.text).verdict.isFlagged {
                let finding = screen("\(header): \(example.text)")
                #expect(finding.verdict.isFlagged, "\(example.text)")
                #expect(finding.identifiers.first?.kind == .sender)
            }
        }
    }

    @Test func `no sign is raised by the header of an SMS`() {
        let names = RealKnowledge.content.base.signals.flatMap(\.identifiers)
        #expect(!names.contains { $0 == "sender" || $0.hasPrefix("sender.") })
    }

    @Test(arguments: [
        ("Refund ke liye 10 rupaye sbi.refund@ybl par bhejiye", "false-name-on-upi"),
        ("Fine jama kijiye police.fine@okaxis par", "false-name-on-upi"),
        ("Khata band ho jayega, kholiye sbi-kyc dot com", "look-alike-link"),
        ("Open http://203.0.113.9/pay and update your KYC", "number-for-link"),
        ("Call back on +92 300 1234567", "foreign-number-seen-in-frauds"),
        ("Courier se bol raha hu, *401*9000011122 dial karo", "forwarding-code"),
        ("Send 500 USDT to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE", "crypto-address"),
    ])
    func `what is odd about an identifier is a sign`(_ text: String, _ signal: String) {
        let signs = RealKnowledge.screener.explain(text).signs.map(\.signal)
        #expect(signs.contains(signal), "\(signs)")
    }

    @Test(arguments: [
        "Refund ke liye 10 rupaye sbi.refund@ybl par turant bhejiye",
        "Courier office se bol raha hu, parcel ke liye *401*9000011122 dial karo",
        "आपका खाता बंद हो जाएगा, sbi-kyc dot com पर KYC अपडेट कीजिए",
    ])
    func `with an ask they are suspicious`(_ text: String) {
        #expect(screen(text).verdict.isFlagged)
    }

    @Test(arguments: [
        "To stop call forwarding on your phone dial ##002#",
        "Check your balance: dial *121# or open www.airtel.in",
        "Police advisory: never dial *401* or **21* codes that a caller gives you. They forward "
            + "your calls. To cancel, dial ##002#.",
        "Shikayat cybercrime dot gov dot in par ya 1930 par kijiye",
        "My sister lives in Malaysia, her number is +60 12 345 6789",
        "Account no 12345678901, IFSC SBIN0001234, please send the rent",
    ])
    func `everyday uses of them are not flagged`(_ text: String) {
        #expect(!screen(text).verdict.isFlagged)
    }
}
