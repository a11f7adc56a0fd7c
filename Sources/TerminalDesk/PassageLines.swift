// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk

/// Gathers a passage from several lines.
struct PassageLines {
    private var lines: [String] = []

    var isEmpty: Bool { lines.isEmpty }

    /// Takes a line; answers the whole passage when this line was the one that ends it.
    ///
    /// An empty line ends a passage, and so does a line with only a full stop. A pasted piece with
    /// line breaks in it never does, whatever it contains. A first line that is one of the standing
    /// words is whole by itself: leaving, going back and 1930 need no second line. The words that
    /// leave work on every line, and what was gathered goes with them.
    mutating func take(_ line: String, on page: Page) -> String? {
        let plain = PassageLines.plain(line)
        if lines.isEmpty, page.standingWords.contains(plain) { return line }
        if page.leavingWords.contains(plain) {
            forget()
            return line
        }
        let bare = line.unicodeScalars.filter { !" \t\r".unicodeScalars.contains($0) }
        guard bare.isEmpty || (bare.count == 1 && bare.first == ".") else {
            lines.append(line)
            return nil
        }
        return whole()
    }

    private static func plain(_ line: String) -> String {
        line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The passage so far, which is dropped here.
    mutating func whole() -> String {
        defer { forget() }
        return lines.joined(separator: "\n")
    }

    /// Drops what was gathered.
    mutating func forget() { lines = [] }
}
