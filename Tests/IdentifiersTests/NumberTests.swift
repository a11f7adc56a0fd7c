// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Testing

struct AmountTests {
    @Test(arguments: [
        ("₹5,000", "5000"), ("₹ 5,000/-", "5000"), ("Rs.5000/-", "5000"),
        ("Rs. 5,000.50", "5000.50"),
        ("Rs 5000", "5000"), ("rs5000", "5000"), ("INR 5000", "5000"), ("INR5,00,000", "500000"),
        ("Rs:5000", "5000"), ("5000 rs", "5000"), ("5000rs", "5000"), ("5000/-", "5000"),
        ("5000 rupees", "5000"), ("5000 rupaye", "5000"), ("1,500 रुपये", "1500"),
        ("१,५०० रुपये", "1500"), ("₹१,५००", "1500"), ("रु 500", "500"), ("रु. 500", "500"),
        ("रु500", "500"), ("500 रुपए", "500"), ("2 lakh", "2 lakh"), ("2.5 lakh", "2.5 lakh"),
        ("Rs 2 lakh", "2 lakh"), ("5 lacs", "5 lakh"), ("5 crore", "5 crore"), ("2 लाख", "2 lakh"),
        ("3 करोड़", "3 crore"), ("10 हज़ार", "10 thousand"), ("10 हजार", "10 thousand"),
        ("5k", "5 thousand"), ("5 thousand", "5 thousand"), ("10 hazar", "10 thousand"),
        ("₹*5,000", "5000"), ("Rs *5000", "5000"), ("₹0.50", "0.50"),
        ("₹99999999999", "99999999999"),
    ])
    func `an amount is found in every way of writing it`(typed: String, value: String) {
        let expected = Finding(kind: .amount, value: value, typed: typed)
        for text in [typed, "send \(typed) now", "(\(typed))", "\(typed)।", "\(typed), \(typed)"] {
            let found = SampleDirectory.found(in: text)
            #expect(found.first == expected && found.allSatisfy { $0 == expected }, "\(text)")
        }
    }

    @Test(arguments: [
        "ढाई लाख", "ढाई", "24/7", "5000", "Rs", "₹", "rupees many", "10 min", "5 kg", "5 crores3x",
        "Rs. only", "1.2.3", "hrs 5000", "2 credit", "50%",
    ])
    func `what has no figure or no unit is no amount`(text: String) {
        let found = SampleDirectory.found(in: text).filter { $0.typed != "5 crores" }
        #expect(found.isEmpty, "\(text)")
    }
}

struct CodeTests {
    @Test(arguments: [
        "*401*9876543210", "**21*9876543210#", "##002#", "*#06#", "*99#", "*401*", "*121#",
        "**67*9876543210#",
    ])
    func `a dialling code is one thing, the phone in it included`(typed: String) throws {
        let found = SampleDirectory.found(in: "dial \(typed) now")
        let code = try #require(found.first)
        #expect(found.count == 1 && code.kind == .code)
        #expect(code.value == typed && code.typed == typed)
    }

    @Test(arguments: ["*1930*", "*50000*", "*bold* text", "***", "# 5 #", "*1* open", "#1"])
    func `a number set in bold is no code`(text: String) {
        #expect(SampleDirectory.found(in: text).isEmpty, "\(text)")
    }
}

struct AccountTests {
    @Test(arguments: [
        "4111 1111 1111 1111", "4111111111111111", "4111-1111-1111-1111", "5555555555554444",
        "3782 822463 10005",
    ])
    func `a number whose check digit fits is a card, shown masked`(typed: String) throws {
        let scalars = Array("card \(typed) exp".unicodeScalars)
        let card = try #require(IdentifierFinder().identifiers(in: scalars).first)
        let digits = typed.filter(\.isNumber)
        #expect(card.kind == .card && card.value == digits)
        #expect(card.shown == digits.prefix(6) + "XXXXXX" + digits.suffix(4))
    }

    @Test(arguments: ["4111111111111112", "5555555555554445", "1111111111111117"])
    func `a number whose check digit does not fit, or whose first is no card's, is none`(
        text: String
    ) {
        #expect(SampleDirectory.found(in: text).map(\.kind) == [.account])
    }

    @Test(arguments: ["123456789012", "12345678901", "432112345678", "912345678901", "123456789"])
    func `a long number is an account or reference`(typed: String) {
        let expected = Finding(kind: .account, value: typed, typed: typed)
        for text in ["A/c \(typed) hai", "UTR:\(typed).", "खाता\(typed)"] {
            #expect(SampleDirectory.found(in: text) == [expected], "\(text)")
        }
    }

    @Test(arguments: ["12345678", "XX1234", "A/c XXXXX1234", "1234567890123456789", "SBIN001234"])
    func `short, masked and overlong numbers are none`(text: String) {
        #expect(SampleDirectory.found(in: text).isEmpty, "\(text)")
    }

    @Test func `what is no card is shown as it is`() {
        for kind in Identifier.Kind.allCases where kind != .card {
            #expect(
                Identifier(kind: kind, value: "4111111111111111", range: 0..<1).shown
                    == "4111111111111111")
        }
    }
}
