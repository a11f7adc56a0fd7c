// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Desk
import Foundation
import Knowledge
import Testing

@Suite struct UnderstandingTests {
    private func atComplaint(_ language: Language = .english) throws -> ScriptedSitting {
        var sitting = try #require(ScriptedSitting(language: language))
        sitting.type("1", "1", "1", "6:40 pm", "", "Sir your parcel has drugs, send Rs 49,999 now")
        sitting.type("1", "1", "4 5", "", "1")
        #expect(sitting.page?.id == "question/rail")
        return sitting
    }

    /// At a question of the complaint, with those before it left open.
    private func at(_ step: String, _ language: Language = .english) throws -> ScriptedSitting {
        var sitting = try atComplaint(language)
        sitting.type("1")
        for _ in 0..<60 where sitting.page?.id != "question/" + step { sitting.type("") }
        #expect(sitting.page?.id == "question/" + step)
        return sitting
    }

    private func values(_ sitting: ScriptedSitting) throws -> [String: String] {
        var sitting = sitting
        if sitting.page?.id != "review" { sitting.type("0") }
        sitting.type("")
        let packet = try #require(sitting.packets.last)
        let fields = packet.sheets.flatMap(\.blocks).flatMap { block -> [Sheet.Field] in
            if case .fields(let fields) = block { return fields }
            return []
        }
        return Dictionary(fields.map { ($0.id, $0.value ?? "") }) { a, b in a.isEmpty ? b : a }
    }

    @Test(arguments: [
        ("डेढ़ लाख", "1,50,000"), ("ek lakh bees hazaar", "1,20,000"), ("2.5k", "2,500"),
    ])
    func `an amount said in words is shown back in digits before it is kept`(
        _ said: String, _ shown: String
    ) throws {
        var sitting = try at("amount")
        sitting.type(said)
        #expect(sitting.page?.id == "understood")
        #expect(sitting.text.contains("\u{20B9}" + shown))
        sitting.type("2")
        #expect(sitting.page?.id == "question/amount")
        sitting.type(said, "1")
        #expect(sitting.page?.id != "question/amount")
        #expect(try values(sitting)["transactions[0].amount"] == "\u{20B9}" + shown)
    }

    @Test func `another answer may be typed where yes or no is asked`() throws {
        var sitting = try at("amount")
        sitting.type("डेढ़ लाख", "48250")
        #expect(sitting.page?.id != "question/amount" && sitting.page?.id != "understood")
        #expect(try values(sitting)["transactions[0].amount"] == "\u{20B9}48,250")
    }

    @Test func `back from what was understood leads to its question`() throws {
        var sitting = try at("amount")
        sitting.type("डेढ़ लाख", "l")
        #expect(sitting.page?.id == "understood")
        #expect(sitting.page?.language == .hindi)
        sitting.type("b")
        #expect(sitting.page?.id == "question/amount")
    }

    @Test func `digits need no second word`() throws {
        var sitting = try at("amount")
        sitting.type("Rs. 48,250/-")
        #expect(sitting.page?.id != "understood" && sitting.page?.id != "question/amount")
    }

    @Test func `a time as the page itself writes it needs no second word`() throws {
        var sitting = try #require(ScriptedSitting(language: .hindi))
        sitting.type("5", "1", "शाम 7 बजे")
        #expect(sitting.page?.id == "call-first")
        sitting = try #require(ScriptedSitting(language: .hindi))
        sitting.type("5", "1", "saade paanch baje shaam")
        #expect(sitting.page?.id == "understood")
        #expect(sitting.text.contains("शाम 5:30 बजे"))
    }

    @Test(arguments: ["kal shaam 7 baje", "कल शाम सात बजे", "yesterday 7 pm"])
    func `a day that comes with its time answers both questions`(_ said: String) throws {
        var sitting = try #require(ScriptedSitting(language: .english))
        sitting.type("5", said)
        #expect(sitting.page?.id == "understood")
        #expect(sitting.text.contains("20/11/2026, 7 in the evening"))
        sitting.type("1")
        #expect(sitting.page?.id == "call-first")
        sitting = try at("platform")
        sitting.type("0", "3")
        var other = try #require(ScriptedSitting(language: .english))
        other.type("1", "2", "call from police, pay fine", "1", "1", "5")
        while other.page?.id != "question/rail" {
            other.type(other.page?.choices.isEmpty == false ? "1" : "")
        }
        for _ in 0..<20 where other.page?.id != "question/day" { other.type("") }
        other.type(said, "1")
        #expect(other.page?.id != "question/time" && other.page?.id != "question/day")
        let told = try values(other)
        #expect(told["transactions[0].at.date"] == "20/11/2026")
        #expect(told["transactions[0].at.time"] == "7 in the evening")
    }

