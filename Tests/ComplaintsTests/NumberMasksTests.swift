// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Testing

struct NumberMasksTests {
    @Test(arguments: [
        ("4539148803436467", "453914XXXXXX6467"), ("4539 1488 0343 6467", "4539 14XX XXXX 6467"),
        ("card 4539-1488-0343-6467 gaya", "card 4539-14XX-XXXX-6467 gaya"),
        ("४५३९१४८८०३४३६४६७", "४५३९१४XXXXXX६४६७"), ("card4539148803436467", "card453914XXXXXX6467"),
        ("4539 1488 0343 6467 123 12/27", "4539 14XX XXXX 6467 123 12/27"),
        ("378282246310005", "378282XXXXX0005"), ("3782 822463 10005", "3782 82XXXX X0005"),
        ("30569309025904", "305693XXXX5904"), ("6220187654321098763", "622018XXXXXXXXX8763"),
        ("4539\n1488\n0343\n6467", "4539\n14XX\nXXXX\n6467"),
        ("4539.1488.0343.6467", "4539.14XX.XXXX.6467"),
        ("4 5 3 9 1 4 8 8 0 3 4 3 6 4 6 7", "4 5 3 9 1 4 X X X X X X 6 4 6 7"),
        ("4539 1488-0343 6467", "4539 14XX-XXXX 6467"), ("5555555555554444", "555555XXXXXX4444"),
    ])
    func `of a card number only six and four digits stay`(text: String, masked: String) {
        #expect(NumberMasks.maskingCards(in: text) == masked)
        #expect(NumberMasks.maskingCards(in: masked) == masked)
    }

    @Test(arguments: [
        "4539148803436468", "402155678890", "4021 5567 8890", "9876543210 9123456780",
        "₹49,999 on 20/11/2026 18:52",
        "order 403-1234567-1234567", "IMEI 356938035643809", "HDFCN52026112012345678",
        "a/c 50100123456789", "+4915112345678", "1234567890123452",
    ])
    func `other numbers stay as they are`(text: String) {
        #expect(NumberMasks.maskingCards(in: text) == text)
    }

    @Test(arguments: [
        ("mera aadhaar 2341 2341 2346 hai", "mera aadhaar XXXX XXXX 2346 hai", false),
        ("आधार नंबर 234123412346", "आधार नंबर XXXXXXXX2346", false),
        ("234123412346 is my Aadhaar", "XXXXXXXX2346 is my Aadhaar", false),
        ("2341 2341 2346", "XXXX XXXX 2346", true), ("2341 2341 2346", "2341 2341 2346", false),
        ("234123412346", "234123412346", true), ("UTR 2341 2341 2346", "UTR 2341 2341 2346", true),
        ("2341 2341 2347", "2341 2341 2347", true),
    ])
    func `of an Aadhaar number only the last four digits stay`(
        text: String, masked: String, isGuessing: Bool
    ) {
        #expect(NumberMasks.maskingAadhaar(in: text, isGuessing: isGuessing) == masked)
    }

    @Test(arguments: [
        ("suspects[].aadhaarLast4", "2341 2341 2346", "2346"),
        ("suspects[].aadhaarLast4", "2346", "2346"),
        ("transactions[].to.account", "4539148803436467", "453914XXXXXX6467"),
        ("transactions[].to.account", "50100123456789", "50100123456789"),
        ("transactions[].reference", "402155678890", "402155678890"),
        ("device.imei", "356938035643809", "356938035643809"),
        ("incident.acknowledgement", "30569309025904", "30569309025904"),
    ])
    func `what may be kept depends on the field`(field: String, value: String, kept: String) {
        #expect(NumberMasks.kept(of: value, at: field) == kept)
    }

    @Test func `a card number in a card's field fills its first six and last four digits`() throws {
        for name in ["cardFirst6", "cardLast4"] {
            let json = #"{"transactions":[{"from":{"\#(name)":"4539 1488 0343 6467"}}]}"#
            let complaint = try Complaint(answers: Data(json.utf8))
            #expect(complaint[path: "transactions[0].from.cardFirst6"] == "453914")
            #expect(complaint[path: "transactions[0].from.cardLast4"] == "6467")
        }
    }

