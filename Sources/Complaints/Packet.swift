// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Everything a complaint needs on paper: the sheets in order, and what stands behind them.
package struct Packet: Sendable, Equatable {
    /// The person's language.
    package var language: Language
    /// The sheets, cover first.
    package var sheets: [Sheet]
    /// When it was made: when the person reported, if that is known.
    package var made: Moment?
    /// What the portal's form is to be filled with.
    package var portal: PortalEntry
    /// What looked odd in the answers: warned about, never blocked.
    package var warnings: [Warning]
    /// The knowledge that the sentences come from.
    package var knowledge: KnowledgeStamp

    /// Creates a packet from its parts.
    package init(
        language: Language, sheets: [Sheet], made: Moment?, portal: PortalEntry,
        warnings: [Warning],
        knowledge: KnowledgeStamp
    ) {
        self.made = made
        self.language = language
        self.sheets = sheets
        self.portal = portal
        self.warnings = warnings
        self.knowledge = knowledge
    }
}

/// The portal's category, sub-category and narrative for one complaint.
package struct PortalEntry: Sendable, Equatable {
    /// The category, in the portal's exact words.
    package var category: String
    /// The sub-category, in the portal's exact words.
    package var subcategory: String
    /// The narrative by language code, within the portal's alphabet and length.
    package var narrative: [String: String]

    /// Creates an entry.
    package init(category: String, subcategory: String, narrative: [String: String]) {
        self.category = category
        self.subcategory = subcategory
        self.narrative = narrative
    }
}

/// An answer that looks odd. It is printed as given; the person is asked to compare once.
package struct Warning: Sendable, Equatable {
    /// The answer's path, such as `transactions[0].reference`.
    package var field: String
    /// What is odd, in a name that is the same in every language, such as `utr-length`.
    package var code: String

    /// Creates a warning.
    package init(field: String, code: String) {
        self.field = field
        self.code = code
    }
}
