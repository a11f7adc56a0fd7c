// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import AnswerFiles
import Testing

struct CleaningTests {
    @Test(arguments: [
        ("नमस्ते, all well? ₹5 \u{1F62D}", "नमस्ते, all well? ₹5 \u{1F62D}"),
        ("क्\u{200D}या र\u{200C}हा", "क्\u{200D}या र\u{200C}हा"),
        ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"), ("a\r\n\r\nb\n\r", "a\n\nb\n\n"),
        ("a\tb\u{B}c\u{C}d\u{2028}e\u{2029}f", "a b c d e f"),
        ("nul\u{0}bel\u{7}back\u{8}del\u{7F}", "nulbelbackdel"),
        ("c1\u{85}\u{90}x", "c1x"), ("\u{200B}\u{200E}\u{200F}\u{2060}\u{FEFF}x", "x"),
        ("\u{202E}gpj.exe\u{202C} \u{2066}a\u{2069}", "gpj.exe a"),
        ("\u{61C}a\u{206A}b\u{206F}c", "abc"),
        ("tag\u{E0041}\u{E007F}s", "tags"),
        ("soft\u{AD}hyphen \u{180E}x\u{FFF9}y\u{FFFB}", "softhyphen xy"),
        ("", ""),
    ])
    func `what can be obeyed or hides is dropped, the rest stays`(text: String, cleaned: String) {
        #expect(text.cleanedOfControls == cleaned)
    }

    @Test(arguments: [
        ("\u{1B}[31mred\u{1B}[0m", "red"), ("a\u{1B}[2Jb\u{1B}[1;31;48;5;200mc", "abc"),
        ("x\u{1B}[?25ly\u{1B}[6n", "xy"), ("\u{1B}[200~paste\u{1B}[201~", "paste"),
        ("\u{9B}31mred", "red"),
        ("\u{1B}]0;new title\u{7}text", "text"), ("\u{1B}]0;title\u{1B}\\text", "text"),
        ("\u{1B}]8;;http://evil.example\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
        ("\u{9D}52;c;ZXZpbA==\u{9C}text", "text"), ("\u{1B}P1$qm\u{1B}\\text", "text"),
        ("\u{1B}_apc\u{1B}\\\u{1B}^pm\u{1B}\\text", "text"), ("\u{1B}(Btext", "text"),
    ])
    func `whole terminal sequences go`(text: String, cleaned: String) {
        #expect(text.cleanedOfControls == cleaned)
    }

    @Test(arguments: [
        ("\u{1B}", ""), ("end\u{1B}[", "end"), ("end\u{1B}[12", "end"), ("\u{1B}Hello", "Hello"),
        ("\u{1B}5000 Rs gaye", "5000 Rs gaye"), ("\u{1B}नमस्ते", "नमस्ते"), ("\u{1B}[नमस्ते", "नमस्ते"),
        ("\u{1B}\nline", "\nline"), ("\u{1B}[3\nline", "\nline"), ("\u{1B}\u{1B}[31mx", "x"),
        ("\u{1B} 9876543210", " 9876543210"),
        ("\u{1B}]0;never closed\nmy money is gone", "0;never closed\nmy money is gone"),
        ("\u{1B}]my money is gone", "my money is gone"),
    ])
    func `a sequence that is none takes no words with it`(text: String, cleaned: String) {
        #expect(text.cleanedOfControls == cleaned)
    }

    @Test func `no text keeps anything that a terminal obeys, and cleaning twice changes nothing`()
        throws
    {
        var random = Seeded(27)
        let pieces = [
            "\u{1B}", "[", "]", "0", ";", "m", "\u{7}", "\\", "\n", "\r", "क", "a", " ", "\u{9B}",
            "\u{9D}",
            "\u{9C}", "\u{202E}", "\u{0}", "P", "(", "B", "\u{85}", "\u{AD}",
        ]
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in random.pick(pieces) }
                .joined()
            let cleaned = text.cleanedOfControls
            try #require(cleaned.cleanedOfControls == cleaned)
            try #require(
                cleaned.unicodeScalars.allSatisfy {
                    $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
                })
        }
    }

    @Test func `a long hostile paste is cleaned in one pass`() {
        let text = String(repeating: "\u{1B}]", count: 200_000)
        #expect(text.cleanedOfControls == "")
    }
}
