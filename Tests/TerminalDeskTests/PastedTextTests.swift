// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Knowledge
import Testing

@testable import TerminalDesk

struct PastedTextTests {
    @Test(arguments: [
        ("one", "one"), ("one\rtwo\r", "one\ntwo"), ("one\r\ntwo\r\n\r\n", "one\ntwo"),
        ("a\n\nb", "a\n\nb"), ("\u{1B}[31mred", "[31mred"),
        ("almost\u{1B}[201 end", "almost[201 end"),
        ("\u{1B}\u{1B}[20x", "[20x"), ("nul\u{00}l", "null"), ("नमस्ते\u{202E}", "नमस्ते"),
    ])
    func `a paste is collected up to its closing sequence`(sent: String, kept: String) {
        var paste = PastedText()
        var ends: [Bool] = []
        for byte in (sent + "\u{1B}[201~").utf8 { ends.append(paste.take(byte)) }
        #expect(ends.firstIndex(of: true) == ends.count - 1)
        #expect(paste.text == kept)
    }

    @Test func `an endless paste is cut, not kept`() {
        var paste = PastedText()
        for _ in 0..<(PastedText.longest + 5_000) { _ = paste.take(0x61) }
        #expect(paste.text.utf8.count == PastedText.longest)
    }

    @Test(arguments: [
        (["a", "b", ""], "a\nb"), (["a", "."], "a"), (["a", " \t"], "a"), ([""], ""),
        (["..", "a.", " . "], "..\na."), (["x\n\n.\ny", ""], "x\n\n.\ny"),
    ])
    func `an empty line or a lone full stop ends a passage`(lines: [String], passage: String) {
        let page = Page(id: "passage", language: .english, title: "", entry: .passage)
        var gathered = PassageLines()
        var answers: [String?] = []
        for line in lines { answers.append(gathered.take(line, on: page)) }
        #expect(answers.dropLast().allSatisfy { $0 == nil })
        #expect(answers.last == .some(passage))
        #expect(gathered.isEmpty)
    }

    @Test func `standing words are whole on the first line, leaving words on every line`() {
        var page = Page(id: "passage", language: .english, title: "", entry: .passage)
        page.standingWords = ["b", "1930", "x"]
        page.leavingWords = ["x"]
        var gathered = PassageLines()
        #expect(gathered.take(" B ", on: page) == " B ")
        #expect(gathered.take("they said", on: page) == nil)
        #expect(gathered.take("1930", on: page) == nil)
        #expect(gathered.take("x", on: page) == "x")
        #expect(gathered.isEmpty)
    }
}
