// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Desk
import Foundation
import Knowledge
import Testing

@Suite struct SittingTests {
    private static let message =
        "Sir your parcel has drugs. I am CBI officer, stay on the video call and send Rs 49,999 "
        + "to cbi.verify@ybl, do not tell anyone. Call 9812345621"

    private func sitting(_ language: Language? = .english) throws -> ScriptedSitting {
        try #require(ScriptedSitting(language: language))
    }

    /// From the message to the first question of the complaint, with money gone at 18:40 today.
    private func atComplaint(_ language: Language = .english) throws -> ScriptedSitting {
        var sitting = try sitting(language)
        sitting.type("1", "1", "1", "6:40 pm", "", Self.message, "1", "1", "4 5", "", "1")
        return sitting
    }

    @Test func `the first page speaks all languages, Hindi first`() throws {
        let sitting = try sitting(nil)
        let page = try #require(sitting.page)
        #expect(page.id == "welcome")
        #expect(page.choices.count == 2)
        #expect(sitting.text.contains("आपने पूछकर अच्छा किया"))
        #expect(sitting.text.contains("You did right to ask"))
    }

    @Test func `money gone brings 1930 and the clock before any analysis`() throws {
        var sitting = try sitting()
        sitting.type("5")
        #expect(sitting.page?.id == "question/gone-day")
        sitting.type("1", "6:40 pm")
        #expect(sitting.page?.id == "call-first")
        #expect(sitting.text.contains("40 minutes"))
        sitting.type("")
        #expect(sitting.page?.id == "question/describe")
    }

    @Test func `a verdict page leads with the verdict and quotes the person's words`() throws {
        var sitting = try sitting()
        sitting.type("1", "2", Self.message, "1")
        let page = try #require(sitting.page)
        #expect(page.id == "verdict")
        guard case .headline(_, .urgent) = page.blocks.first else {
            Issue.record("the first block is no urgent headline: \(page.blocks.first as Any)")
            return
        }
        let quotes = page.blocks.compactMap { block -> String? in
            if case .evidence(let quote, _) = block { return quote }
            return nil
        }
        #expect((3...4).contains(quotes.count))
        for quote in quotes { #expect(Self.message.contains(quote)) }
    }

    @Test(arguments: [Language.hindi, .english])
    func `a whole sitting ends with a packet of what was said`(_ language: Language) throws {
        var sitting = try atComplaint(language)
        sitting.type("1", "49,999", "SBI", "", "4021 5567 8890", "cbi.verify@ybl", "1", "2")
        sitting.type("3", "", "They frightened me", "1 2", "1", "Asha Devi", "98765 01234")
        sitting.type("0", "")
        #expect(sitting.page?.id == "last")
        let packet = try #require(sitting.packets.first)
        let wanted = ["cover", "call-1930", "portal", "bank-letter", "second-scam"]
        #expect(Set(packet.sheets.map(\.id)).isSuperset(of: wanted))
        let values = packet.sheets.flatMap(\.blocks).flatMap { block -> [Sheet.Field] in
            if case .fields(let fields) = block { return fields }
            return []
        }
        func value(_ id: String) -> String? { values.first { $0.id == id }?.value }
        #expect(value("complainant.name") == "Asha Devi")
        #expect(value("complainant.mobile") == "98765 01234")
        #expect(value("transactions[0].amount") == "\u{20B9}49,999")
        #expect(value("transactions[0].reference") == "4021 5567 8890")
        #expect(value("transactions[0].at.date") == "21/11/2026")
        #expect(value("complainant.address.pin") == nil)
        #expect(packet.portal.subcategory == "UPI Related Frauds")
    }

    @Test func `back, language and help lose no answer`() throws {
        var sitting = try atComplaint()
        sitting.type("1", "49,999")
        sitting.type("b")
        #expect(sitting.page?.id == "question/amount")
        #expect(sitting.text.contains("49"))
        sitting.type("l")
        #expect(sitting.page?.language == .hindi)
        sitting.type("?")
        #expect(sitting.page?.id == "help")
        sitting.type("", "50000", "l")
        #expect(sitting.page?.id == "question/institution")
        #expect(sitting.page?.language == .english)
    }

    @Test func `what was ticked is still ticked on coming back`() throws {
        var sitting = try sitting()
        sitting.type("1", "2", Self.message, "1", "1", "2 7", "b")
        let page = try #require(sitting.page)
        #expect(page.id == "question/did")
        #expect(page.choices.filter(\.chosen).map(\.number) == [2, 7])
    }

    @Test func `any one answer can be changed from the list of answers`() throws {
        var sitting = try atComplaint()
        sitting.type("1", "49,999", "0")
        #expect(sitting.page?.id == "review")
        sitting.type("3")
        #expect(sitting.page?.id == "question/amount")
        sitting.type("ढाई हज़ार")
        #expect(sitting.page?.id == "understood")
        #expect(sitting.text.contains("2,500"))
        sitting.type("1")
        #expect(sitting.page?.id == "review")
        #expect(sitting.text.contains("2,500"))
        #expect(!sitting.text.contains("49,999"))
    }

    @Test(arguments: [
        "welcome", "happened", "money-gone", "describe", "confirm", "verdict", "did", "advice",
        "want-paper", "rail", "amount", "review",
    ])
    func `every page takes the standing commands`(_ place: String) throws {
        let lines = [
            "welcome": [], "happened": ["2"], "money-gone": ["2", "1"],
            "describe": ["2", "1", "2"],
            "confirm": ["2", "1", "2", Self.message],
            "verdict": ["2", "1", "2", Self.message, "1"],
            "did": ["2", "1", "2", Self.message, "1", "1"],
            "advice": ["2", "1", "2", Self.message, "1", "1", "5"],
        ]
        var sitting = try sitting(nil)
        if let lines = lines[place] {
            for line in lines { sitting.type(line) }
        } else {
            sitting = try atComplaint()
            if place == "amount" { sitting.type("1") }
            if place == "review" { sitting.type("0") }
        }
        let before = try #require(sitting.page)
        sitting.type("?")
        #expect(sitting.page?.id == "help")
        sitting.type("b", "1930")
        #expect(sitting.page?.id == "call-1930")
        sitting.type("", "१९३०", "")
        sitting.type("h")
        #expect(sitting.page?.id == "hidden")
        #expect(!sitting.text.contains("cbi.verify"))
        sitting.type("")
        #expect(sitting.page?.id == before.id)
        sitting.type("x")
        guard case .finish(_, .left) = sitting.outputs.last else {
            Issue.record("x did not leave on \(before.id)")
            return
        }
    }

    @Test(arguments: [
        (Input.idleTimeout, Ending.timedOut), (.endOfInput, .inputEnded),
        (.interrupt, .interrupted),
    ])
    func `silence, end of input and Ctrl-C end in forgetting, never in consent`(
        _ input: Input, _ ending: Ending
    ) throws {
        var sitting = try atComplaint()
        sitting.type("0")
        sitting.give(input)
        guard case .finish(let page, let ended) = sitting.outputs.last else {
            Issue.record("the sitting went on")
            return
        }
        #expect(ended == ending)
        #expect(sitting.packets.isEmpty)
        #expect(!String(describing: page).contains("cbi.verify"))
        #expect(!String(describing: sitting.sitting).contains("cbi.verify"))
    }

    @Test func `an idle warning leaves the page as it is`() throws {
        var sitting = try atComplaint()
        let before = sitting.page
        sitting.give(.idleWarning(secondsLeft: 30))
        guard case .overlay = sitting.outputs.last else {
            Issue.record("no overlay")
            return
        }
        sitting.type("1")
        #expect(before?.id == "question/rail")
        #expect(sitting.page?.id == "question/amount")
    }

    @Test func `pasted control sequences never reach a page`() throws {
        var sitting = try sitting()
        sitting.type(
            "1", "2", "\u{1B}[31mKYC\u{1B}]0;title\u{07} expire\u{202E} ho gaya\u{0}\r\nOTP do")
        #expect(sitting.page?.id == "confirm")
        let bad = sitting.text.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E || (0x7F...0x9F).contains($0.value)
        }
        #expect(bad.isEmpty)
    }

