// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The escape sequences the desk itself uses: all there are, so that none can be made of text.
enum TerminalSequence: String, CaseIterable {
    /// Home, clear the screen, clear the scrollback.
    case clearEverything = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
    case strong = "\u{1B}[1m"
    case strongRed = "\u{1B}[1;31m"
    case strongYellow = "\u{1B}[1;33m"
    case usual = "\u{1B}[0m"
    case emptyTitle = "\u{1B}]2;\u{07}"
}
