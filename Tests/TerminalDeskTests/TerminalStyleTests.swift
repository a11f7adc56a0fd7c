// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import TerminalDesk

struct TerminalStyleTests {
    @Test(arguments: [
        (false, ["TERM": "xterm"], false, true), (true, ["TERM": "xterm"], true, true),
        (false, ["TERM": "dumb"], true, true), (false, [:], true, true),
        (false, ["TERM": "xterm", "NO_COLOR": "1"], false, false),
        (false, ["TERM": "xterm", "NO_COLOR": ""], false, true),
    ])
    func `the environment tells what is wanted`(
        plain: Bool, environment: [String: String], isPlain: Bool, hasColour: Bool
    ) {
        let style = TerminalStyle(plain: plain, environment: environment)
        #expect(style == TerminalStyle(isPlain: isPlain, hasColour: hasColour))
    }

    @Test(arguments: [("en", "English"), ("hi", "Hindi"), ("xx", "Hindi")])
    func `notices fall back to Hindi`(language: String, stopped: String) {
        let notices = TerminalNotices([
            .hindi: .init(nextLine: "", afterLastPage: "", stopped: "Hindi"),
            .english: .init(nextLine: "", afterLastPage: "", stopped: "English"),
        ])
        #expect(notices.words(in: Language(rawValue: language)).stopped == stopped)
    }

    @Test func `without any words nothing is said`() {
        #expect(TerminalNotices([:]).words(in: .english).stopped == "")
    }
}
