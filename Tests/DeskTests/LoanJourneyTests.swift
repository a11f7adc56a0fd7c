// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Desk
import Foundation
import Knowledge
import Testing

@Suite struct LoanJourneyTests {
    private func words(_ language: Language) -> Catalogue {
        ScriptedSitting.base.catalogue(language)
    }

    /// At the question whether to look into the loan; deeds by number, as they are ticked.
    private func atLoanCheck(
        _ language: Language = .english, did: String = "", story: String = "bina kagaz loan"
    ) throws -> ScriptedSitting {
        var sitting = try #require(ScriptedSitting(language: language))
        sitting.type("3", "2", story, "1", "1", did, "")
        #expect(sitting.page?.id == "question/loan-check")
        return sitting
    }

    /// A week's loan of 10,000 of which 7,000 came, no KFS given, the app in the contacts.
    private func atResult(
        _ language: Language = .english, received: String = "7000", threats: String = "",
        did: String = ""
    ) throws -> ScriptedSitting {
        var sitting = try atLoanCheck(language, did: did)
        sitting.type("1", "QuickRupee", "10000", "1", received, "14/11/2026", "0", "1", "10000")
        sitting.type("7", "1 2", "1", threats)
        #expect(sitting.page?.id == "loan-result")
        return sitting
    }

    private func advice(_ language: Language) -> (String) -> String {
        { words(language).text("advice." + $0) }
    }

    private func headlines(_ page: Page?) -> [String] {
        (page?.blocks ?? []).compactMap { block in
            if case .headline(let text, _) = block { return text }
            return nil
        }
    }

    @Test(arguments: [Language.hindi, .english])
    func `a week's loan shows its rate, its cost and the rules it breaks`(
        _ language: Language
    ) throws {
        let sitting = try atResult(language)
        let page = try #require(sitting.page)
        let words = words(language)
        // 3,000 on 7,000 in 7 of 365 days.
        let rate = words.text("pages.loan-result.rate", ["rate": "2,235%"])
        #expect(headlines(page) == [rate])
        for fact in ["\u{20B9}7,000", "\u{20B9}10,000", "\u{20B9}428.57", "08/05/2025"] {
            #expect(sitting.text.contains(fact), "\(fact)")
        }
        for rule in ["lending-kfs-first", "lending-phone-contents", "lending-charge-not-in-kfs"] {
            // A description writes apostrophes as Swift does.
            let text = words.text("rules." + rule).replacing("'", with: "\\'")
            #expect(sitting.text.contains(text), "\(rule)")
        }
        #expect(sitting.text.contains(words.text("loan.one-source")))
        #expect(page.blocks.contains(.steps(["ask-first", "check-lender"].map(advice(language)))))
        #expect(page.choices.count == 3)
        #expect(!sitting.text.contains(/(loan|pages|notes|journey|rules)\.[a-z]/))
        #expect(!sitting.text.contains("%{"))
    }

    @Test(arguments: [Language.hindi, .english])
    func `nothing received is a sentence, not a rate`(_ language: Language) throws {
        let sitting = try atResult(language, received: "0")
        #expect(headlines(sitting.page) == [words(language).text("loan.no-rate.no-disbursal")])
        #expect(!sitting.text.contains("%\""))
    }

    @Test(arguments: [Language.hindi, .english])
    func `whoever skips every question gets a page that helps`(_ language: Language) throws {
        var sitting = try atLoanCheck(language)
        sitting.type("1")
        for _ in 0..<20 where sitting.page?.id != "loan-result" { sitting.type("") }
        #expect(sitting.page?.id == "loan-result")
        let words = words(language)
        #expect(headlines(sitting.page) == [words.text("loan.no-rate.no-disbursal")])
        #expect(sitting.text.contains(words.text("loan.questions.which-lender")))
        #expect(sitting.text.contains(words.text("advice.ask-first")))
        sitting.type("2")
        #expect(sitting.page?.title == words.text("loan.sheets.loan.title"))
        sitting.type("")
        #expect(sitting.text.contains("sachet.rbi.org.in"))
        sitting.type("")
        #expect(sitting.page?.id == "loan-result")
    }

