// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Breaks text into lines at spaces, and nowhere else.
struct WordWrap {
    /// The widest line, in terminal cells. A single wider word still stands whole on its own line.
    let width: Int

    /// The lines of a text, its own line breaks kept.
    ///
    /// Only U+0020 is a place to break: a no-break space keeps number and unit together.
    /// - Parameters:
    ///   - first: What the first line begins with.
    ///   - rest: What every other line begins with.
    /// - Complexity: O(*n*) in the text's scalars.
    func lines(of text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        let scalars = text.unicodeScalars
        for paragraph in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let start = lines.isEmpty ? first : rest
            lines += wrap(paragraph, first: start, rest: rest)
        }
        return lines
    }

    private func wrap(
        _ paragraph: Substring.UnicodeScalarView, first: String, rest: String
    ) -> [String] {
        var lines: [String] = []
        var line = OpenLine(lead: first)
        for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
            let cells = CellWidth.cells(of: Substring(word))
            if line.hasWords, line.used + line.gap + cells > width, !word.isEmpty {
                lines.append(line.text)
                line = OpenLine(lead: rest)
            }
            line.take(word, cells: cells)
        }
        return lines + [line.text]
    }
}