    @Test func `an account that looks like a card is warned about`() throws {
        let json = #"{"transactions":[{"amount":"5","to":{"account":"4539148803436467"}}]}"#
        let complaint = try Complaint(answers: Data(json.utf8))
        #expect(
            AnswerChecks.warnings(about: complaint) == [
                Warning(field: "transactions[0].to.account", code: "card-number-masked")
            ])
    }

    /// A valid card number of a length that is in use, grouped in one of several ways.
    private static func card(_ random: inout Seeded) -> (plain: String, written: String) {
        let (start, count) = random.pick([
            ("4", 16), ("51", 16), ("60", 16), ("6521", 16), ("508", 16), ("8172", 16), ("82", 16),
            ("3530", 16), ("37", 15), ("34", 15), ("36", 14), ("62", 19), ("4", 19),
        ])
        var digits = start.compactMap(\.wholeNumberValue)
        while digits.count < count - 1 { digits.append(Int.random(in: 0...9, using: &random)) }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let doubled = digit * 2
            sum += place % 2 == 1 ? digit : (doubled > 9 ? doubled - 9 : doubled)
        }
        digits.append((10 - sum % 10) % 10)
        let plain = digits.map(String.init).joined()
        let sign = random.pick(["", " ", "-", " - "])
        var written = ""
        for (place, digit) in plain.enumerated() {
            if place > 0, place % 4 == 0 { written += sign }
            written.append(digit)
        }
        if Bool.random(using: &random) {
            written = String(
                String.UnicodeScalarView(
                    written.unicodeScalars.map {
                        ("0"..."9").contains($0) ? Unicode.Scalar($0.value + 0x0936) ?? $0 : $0
                    }))
        }
        return (plain, written)
    }

    private static func digits(in text: String) -> String {
        text.unicodeScalars.compactMap { scalar in
            scalar.properties.numericType == .decimal
                ? scalar.properties.numericValue.map { String(Int($0)) } : nil
        }.joined()
    }

    @Test func `card numbers planted in every text of an answers file never reach a packet`() throws
    {
        var random = Seeded(16)
        for _ in 0..<25 {
            var cards: [String] = []
            var tree: [String: Any] = ["language": "hi"]
            for (field, form) in ComplaintSchema.fields where form == .text {
                // Fourteen digits of a serial number may look like the rarest cards.
                if ["language", "incident.acknowledgement", "device.imei"].contains(field) {
                    continue
                }
                let card = Self.card(&random)
                cards.append(card.plain)
                let isAlone = field.hasSuffix("account") || Bool.random(using: &random)
                let text = isAlone ? card.written : "mera card " + card.written + " se gaya"
                Self.put(text, at: field.split(separator: ".").map(String.init), in: &tree)
            }
            let data = try JSONSerialization.data(withJSONObject: tree)
            let complaint = try Complaint(answers: data)
            for language in RealKnowledge.languages {
                let packet = RealKnowledge.maker.packet(for: complaint, in: language)
                let said = Self.digits(in: String(describing: packet))
                let leaked = cards.filter(said.contains)
                #expect(leaked.isEmpty)
            }
            for path in complaint.paths {
                let said = Self.digits(in: complaint[path: path] ?? "")
                let leaked = cards.filter(said.contains)
                #expect(leaked.isEmpty, "\(path)")
            }
        }
    }

    private static func put(_ text: String, at names: [String], in tree: inout [String: Any]) {
        guard let first = names.first else { return }
        let isList = first.hasSuffix("[]")
        let name = isList ? String(first.dropLast(2)) : first
        if names.count == 1 {
            tree[name] = isList ? [text] : text
            return
        }
        let items = tree[name] as? [[String: Any]]
        var inner = (isList ? items?.first : tree[name] as? [String: Any]) ?? [:]
        put(text, at: Array(names.dropFirst()), in: &inner)
        tree[name] = isList ? [inner] : inner
    }
}
