// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The last gate before paper: text that can be set, whatever was pasted.
///
/// Control and escape characters, direction overrides and invisible characters are dropped, since
/// they could hide or reorder what an office reads. The joiners of Devanagari (U+200C, U+200D)
/// stay.
enum PrintableText {
    /// The text with its line breaks, all written as `\n`.
    ///
    /// - Complexity: O(length)
    static func lines(of text: String) -> String {
        var kept = String.UnicodeScalarView()
        var marksInARow = 0
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            guard let printable = printable(scalar) else { continue }
            marksInARow =
                printable.properties.generalCategory == .nonspacingMark ? marksInARow + 1 : 0
            // A tower of combining marks would be printed over the lines around it.
            if marksInARow <= mostMarksOnALetter { kept.append(printable) }
        }
        return String(kept)
    }

    /// The text on one line: line breaks become spaces.
    ///
    /// - Complexity: O(length)
    static func oneLine(of text: String) -> String {
        lines(of: text).replacing("\n", with: " ")
    }

    private static let mostMarksOnALetter = 6

    private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return "\n"
        case 0x09: return " "
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            return nil
        default:
            return isControlOrNoCharacter(scalar) ? nil : scalar
        }
    }

    private static func isControlOrNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
    }
}
