// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import TerminalDesk

struct OutputGateTests {
    @Test(arguments: [
        ("नमस्ते, 1930", "नमस्ते, 1930"),
        ("two\nlines", "two\nlines"),
        ("tab\there", "tab here"),
        ("\u{1B}[2Jgone", "[2Jgone"),
        ("\u{1B}]0;title\u{07}x", "]0;titlex"),
        ("\u{9B}31mred\u{9D}", "31mred"),
        ("bell\u{07} null\u{00} del\u{7F} cr\r", "bell null del cr"),
        ("\u{202E}reversed\u{202C} \u{2066}x\u{2069} \u{200E}\u{200F}\u{061C}", "reversed x "),
        ("क्\u{200D}ष", "क्\u{200D}ष"),
    ])
    func `what a terminal could obey stays behind`(text: String, shown: String) {
        #expect(OutputGate.cleansed(text) == shown)
    }

    @Test func `no control or direction character passes`() {
        let all = (0...0x2FFF).compactMap(Unicode.Scalar.init).filter(OutputGate.passes)
        let kept = all.filter { $0.properties.generalCategory == .control }
        #expect(kept == ["\n"])
        #expect(!all.contains { (0x202A...0x202E).contains($0.value) })
    }
}