    @Test(arguments: [Language.hindi, .english])
    func `threats and changed pictures bring comfort and help before any figure`(
        _ language: Language
    ) throws {
        var sitting = try atResult(language, threats: "1 3")
        let page = try #require(sitting.page)
        let words = words(language)
        #expect(headlines(page).first == words.text("pages.loan-result.threat"))
        #expect(page.blocks.dropFirst().first == .paragraph(words.text("loan.no-shame")))
        #expect(sitting.text.contains(words.text("advice.do-not-pay-blackmailer")))
        #expect(sitting.text.contains("Cyber Bullying / Stalking / Sexting"))
        #expect(!sitting.text.contains(words.text("advice.ask-first")))
        // The complaint takes the same category.
        sitting.type("1", "1", "0", "")
        let packet = try #require(sitting.packets.first)
        #expect(packet.portal.subcategory == "Cyber Bullying / Stalking / Sexting")
    }

    @Test func `threats told before need not be told again`() throws {
        var sitting = try atLoanCheck(did: "7")
        // It has not come: the question on threats is asked all the same.
        sitting.type("1", "", "", "2", "", "", "", "", "")
        #expect(sitting.page?.id == "question/loan-threats")
        sitting.type("")
        #expect(headlines(sitting.page).first == "Nobody may threaten you over a loan.")
    }

    @Test func `intimate pictures lead to the path of their own`() throws {
        let sitting = try atResult(threats: "4")
        #expect(sitting.text.contains(words(.english).text("advice.women-child-track")))
        #expect(!sitting.text.contains("Cyber Bullying"))
    }

    @Test func `a fee paid for a loan that has not come brings 1930, and no rate`() throws {
        var sitting = try atLoanCheck()
        sitting.type("1", "QuickRupee", "200000", "2", "200000", "4500", "24", "4", "9000", "", "")
        let words = words(.english)
        #expect(headlines(sitting.page).first == words.text("advice.call-1930"))
        #expect(sitting.text.contains(words.text("advice.pay-nothing")))
        #expect(sitting.text.contains(words.text("rules.loan-fee-first")))
        #expect(!sitting.text.contains("True yearly rate"))
    }

    @Test func `money that went decides the category, whatever else is told`() throws {
        var sitting = try #require(ScriptedSitting(language: .english))
        sitting.type("3", "1", "1", "6:40 pm", "", "loan app dhamki de raha hai", "1", "1", "7", "")
        #expect(sitting.page?.id == "question/loan-check")
        sitting.type("1", "0")
        #expect(headlines(sitting.page).first == words(.english).text("advice.call-1930"))
        #expect(!sitting.text.contains("Cyber Bullying"))
    }

    @Test func `the questions fit the loan, and are at most thirteen`() throws {
        func asked(_ answers: [String: String]) throws -> [String] {
            var sitting = try atLoanCheck()
            sitting.type("1")
            var asked: [String] = []
            for _ in 0..<20 {
                guard let id = sitting.page?.id, id != "loan-result" else { break }
                let step = String(id.dropFirst("question/".count))
                asked.append(step)
                sitting.type(answers[step] ?? "")
            }
            return asked
        }
        let come = try asked(["loan-came": "1", "loan-count": "6"])
        #expect(come.count <= 13 && come.contains("loan-every") && !come.contains("loan-first"))
        #expect(come.contains("loan-day") && come.contains("loan-threats"))
        let once = try asked(["loan-came": "2", "loan-count": "1"])
        #expect(once.count <= 13 && once.contains("loan-first") && !once.contains("loan-every"))
        #expect(!once.contains("loan-day") && !once.contains("loan-threats"))
        #expect(try !asked([:]).contains("loan-each"))
    }

    @Test func `back goes to the question before, and 0 to the result`() throws {
        var sitting = try atLoanCheck()
        sitting.type("1", "QuickRupee", "10000", "b")
        #expect(sitting.page?.id == "question/loan-offered")
        #expect(sitting.text.contains("10000"))
        sitting.type("0")
        #expect(sitting.page?.id == "loan-result")
        sitting.type("b")
        #expect(sitting.page?.id == "question/loan-offered")
        sitting.type("", "1", "0")
        #expect(sitting.page?.id == "question/loan-day", "0 is a sum here")
    }

