// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// What the terminal itself has to say, where no page of the conversation can say it.
package struct TerminalNotices: Sendable, Equatable {
    /// The few words needed in one language.
    package struct Words: Sendable, Equatable {
        /// The prompt for the second and later lines of a passage, without the closing `>`.
        package var nextLine: String
        /// Stands under the last page until Enter is pressed: that Enter wipes the screen.
        package var afterLastPage: String
        /// The only line left on the screen when the sitting was ended from outside.
        package var stopped: String

        /// Creates the words of one language.
        package init(nextLine: String, afterLastPage: String, stopped: String) {
            self.nextLine = nextLine
            self.afterLastPage = afterLastPage
            self.stopped = stopped
        }
    }

    private let words: [Language: Words]

    /// Creates notices from their words by language.
    package init(_ words: [Language: Words]) { self.words = words }

    /// The words for a page in this language; Hindi where there are none, silence where neither is.
    package func words(in language: Language) -> Words {
        words[language] ?? words[.hindi] ?? Words(nextLine: "", afterLastPage: "", stopped: "")
    }
}
