// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// All that Parakh knows, checked: what `Content/` and `Localization/` hold.
package struct KnowledgeBase: Sendable, Codable, Equatable {
    /// Version and date.
    package var stamp = KnowledgeStamp(version: "0", date: "1970-01-01")
    /// Spellings and classes.
    package var words = Words()
    /// Signs, in file order.
    package var signals: [SignalEntry] = []
    /// Scams, sorted by id.
    package var patterns: [PatternEntry] = []
    /// Families of genuine messages, sorted by id.
    package var ordinary: [OrdinaryEntry] = []
    /// Suspicious combinations, sorted by id.
    package var tactics: [TacticEntry] = []
    /// Steps people can take.
    package var advice = Advice()
    /// Journeys by id.
    package var journeys: [String: Journey] = [:]
    /// Sheets of the packet, in packet order.
    package var sheets: [SheetEntry] = []
    /// Rules of the outside world by id.
    package var rules: [String: Rule] = [:]
    /// Days on which banks are closed.
    package var bankHolidays = BankHolidays()
    /// Facts to look up.
    package var directory = Directory()
    /// How much signs and words weigh; empty in a compiled pack.
    package var weights = Weights()
    /// Sentences by language code.
    package var catalogues: [String: Catalogue] = [:]

    /// An empty base: it knows nothing.
    package init() {}

    /// The sentences of a language; an empty catalogue when there is none.
    package func catalogue(_ language: Language) -> Catalogue {
        catalogues[language.rawValue] ?? Catalogue(language: language)
    }

    /// The languages there are sentences for, Hindi first.
    package var languages: [Language] {
        catalogues.keys.map(Language.init(rawValue:)).sorted { a, b in
            (a == .hindi ? 0 : 1, a.rawValue) < (b == .hindi ? 0 : 1, b.rawValue)
        }
    }

    /// The base without what only authors need: examples, known false alarms and the places of
    /// texts.
    package var compiled: KnowledgeBase {
        var base = self
        for index in base.patterns.indices {
            base.patterns[index].examples = Examples()
            base.patterns[index].falsePositives = []
        }
        for index in base.ordinary.indices { base.ordinary[index].examples = Examples() }
        for key in base.catalogues.keys { base.catalogues[key]?.origins = [:] }
        return base
    }
}
