// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
    /// The text without signs that a terminal, a printer or a form would obey: control characters
    /// and whole escape sequences, direction marks, joiners that hide. Line breaks stay, tabs
    /// become spaces.
    ///
    /// Pasted text is hostile; this is applied once, where it enters. What only begins like a
    /// sequence loses its escape character and keeps its words. Complexity: O(n).
    package var cleanedOfControls: String {
        var cleaner = ControlCleaner()
        var wasReturn = false
        for scalar in unicodeScalars {
            if scalar == "\r" {
                cleaner.take("\n")
            } else if !(scalar == "\n" && wasReturn) {
                cleaner.take(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return cleaner.finished()
    }
}

/// Drops control characters and the escape sequences of ECMA-48 from a text, scalar by scalar.
private struct ControlCleaner {
    private enum Place { case text, escape, charset, sequence, string, endOfString }

    private var kept = String.UnicodeScalarView()
    /// What follows a string's opening; dropped with it when the string is closed on the same line.
    private var held: [Unicode.Scalar] = []
    private var place = Place.text

    mutating func take(_ scalar: Unicode.Scalar) {
        switch place {
        case .text: takeText(scalar)
        case .escape: takeAfterEscape(scalar)
        case .charset: takeCharset(scalar)
        case .sequence: takeInSequence(scalar)
        case .string: takeInString(scalar)
        case .endOfString:
            if scalar == "\\" {
                drop()
            } else {
                release()
                takeAfterEscape(scalar)
            }
        }
    }

    mutating func finished() -> String {
        release()
        return String(kept)
    }

    private mutating func takeText(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x1B: place = .escape
        case 0x9B: place = .sequence
        case 0x90, 0x98, 0x9D...0x9F: place = .string
        default: keep(scalar)
        }
    }

    private mutating func takeAfterEscape(_ scalar: Unicode.Scalar) {
        place = .text
        switch scalar {
        case "[": place = .sequence
        case "]", "^", "_": place = .string
        case "P", "X":
            // Also the first letter of a word after a stray escape character.
            held = [scalar]
            place = .string
        case "(", ")":
            held = [scalar]
            place = .charset
        case "\\": break
        default: takeText(scalar)
        }
    }

    private mutating func takeCharset(_ scalar: Unicode.Scalar) {
        if "AB012".unicodeScalars.contains(scalar) { return drop() }
        release()
        takeText(scalar)
    }

    private mutating func takeInSequence(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20...0x3F: break
        case 0x40...0x7E: place = .text
        default:
            place = .text
            takeText(scalar)
        }
    }

    private mutating func takeInString(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x07, 0x9C: drop()
        case 0x1B: place = .endOfString
        case 0x00...0x1F, 0x7F...0x9F:
            release()
            takeText(scalar)
        default: held.append(scalar)
        }
    }

    private mutating func drop() {
        held.removeAll()
        place = .text
    }

    private mutating func release() {
        for scalar in held { keep(scalar) }
        drop()
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0A: kept.append(scalar)
        case 0x09, 0x0B, 0x0C, 0x2028, 0x2029: kept.append(" ")
        case 0x00...0x1F, 0x7F...0x9F: break
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            break
        default: kept.append(scalar)
        }
    }
}
