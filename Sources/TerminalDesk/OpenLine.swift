// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A line that still takes words.
struct OpenLine {
    /// The cells it takes so far.
    private(set) var used: Int
    private(set) var hasWords = false
    /// Spaces waiting for a word: they stand between words, never at a line's beginning or end.
    private(set) var gap = 0
    private var written: String

    init(lead: String) {
        written = lead
        used = CellWidth.cells(of: lead)
    }

    /// The line as far as it goes; a lead of nothing but spaces is no text.
    var text: String { written.allSatisfy { $0 == " " } ? "" : written }

    mutating func take(_ word: Substring.UnicodeScalarView, cells: Int) {
        guard !word.isEmpty else {
            if hasWords { gap += 1 }
            return
        }
        written += String(repeating: " ", count: hasWords ? gap : 0)
        written.unicodeScalars.append(contentsOf: word)
        used += cells + gap
        (gap, hasWords) = (1, true)
    }
}