    @Test func `a day yet to come is asked about, one without its year shown back`() throws {
        var sitting = try #require(ScriptedSitting(language: .english))
        sitting.type("5", "3", "20 dec")
        #expect(sitting.page?.id == "understood")
        #expect(sitting.text.contains("20/12/2025"))
        sitting.type("2", "25/12/2026")
        #expect(sitting.page?.id == "question/gone-date")
        #expect(sitting.text.contains("has not come yet"))
        sitting.type("29/02/2026")
        #expect(sitting.text.contains("No calendar"))
        sitting.type("20/12")
        #expect(sitting.page?.id == "understood")
    }

    @Test func `a mistyped reference is offered its likely form, and kept as it is on no`() throws {
        var sitting = try at("reference")
        sitting.type("4O2155678890")
        #expect(sitting.page?.id == "understood")
        #expect(sitting.text.contains("402155678890"))
        var other = sitting
        sitting.type("1")
        #expect(try values(sitting)["transactions[0].reference"] == "4021 5567 8890")
        other.type("2")
        #expect(try values(other)["transactions[0].reference"] == "4O2155678890")
    }

    @Test(arguments: [("refund at okaxis", "refund@okaxis"), ("refund @ ybl", "refund@ybl")])
    func `a UPI ID in words is offered as one`(_ typed: String, _ likely: String) throws {
        var sitting = try at("payee")
        sitting.type(typed)
        #expect(sitting.page?.id == "understood")
        sitting.type("1")
        #expect(try values(sitting)["transactions[0].to.upi"] == likely)
    }

    @Test func `a card number where a card is asked fills both of its fields`() throws {
        var sitting = try atComplaint()
        sitting.type("2")
        for _ in 0..<20 where sitting.page?.id != "question/card" { sitting.type("") }
        sitting.type("4539 1488 0343 6467")
        #expect(!sitting.text.contains("0343"))
        let told = try values(sitting)
        #expect(told["transactions[0].from.cardLast4"] == "6467")
        #expect(told["transactions[0].from.cardFirst6"].map { $0 == "453914" } != false)
    }

    private static let cards = [
        "4539 1488 0343 6467", "5555-5555-5555-4444", "378282246310005", "४५३९१४८८०३४३६४६७",
        "30569309025904", "6220187654321098763",
    ]

    @Test(arguments: cards.indices)
    func `a card number typed at every question of a sitting is on no page and no paper`(
        _ index: Int
    ) throws {
        let card = Self.cards[index]
        let digits = card.unicodeScalars.compactMap { $0.properties.numericValue }
            .map { String(Int($0)) }.joined()
        var sitting = try #require(ScriptedSitting(language: .english))
        sitting.type("5")
        var asked = 0
        for _ in 0..<220 where sitting.page?.id != "last" {
            let page = sitting.page
            asked += page?.id.hasPrefix("question/") == true ? 1 : 0
            sitting.type(page?.entry == .passage ? "police call, card \(card) se gaya" : card)
            #expect(!Self.holds(sitting.text, digits), "\(page?.id ?? "")")
            if sitting.page?.id == page?.id {
                let isSafeChoice = page?.choices.isEmpty == false && page?.id != "verdict"
                let isAgain = page?.id.hasPrefix("question/more") == true
                sitting.type(isAgain ? "2" : isSafeChoice ? "1" : "")
            }
        }
        #expect(asked > 20)
        #expect(sitting.page?.id == "last")
        let packet = try #require(sitting.packets.last)
        #expect(!Self.holds(String(describing: packet), digits))
        #expect(!Self.holds(String(describing: sitting.sitting), digits))
    }

    /// Whether the digits stand in a text in a row, whatever is between them.
    private static func holds(_ text: String, _ digits: String) -> Bool {
        text.unicodeScalars.compactMap { scalar in
            scalar.properties.numericType == .decimal
                ? scalar.properties.numericValue.map { String(Int($0)) } : nil
        }.joined().contains(digits)
    }
}
