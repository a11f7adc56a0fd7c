// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Turns what a person told into the sheets an office accepts.
///
/// Pure: the same complaint and knowledge give the same packet. On the sheets stand only the
/// person's answers, sentences of the catalogue, and what is computed from them.
package struct PacketMaker: Sendable {
    private let base: KnowledgeBase

    /// Makes packets from this knowledge.
    package init(_ base: KnowledgeBase) { self.base = base }

    /// The packet of a complaint in a language.
    package func packet(for complaint: Complaint, in language: Language) -> Packet {
        let pattern = base.patterns.first { $0.id == complaint[path: "incident.pattern"] }
        let category = PortalCategory.category(of: complaint, pattern: pattern)
        var narrative: [String: String] = [:]
        // Words told in Devanagari stand in the Hindi copy, whatever language the sheets are in.
        for copy in Set([language, .hindi, .english]) {
            narrative[copy.rawValue] = Narrative(complaint, base.catalogue(copy), base).text
        }
        let portal = PortalEntry(
            category: category.category, subcategory: category.subcategory, narrative: narrative)
        let builder = SheetBuilder(complaint, portal, base, language)
        return Packet(
            language: language, sheets: builder.sheets,
            made: complaint[path: "incident.reportedAt"].flatMap { Moment($0) }, portal: portal,
            warnings: AnswerChecks.warnings(about: complaint), knowledge: base.stamp)
    }
}
