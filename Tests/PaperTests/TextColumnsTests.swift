// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Paper

@Suite struct TextColumnsTests {
    struct Case: Sendable {
        let text: String
        let lines: [String]
    }

    @Test(arguments: [
        Case(text: "", lines: [""]),
        Case(text: "one two", lines: ["one two"]),
        Case(text: "one two three four", lines: ["one two", "three four"]),
        Case(text: "  spaced   out  ", lines: ["spaced out"]),
        Case(text: "first\n\nsecond", lines: ["first", "", "second"]),
        Case(
            text: "see https://a.example/long now",
            lines: ["see", "https://a.example/long", "now"]),
        Case(text: "call 98123 45621", lines: ["call", "98123 45621"]),
        Case(text: "id XXXX 1234", lines: ["id", "XXXX 1234"]),
        Case(text: "राष्ट्र शक्ति", lines: ["राष्ट्र", "शक्ति"]),
    ])
    func `lines break at words, and not inside a number or a link`(_ example: Case) {
        #expect(TextColumns.wrap(example.text, width: 11) == example.lines)
    }

    @Test(arguments: [
        ("OTP", 3), ("ज़मीन", 4), ("हिन्दी", 6), ("क्\u{200D}ष", 3), ("e\u{301}", 1), ("日本", 4),
    ])
    func `columns are counted generously`(_ text: String, _ columns: Int) {
        #expect(TextColumns.count(text) == columns)
    }

    @Test func `a long row of numbers still breaks`() {
        let row = Array(repeating: "12345", count: 30).joined(separator: " ")
        #expect(TextColumns.wrap(row, width: 40).allSatisfy { TextColumns.count($0) <= 40 })
    }
}