    @Test func `sums, counts and days said in words are shown back first`() throws {
        var sitting = try atLoanCheck()
        sitting.type("1", "", "das hazaar")
        #expect(sitting.page?.id == "understood" && sitting.text.contains("\u{20B9}10,000"))
        sitting.type("1", "2", "nahi")
        #expect(sitting.page?.id == "question/loan-fees")
        sitting.type("nahi", "ek")
        #expect(sitting.page?.id == "understood")
        sitting.type("1", "10000", "ek mahina")
        #expect(sitting.page?.id == "understood" && sitting.text.contains("30 days"))
        sitting.type("1")
        #expect(sitting.page?.id == "question/loan-access")
    }

    @Test func `an answer can be changed, and what the change opens is asked`() throws {
        var sitting = try atResult()
        sitting.type("3")
        #expect(sitting.page?.id == "loan-answers")
        #expect(sitting.text.contains("QuickRupee") && sitting.text.contains("7 days"))
        sitting.type("99")
        #expect(sitting.page?.id == "loan-answers")
        sitting.type("7")
        #expect(sitting.page?.id == "question/loan-count")
        sitting.type("2")
        #expect(sitting.page?.id == "question/loan-every")
        sitting.type("2")
        #expect(sitting.page?.id == "loan-result")
        #expect(sitting.text.contains("14 days") && sitting.text.contains("20,000"))
        sitting.type("3", "")
        #expect(sitting.page?.id == "loan-result")
    }

    @Test(arguments: [Language.hindi, .english])
    func `the loan's sheets come last in the packet, and the cover names them`(
        _ language: Language
    ) throws {
        var sitting = try atResult(language)
        sitting.type("1")
        #expect(sitting.page?.id == "question/want-paper")
        sitting.type("1", "0", "")
        #expect(sitting.page?.id == "last")
        let packet = try #require(sitting.packets.first)
        #expect(packet.sheets.first?.id == "cover")
        #expect(packet.sheets.suffix(3).map(\.id) == ["loan", "loan-next", "loan-rules"])
        let cover = packet.sheets.first.map(String.init(describing:)) ?? ""
        for sheet in packet.sheets.suffix(3) {
            #expect(cover.contains(sheet.title), "\(sheet.title)")
            #expect(sitting.text.contains(sheet.title))
        }
    }

    @Test(arguments: [Language.hindi, .english])
    func `without a complaint the loan's papers can be had alone`(_ language: Language) throws {
        var sitting = try atResult(language)
        sitting.type("1", "2")
        #expect(sitting.page?.id == "farewell")
        #expect(sitting.page?.choices.count == 2)
        sitting.type("1")
        let packet = try #require(sitting.packets.first)
        #expect(packet.sheets.map(\.id) == ["loan", "loan-next", "loan-rules"])
        #expect(packet.portal.category.isEmpty)
        #expect(sitting.page?.title == words(language).text("pages.loan-result.papers-made"))
        sitting.type("1")
        #expect(sitting.page?.title == packet.sheets.first?.title)
    }

    @Test func `without the loan check nothing speaks of loans`() throws {
        var sitting = try atLoanCheck()
        sitting.type("2", "2")
        #expect(sitting.page?.id == "farewell" && sitting.page?.choices.count == 1)
        sitting.type("b", "1", "0", "")
        let packet = try #require(sitting.packets.first)
        #expect(!packet.sheets.contains { $0.id.hasPrefix("loan") })
    }

    @Test func `silence forgets what was told of the loan`() throws {
        var sitting = try atLoanCheck()
        sitting.type("1", "zebracanary Finance", "31313")
        #expect(String(describing: sitting.sitting).contains("zebracanary"))
        sitting.give(.idleTimeout)
        let left = String(describing: sitting.sitting)
        #expect(!left.contains("zebracanary") && !left.contains("31313"))
    }

    @Test(arguments: ["hi", "en"])
    func `no sentence of the journey calls a lender approved`(_ language: String) throws {
        let sitting = try atResult(Language(rawValue: language))
        for word in ["safe", "approved lender", "genuine lender", "verified", "सुरक्षित"] {
            #expect(!sitting.text.contains(word), "\(word)")
        }
    }
}
