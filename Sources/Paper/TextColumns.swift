// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Plain text broken at words for a page that is a fixed number of columns wide.
enum TextColumns {
    /// A line of A4 at ten characters an inch, with room to hold and punch the sheet.
    static let perLine = 72

    /// The lines of a text, each within `width` columns, never broken inside a word.
    ///
    /// A word wider than the line, such as a link, gets a line of its own and is left whole, so
    /// that it can be copied.
    ///
    /// - Complexity: O(length)
    static func wrap(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            wrap(line: line, width: width)
        }
    }

    /// The lines of a text, none wider than `width`: a longer word is broken, since a receipt
    /// printer would lose what stands beyond its edge or break it anywhere.
    ///
    /// - Complexity: O(length)
    static func fold(_ text: String, width: Int) -> [String] {
        wrap(text, width: width).flatMap { line in
            count(line) <= width ? [line] : pieces(of: line, width: max(width, 2))
        }
    }

    private static func pieces(of line: String, width: Int) -> [String] {
        var pieces: [String] = []
        var current = ""
        var used = 0
        for character in line {
            let own = count(String(character))
            if used + own > width, !current.isEmpty {
                pieces.append(current)
                (current, used) = ("", 0)
            }
            current.append(character)
            used += own
        }
        return pieces + [current]
    }

    /// How wide a text may be at most: terminals and typewriter fonts differ on Devanagari signs,
    /// so each of them counts as a column.
    ///
    /// - Complexity: O(length)
    static func count(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    private static func wrap(line: Substring, width: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in UnbrokenWords.split(line) {
            if !current.isEmpty, count(current) + 1 + count(word) > width {
                lines.append(current)
                current = ""
            }
            current += current.isEmpty ? String(word) : " " + word
        }
        return lines + [current]
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x200C, 0x200D, 0x093C, 0xFE00...0xFE0F: 0
        case 0x0900...0x0DFF: 1
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
            0x1F000...0x1FAFF:
            2
        default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
        }
    }
}
