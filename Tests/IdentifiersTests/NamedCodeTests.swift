// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Testing

/// What is known by its form alone.
struct NamedCodeTests {
    private func kinds(_ text: String) -> [Identifier.Kind] {
        SampleDirectory.found(in: text).map(\.kind)
    }

    @Test(arguments: [
        ("JD-SBIINB-S", "service"), ("VM-HDFCBK-T", "transactional"),
        ("AX-ARWINF-P", "promotional"),
        ("BZ-PMKISN-G", "government"), ("vm-hdfcbk-t", "transactional"),
        ("JX-611223-P", "promotional"),
    ])
    func `the header of an SMS says by its last letter what it is`(typed: String, note: String) {
        let expected = Finding(
            kind: .sender, value: typed.uppercased(), typed: typed, notes: [note])
        for text in [typed, "\(typed): A/c debited", "from \(typed)।", "(\(typed))"] {
            #expect(SampleDirectory.found(in: text) == [expected], "\(text)")
        }
    }

    @Test(arguments: ["AX-AIRTEL", "JM-SBIINB"])
    func `a header in the old form has no note`(typed: String) {
        let expected = Finding(kind: .sender, value: typed, typed: typed)
        #expect(SampleDirectory.found(in: "sender \(typed) hai") == [expected])
    }

    @Test(arguments: [
        "DO-NOTSHARE", "in-person", "to-do-s", "ax-airtel", "e-mail", "CO-WORKER", "XX-1234",
        "AC-BLOCKED-X", "a-SBIINB-S", "JD-SBIINB-SX", "AX-AB-S", "AX--SBIINB",
    ])
    func `words with hyphens are no header`(text: String) {
        #expect(!kinds(text).contains(.sender), "\(text)")
    }

    @Test(arguments: ["SBIN0001234", "sbin0001234", "HDFC0ABC12D"])
    func `a bank branch is known by its code`(typed: String) {
        let expected = Finding(kind: .ifsc, value: typed.uppercased(), typed: typed)
        for text in ["IFSC \(typed)", "ifsc:\(typed).", "कोड \(typed)।"] {
            #expect(SampleDirectory.found(in: text) == [expected], "\(text)")
        }
    }

    @Test(arguments: ["SBIN1001234", "SBI00001234", "SBIN00012345", "SBIN000123", "abcd0efghij"])
    func `other words of letters and digits are no branch`(text: String) {
        #expect(!kinds(text).contains(.ifsc), "\(text)")
    }

    @Test(arguments: [
        ("1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "bitcoin"),
        ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bitcoin"),
        ("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bitcoin"),
        ("0x52908400098527886E0F7030069857D2E4169EE7", "ethereum"),
        ("TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE", "tron"),
    ])
    func `a wallet's address is kept as it stands`(typed: String, coin: String) {
        let expected = Finding(kind: .crypto, value: typed, typed: typed, notes: [coin])
        for text in [typed, "USDT bhejo \(typed) par", "पता: \(typed)।"] {
            #expect(SampleDirectory.found(in: text) == [expected], "\(text)")
        }
    }

    @Test(arguments: [
        "0x5290840009852788", "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLS", "1BoatSLRHtKNngkdXEeobR76b5OI0l",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdb", "123456789012345678901234567890",
        "Thisisaverylongwordwithoutanyspacesin",
    ])
    func `other long words are no address`(text: String) {
        #expect(!kinds(text).contains(.crypto), "\(text)")
    }

    @Test func `a name on a social network is a handle`() {
        let expected = Finding(kind: .handle, value: "@rich_trader99", typed: "@Rich_Trader99")
        #expect(SampleDirectory.found(in: "message @Rich_Trader99 on Telegram") == [expected])
    }
}

struct DialCodeTests {
    @Test(arguments: [
        ("*401*9876543210", ["forwards-calls"]), ("**21*9876543210#", ["forwards-calls"]),
        ("*21*9876543210#", ["forwards-calls"]), ("##002#", ["cancels-forwarding"]),
        ("*#21#", ["asks-forwarding"]), ("*99#", []), ("*121#", []),
    ])
    func `what a dialling code does with calls is noted`(typed: String, notes: [String]) {
        let expected = Finding(kind: .code, value: typed, typed: typed, notes: notes)
        #expect(SampleDirectory.found(in: "dial \(typed) now") == [expected])
    }
}
