// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import TerminalDesk

struct LineSourceTests {
    @Test(arguments: [
        ("", []), ("a\nb\n", ["a", "b"]), ("a\r\n\r\nb", ["a", "", "b"]), ("\n\n", ["", ""]),
        ("no break", ["no break"]), ("nul\u{00}, esc\u{1B}[1m\n", ["nul\u{00}, esc\u{1B}[1m"]),
    ])
    func `lines are handed on as typed`(input: String, lines: [String]) throws {
        #expect(try self.lines(in: Data(input.utf8)) == lines)
    }

    @Test func `bytes that are not UTF-8 become replacement characters`() throws {
        #expect(
            try lines(in: Data([0x61, 0xFF, 0xC3, 0x0A, 0xE0, 0xA4])) == [
                "a\u{FFFD}\u{FFFD}", "\u{FFFD}",
            ])
    }

    @Test func `a line of a megabyte is a line, and so is the next`() throws {
        let long = String(repeating: "क", count: 400_000)
        #expect(try lines(in: Data((long + "\nnext\n").utf8)) == [long, "next"])
    }

    @Test func `a line without end is cut and the one after it still comes`() throws {
        let long = String(repeating: "a", count: LineSource.longestLine + 300_000)
        let lines = try lines(in: Data((long + "\nnext\n").utf8))
        #expect(lines.map(\.utf8.count) == [LineSource.longestLine, 4])
    }

    private func lines(in data: Data) throws -> [String] {
        let file = try ScratchFile(holding: data)
        defer { file.remove() }
        var source = LineSource(descriptor: file.descriptor)
        var lines: [String] = []
        while !source.hasEnded {
            source.fill()
            while let line = source.nextLine() { lines.append(line) }
        }
        return lines
    }
}
