// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a terminal may be asked to do beyond printing lines.
package struct TerminalStyle: Sendable, Equatable {
    /// One line in, one line out: no colour, no cursor movement, no Readline.
    package var isPlain: Bool
    /// Whether grave lines are coloured. Without it they are only bold; when plain, neither.
    package var hasColour: Bool
    /// The width to wrap at, in columns; `nil` asks the terminal, and takes 76 where there is none.
    package var width: Int?

    /// Creates a style.
    package init(isPlain: Bool, hasColour: Bool, width: Int? = nil) {
        self.isPlain = isPlain
        self.hasColour = hasColour
        self.width = width
    }

    /// The style that an option and an environment ask for.
    ///
    /// `NO_COLOR`, when not empty, takes the colour away and nothing else; a `TERM` that is `dumb`
    /// or missing makes the style plain. Whether the streams are terminals at all is found out by
    /// `TerminalDesk`.
    package init(plain: Bool, environment: [String: String]) {
        let isDumb = ["", "dumb"].contains(environment["TERM", default: ""])
        self.init(isPlain: plain || isDumb, hasColour: environment["NO_COLOR", default: ""].isEmpty)
    }
}
