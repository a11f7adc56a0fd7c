// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// What a person meets at one moment of a sitting: all words chosen, nothing said about how it is
/// shown.
///
/// A terminal, a web page, a test and a screen reader all show this same value. Text that came from
/// the person stands in it already free of control characters.
package struct Page: Sendable, Equatable {
    /// The page's stable name, such as `welcome`, `verdict` or `question/transaction.reference`.
    package var id: String
    /// The language its sentences are in.
    package var language: Language
    /// One line at the top. May be empty on a page that is a single sentence.
    package var title: String
    /// The body in reading order.
    package var blocks: [Block]
    /// Numbered choices; empty on a page that asks for text or only for going on.
    package var choices: [Choice]
    /// What the page accepts besides its choices and the standing commands.
    package var entry: Entry
    /// The prompt before the cursor, such as `नाम` or `1-6`.
    package var prompt: String
    /// One line naming the standing commands (back, help, language, 1930, hide, leave).
    package var commands: String
    /// Words that are commands wherever they stand alone: even where many lines are expected, such
    /// a first line is complete.
    package var standingWords: Set<String> = []
    /// Those of them that leave the sitting: these work on any line of a passage.
    package var leavingWords: Set<String> = []
    /// How many times the usual silence the page waits: on some, people are on the phone.
    package var patience = 1

    /// Creates a page from its parts.
    package init(
        id: String, language: Language, title: String, blocks: [Block] = [],
        choices: [Choice] = [], entry: Entry = .choice, prompt: String = "", commands: String = ""
    ) {
        self.id = id
        self.language = language
        self.title = title
        self.blocks = blocks
        self.choices = choices
        self.entry = entry
        self.prompt = prompt
        self.commands = commands
    }

    /// One numbered choice.
    package struct Choice: Sendable, Equatable {
        /// The number typed to take it, counted from 1.
        package var number: Int
        /// What it is called.
        package var label: String
        /// Whether it is ticked, on a page where several may be taken.
        package var chosen: Bool

        /// Creates a choice.
        package init(number: Int, label: String, chosen: Bool = false) {
            self.number = number
            self.label = label
            self.chosen = chosen
        }
    }

    /// What may be typed on the page.
    package enum Entry: Sendable, Equatable {
        /// One number of the choices.
        case choice
        /// Several numbers at once, such as `2 5`.
        case choices
        /// One line of text; an empty line means "don't know, go on".
        case line
        /// Many lines; a line holding only a full stop, or an empty line, ends them in plain mode.
        case passage
        /// Nothing but going on: an empty line.
        case proceed
    }

    /// How grave a page or a block is, for bold and colour; the words alone must already say it.
    package enum Tone: Sendable, Equatable {
        /// Act now: money gone, or a known scam.
        case urgent
        /// Be careful.
        case caution
        /// Neither alarm nor all-clear.
        case neutral
    }

    /// A piece of a page's body.
    package enum Block: Sendable, Equatable {
        /// The most important sentence of the page, set off from the rest.
        case headline(String, Tone)
        /// A short heading over what follows.
        case heading(String)
        /// A paragraph to be read.
        case paragraph(String)
        /// Numbered steps, first things first.
        case steps([String])
        /// A sign that was found: the person's own words, and what they mean.
        case evidence(quote: String, says: String)
        /// The person's own text shown back, set off and never mistaken for the desk's own words.
        case passage(String)
        /// Label and value, one a line, numbered when it can be changed by that number.
        case record(number: Int?, label: String, value: String)
        /// A quiet line: help, a warning about what was typed, where something stands.
        case note(String)
        /// Minutes since money left, in words; redrawn when the page is.
        case clock(String)
    }
}
