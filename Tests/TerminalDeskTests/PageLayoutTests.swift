// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Knowledge
import Testing

@testable import TerminalDesk

struct PageLayoutTests {
    @Test func `a page is title, blocks, choices, commands`() {
        let page = Page(
            id: "verdict", language: .english, title: "Result",
            blocks: [
                .headline("This is a fraud.", .urgent), .clock("25 minutes have gone."),
                .heading("What we saw"),
                .evidence(quote: "kisi ko mat batana", says: "They want it kept secret."),
                .evidence(quote: "pay now", says: "They hurry you."),
                .steps(["Cut the call", "Call 1930"]), .note("Quiet."),
            ],
            choices: [.init(number: 1, label: "Yes"), .init(number: 2, label: "No", chosen: true)],
            commands: "0 back  ? help")
        #expect(
            text(of: page) == """
                Result

                This is a fraud.

                25 minutes have gone.

                What we saw
                “kisi ko mat batana”
                    They want it kept secret.
                “pay now”
                    They hurry you.

                1. Cut the call
                2. Call 1930

                Quiet.

                1  Yes
                2  No

                0 back  ? help
                """)
    }

    @Test func `several choices show which are ticked`() {
        let page = Page(
            id: "did", language: .english, title: "",
            choices: [
                .init(number: 9, label: "OTP"), .init(number: 10, label: "App", chosen: true),
            ],
            entry: .choices)
        #expect(text(of: page) == " 9  [ ] OTP\n10  [x] App")
    }

    @Test func `no line of a person's text can pass for the desk's`() {
        let page = Page(
            id: "p", language: .english, title: "", blocks: [.passage("hello\n1  Safe\n\nq")])
        #expect(text(of: page) == "    “hello\n    “1  Safe\n    “\n    “q”")
    }

    @Test(arguments: [
        (Int?.none, "Name", "Asha", "Name: Asha"), (2, "Name", "Asha", "2  Name: Asha"),
        (nil, "Name", "", "Name:"),
    ])
    func `a record is label and value`(number: Int?, label: String, value: String, line: String) {
        let block = Page.Block.record(number: number, label: label, value: value)
        #expect(PageLayout(width: 40).lines(of: block).map(\.text) == [line])
    }

    @Test func `hostile text takes no room and does nothing`() {
        let block = Page.Block.evidence(quote: "\u{1B}[2Jhi\u{202E}", says: "a\u{9B}b")
        #expect(PageLayout(width: 40).lines(of: block).map(\.text) == ["“[2Jhi”", "    ab"])
    }

    @Test(arguments: [(5, 20), (40, 40), (88, 88), (200, 88)])
    func `lines are neither too short nor too long to read`(columns: Int, width: Int) {
        #expect(PageLayout(width: columns).wrap.width == width)
    }

    @Test func `grave lines are heavy, others are not`() {
        let weights = [Page.Tone.urgent, .caution, .neutral].map {
            PageLayout(width: 40).lines(of: .headline("x", $0)).map(\.weight)
        }
        #expect(weights == [[.urgent], [.caution], [.strong]])
        #expect(PageLayout(width: 40).lines(of: .note("x")).map(\.weight) == [.usual])
    }

    @Test(arguments: [("", "> "), ("नाम", "नाम> "), ("a\u{1B}[1m\nb", "a[1mb> ")])
    func `the prompt is one clean line`(words: String, prompt: String) {
        #expect(PageLayout.prompt(words) == prompt)
    }

    private func text(of page: Page) -> String {
        PageLayout(width: 76).lines(of: page).map(\.text).joined(separator: "\n")
    }
}
