// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The last gate before the terminal: what a terminal could obey instead of show stays behind.
///
/// Every string goes through it, the catalogue's as well as a stranger's, so that nobody has to
/// remember which is which.
enum OutputGate {
    /// The text without control, escape and direction-changing characters.
    ///
    /// Line breaks stay, a tab becomes a space.
    /// - Complexity: O(*n*) in the text's scalars.
    static func cleansed(_ text: String) -> String {
        var cleansed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                cleansed.append(" ")
            } else if passes(scalar) {
                cleansed.append(scalar)
            }
        }
        return String(cleansed)
    }

    /// Whether a terminal can only show this scalar, not obey it.
    static func passes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: true
        case 0x00...0x1F, 0x7F...0x9F: false
        case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
        // Line and paragraph separators: some terminals break lines at them, some draw a box.
        case 0x2028...0x2029: false
        default: true
        }
    }
}
