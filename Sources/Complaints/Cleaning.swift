// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
    /// The text without signs that a terminal, a printer or a form would obey: control and escape
    /// characters, direction marks, joiners that hide. Line breaks stay, tabs become spaces.
    ///
    /// Pasted text is hostile; this is applied once, where it enters. Complexity: O(n).
    package var cleanedOfControls: String {
        var kept = UnicodeScalarView()
        var isEscape = false
        for scalar in precomposedLineBreaks.unicodeScalars {
            if isEscape {
                isEscape = !String.endsEscape(scalar)
                continue
            }
            switch scalar.value {
            case 0x1B, 0x9B: isEscape = true
            case 0x0A: kept.append(scalar)
            case 0x09, 0x0B, 0x0C, 0x2028, 0x2029: kept.append(" ")
            case 0x00...0x1F, 0x7F...0x9F: break
            case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
            case 0xE0000...0xE0FFF: break
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// The end of an ANSI sequence, or of what cannot be one: a letter, `~`, or a line break.
    private static func endsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x7E, 0x07, 0x0A: true
        default: scalar.value > 0x7F
        }
    }

    private var precomposedLineBreaks: String {
        var text = UnicodeScalarView()
        var wasReturn = false
        for scalar in unicodeScalars {
            if scalar == "\r" {
                text.append("\n")
            } else if !(scalar == "\n" && wasReturn) {
                text.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(text)
    }
}
