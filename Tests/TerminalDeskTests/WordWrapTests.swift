// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import TerminalDesk

struct WordWrapTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 13, ["one two three"]),
        ("one two three", 12, ["one two", "three"]),
        ("a-name-longer-than-the-line x", 10, ["a-name-longer-than-the-line", "x"]),
        ("x a-name-longer-than-the-line", 10, ["x", "a-name-longer-than-the-line"]),
        ("first\n\nsecond line", 6, ["first", "", "second", "line"]),
        ("0 back  ? help", 20, ["0 back  ? help"]),
        ("0 back  ? help", 8, ["0 back", "? help"]),
        ("pay 5\u{A0}kg now", 9, ["pay 5\u{A0}kg", "now"]),
        (" led by a space ", 20, ["led by a space"]),
    ])
    func `a line is broken at spaces only`(text: String, width: Int, lines: [String]) {
        #expect(WordWrap(width: width).lines(of: text) == lines)
    }

    /// नमस्ते is 4 cells, हिन्दी 5, के 1: a count of code points would break earlier.
    @Test(arguments: [
        ("नमस्ते हिन्दी के", 12, ["नमस्ते हिन्दी के"]),
        ("नमस्ते हिन्दी के", 11, ["नमस्ते हिन्दी", "के"]),
        ("नमस्ते हिन्दी के", 9, ["नमस्ते", "हिन्दी के"]),
        ("नमस्ते हिन्दी के", 1, ["नमस्ते", "हिन्दी", "के"]),
    ])
    func `Devanagari is measured in cells`(text: String, width: Int, lines: [String]) {
        #expect(WordWrap(width: width).lines(of: text) == lines)
    }

    @Test func `later lines hang under the first`() {
        let lines = WordWrap(width: 9).lines(of: "call the bank now", first: "1. ", rest: "   ")
        #expect(lines == ["1. call", "   the", "   bank", "   now"])
    }

    @Test func `no word is lost or split at any width`() {
        let text = "पुलिस कभी वीडियो कॉल पर गिरफ़्तार नहीं करती। Call 1930 now, and tell your bank."
        for width in 1...90 {
            let lines = WordWrap(width: width).lines(of: text)
            #expect(lines.joined(separator: " ") == text, "width \(width)")
            let tooWide = lines.filter { CellWidth.cells(of: $0) > width && $0.contains(" ") }
            #expect(tooWide == [], "width \(width)")
        }
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("कि", 2), ("क्ष", 2), ("श्री", 3), ("हिन्दी", 5), ("नमस्ते", 4),
        ("ज़", 1), ("₹500", 4), ("“क”", 3), ("漢字", 4), ("👍", 2), ("\u{200D}\u{200B}", 0),
    ])
    func `cells are counted as the C library does`(text: String, cells: Int) {
        #expect(CellWidth.cells(of: text) == cells)
    }
}