    @Test func `a card number typed anywhere keeps ten digits at most`() throws {
        var sitting = try sitting()
        sitting.type("1", "2", "they asked my card 4539 1488 0343 6467 and cvv")
        #expect(!sitting.text.contains("0343"))
        #expect(sitting.text.contains("4539 14XX XXXX 6467"))
    }

    @Test(arguments: [
        ("482913 is your OTP for SBI login", "XXXXXX is your OTP"),
        ("आपका OTP 482913 है। किसी को न बताएं", "OTP XXXXXX है"),
        ("mera UPI pin 4455 unhone pooch liya", "UPI pin XXXX unhone"),
        ("pin code 332001, otp nahi diya", "pin code 332001"),
        ("OTP bataya phir Rs.4999 kat gaye", "Rs.4999"),
    ])
    func `a one-time code or a PIN is erased where it stands`(
        _ typed: String, _ shown: String
    ) throws {
        var sitting = try sitting()
        sitting.type("1", "2", typed)
        #expect(sitting.text.contains(shown))
        sitting.type("1")
        #expect(!sitting.text.contains("482913") && !sitting.text.contains("4455"))
    }

    @Test func `advice after several deeds begins with the first step for each`() throws {
        var sitting = try sitting()
        sitting.type("1", "2", Self.message, "1", "1", "4 5 7", "")
        let after = ScriptedSitting.base.advice.after
        let page = try #require(sitting.page)
        #expect(page.id == "call-first" || page.id == "advice")
        if page.id == "call-first" { sitting.type("") }
        let catalogue = ScriptedSitting.base.catalogue(.english)
        for deed in ["installed", "paid", "threatened"] {
            let step = try #require(after[deed]?.first)
            #expect(sitting.text.contains(catalogue.text("advice." + step)))
        }
    }

    @Test(arguments: [
        ("कल", "question/gone-time"), ("aaj", "question/gone-time"),
        ("18/11", "question/gone-time"), ("18 nov", "understood"), ("kabhi", "question/gone-day"),
    ])
    func `the day money went may be said in words`(_ typed: String, _ next: String) throws {
        var sitting = try sitting()
        sitting.type("5", typed)
        #expect(sitting.page?.id == next)
    }

    @Test(arguments: [
        ("हाँ", "yes"), ("haan", "yes"), ("yes", "yes"), ("१", "yes"), ("1", "yes"), ("नहीं", "no"),
        ("nahi", "no"), ("no", "no"), ("2", "no"), ("pata nahi", "unknown"), ("३", "unknown"),
    ])
    func `yes and no are taken in every writing`(_ typed: String, _ meant: String) throws {
        var sitting = try sitting()
        sitting.type("1", typed)
        let expected = meant == "yes" ? "question/gone-day" : "question/describe"
        #expect(sitting.page?.id == expected)
    }

    @Test func `an odd answer is asked about once and kept if the person goes on`() throws {
        var sitting = try atComplaint()
        sitting.type("1", "100", "SBI", "", "12345")
        #expect(sitting.page?.id == "question/reference")
        sitting.type("")
        #expect(sitting.page?.id == "question/payee")
    }
}
