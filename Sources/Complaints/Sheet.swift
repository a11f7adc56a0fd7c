// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// One sheet of the complaint packet: what stands on it, in reading order, with no idea of paper.
///
/// `Paper` turns it into text or PDF; both carry the same facts because both read only this value.
package struct Sheet: Sendable, Equatable {
    /// The sheet's name in files and JSON: `cover`, `call-1930`, `portal` …
    package var id: String
    /// The language its sentences are in. Official copies inside it are English whatever this is.
    package var language: Language
    /// The heading, one line.
    package var title: String
    /// Under the heading: who it is for, what to do with it, by when. One sentence each.
    package var purpose: [String]
    /// The body in reading order.
    package var blocks: [Block]
    /// Small print at the foot of every page: who never asks for money, knowledge version and
    /// sources.
    package var footer: [String]

    /// Creates a sheet from its parts.
    package init(
        id: String, language: Language, title: String, purpose: [String] = [],
        blocks: [Block] = [], footer: [String] = []
    ) {
        self.id = id
        self.language = language
        self.title = title
        self.purpose = purpose
        self.blocks = blocks
        self.footer = footer
    }

    /// A piece of a sheet's body.
    package enum Block: Sendable, Equatable {
        /// A section heading; never left alone at the foot of a page.
        case heading(String)
        /// A paragraph to be read.
        case paragraph(String)
        /// Something urgent, set large and heavy.
        case alert(String)
        /// Numbered steps, first things first.
        case steps([String])
        /// Boxes to tick by hand.
        case checklist([String])
        /// Labelled values in the order they are asked for.
        case fields([Field])
        /// Text an office reads, in English: set smaller, under a line, exactly as given.
        case official(heading: String, text: String)
        /// Text to be copied letter by letter into a form, in the language the person told it in.
        case copyText(heading: String, text: String)
        /// A line to write on by hand, with its label.
        case writeIn(String)
        /// Texts for the citizen's own phone, drawn as QR codes; the text twin has them in full.
        case codes([Code])
        /// What only an officer needs, such as a legal basis, in a frame of its own.
        case officerBox(heading: String, lines: [String])
        /// What is to be done by when, each step with a box to tick.
        case timeline([Stage])
        /// Words to be said aloud, one passage each, set large.
        case script([String])
    }

    /// One QR code, most often of a series.
    package struct Code: Sendable, Equatable {
        /// What stands over it, such as `1 of 4`; kept with its code.
        package var caption: String
        /// What a phone reads: ASCII, up to some 350 characters, so that it can be read at arm's
        /// length. One of more than 2,331 bytes is printed as words, since no code holds it.
        package var text: String

        /// Creates a code.
        package init(caption: String, text: String) {
            self.caption = caption
            self.text = text
        }
    }

    /// The steps of one time, such as a day.
    package struct Stage: Sendable, Equatable {
        /// The time in the sheet's language: `Today`, `Within 3 working days: by 25/11/2026`.
        package var label: String
        /// What is to be done by then.
        package var steps: [String]

        /// Creates a stage.
        package init(label: String, steps: [String]) {
            self.label = label
            self.steps = steps
        }
    }

    /// One labelled value. A blank says where the value can be found instead.
    package struct Field: Sendable, Equatable {
        /// The stable name used in `packet.json`, such as `complainant.mobile` or
        /// `transactions[0].reference`.
        package var id: String
        /// The label in the sheet's language.
        package var label: String
        /// The office's own English label, printed small beside it; nil where the label is already
        /// that.
        package var official: String?
        /// What stands there, already grouped and masked for reading; nil when it was not given.
        package var value: String?
        /// Where to find the value; shown only when it is blank.
        package var hint: String?

        /// Creates a field; `value` nil or empty means blank.
        package init(
            id: String, label: String, official: String? = nil, value: String?, hint: String? = nil
        ) {
            self.id = id
            self.label = label
            self.official = official
            self.value = value.flatMap { $0.isEmpty ? nil : $0 }
            self.hint = hint
        }
    }
}
