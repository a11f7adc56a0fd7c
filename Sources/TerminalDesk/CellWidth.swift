// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How many cells text takes on a terminal.
///
/// For the writings met in India the same answers as the C library's `wcwidth`, by which Readline
/// places its cursor. That one is declared for X/Open programs only, and Swift does not see it.
enum CellWidth {
    /// The cells of a text; characters that a terminal does not draw count nothing.
    ///
    /// - Complexity: O(*n*) in the text's scalars.
    static func cells(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
    }

    private static func cells(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control: return 0
        case .format: return scalar == "\u{AD}" ? 1 : 0
        default: return isWide(scalar) ? 2 : 1
        }
    }

    /// East Asian wide characters and emoji.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x1100: false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C: true
        case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
        case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: true
        default: scalar.properties.isEmojiPresentation
        }
    }
}
