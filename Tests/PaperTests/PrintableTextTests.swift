// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Paper

@Suite struct PrintableTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let printable: String

        init(_ name: String, _ text: String, _ printable: String) {
            (testDescription, self.text, self.printable) = (name, text, printable)
        }
    }

    @Test(arguments: [
        Case("plain Hindi", "क्ष त्र ज्ञ श्री ₹", "क्ष त्र ज्ञ श्री ₹"),
        Case("escape sequence", "a\u{1B}[31mred\u{07}", "a[31mred"),
        Case("null and delete", "a\u{0}b\u{7F}c", "abc"),
        Case("C1 control", "a\u{9B}31m", "a31m"),
        Case("direction override", "sbi\u{202E}moc.live\u{202C}", "sbimoc.live"),
        Case("direction isolate and mark", "\u{2066}a\u{2069}\u{200F}", "a"),
        Case(
            "zero-width space, word joiner, byte order mark", "o\u{200B}t\u{2060}p\u{FEFF}", "otp"),
        Case("soft hyphen", "ac\u{AD}count", "account"),
        Case("hidden tag characters", "hi\u{E0041}\u{E007F}", "hi"),
        Case("no character", "a\u{FFFE}\u{1FFFF}b", "ab"),
        Case("line ends of all kinds", "a\r\nb\rc\u{2028}d\u{0B}e", "a\nb\nc\nd\ne"),
        Case("tab", "a\tb", "a b"),
        Case("joiners of Devanagari", "क्\u{200D}ष र्\u{200C}य", "क्\u{200D}ष र्\u{200C}य"),
    ])
    func `only what can be printed is left`(_ example: Case) {
        #expect(
            Array(PrintableText.lines(of: example.text).unicodeScalars)
                == Array(example.printable.unicodeScalars))
    }

    @Test func `a tower of marks is cut down`() {
        let tower = "a" + String(repeating: "\u{301}", count: 500) + "b"
        #expect(PrintableText.lines(of: tower).unicodeScalars.count == 8)
    }

    @Test func `one line stays one line`() {
        #expect(PrintableText.oneLine(of: "a\r\nb\u{2029}c") == "a b c")
    }
}
