// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Knowledge
import Testing

@Suite struct PrintingPageTests {
    /// On the last page, with or without a printer.
    private func atLastPage(
        canPrint: Bool, _ language: Language = .english
    ) throws -> ScriptedSitting {
        var sitting = try #require(ScriptedSitting(language: language))
        sitting.type("1", "1", "1", "6:40 pm", "", "Send Rs 5,000 to me.kyc@ybl or be arrested")
        sitting.type("1", "1", "4 5", "", "1", "1", "49,999", "SBI", "", "402155678890")
        sitting.type("me.kyc@ybl", "2", "3", "", "", "Asha Devi", "98765 01234", "0", "")
        sitting.give(
            .packetWritten(
                PacketReceipt(
                    directory: "/nowhere", pages: [("cover", 1)], vanishes: true,
                    canPrint: canPrint)))
        return sitting
    }

    @Test(arguments: ["hi", "en"])
    func `the papers can be printed where there is a printer`(_ language: String) throws {
        var sitting = try atLastPage(canPrint: true, Language(rawValue: language))
        let page = try #require(sitting.page)
        #expect(page.id == "last")
        let words = ScriptedSitting.base.catalogue(Language(rawValue: language))
        #expect(page.choices.last?.label == words.text("pages.last.print"))
        sitting.type("\(page.choices.count)")
        guard case .printPacket(let printing) = sitting.outputs.last else {
            Issue.record("nothing is to be printed: \(sitting.outputs.last as Any)")
            return
        }
        #expect(printing.title == words.text("pages.printing.title"))
        sitting.give(.packetPrinted(isKept: false))
        #expect(sitting.page?.id == "last")
        #expect(sitting.text.contains(words.text("notes.printed")))
    }

    @Test(arguments: [
        "no-printer", "printer-stopped", "paper-out", "timed-out", "cups-missing",
    ])
    func `a failure is told in plain words, and every other way stays open`(_ code: String) throws {
        var sitting = try atLastPage(canPrint: true)
        let choices = sitting.page?.choices
        sitting.give(.printingFailed(code: code))
        #expect(sitting.page?.choices == choices)
        #expect(
            sitting.text.contains(ScriptedSitting.base.catalogue(.english).text("errors." + code)))
        #expect(!sitting.text.contains(code))
    }

    @Test func `without a printer nothing speaks of printing`() throws {
        var sitting = try atLastPage(canPrint: false)
        let page = try #require(sitting.page)
        let words = ScriptedSitting.base.catalogue(.english)
        #expect(!page.choices.contains { $0.label == words.text("pages.last.print") })
        sitting.type("\(page.choices.count + 1)")
        #expect(sitting.page?.id == "last")
    }
}
