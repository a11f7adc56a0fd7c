// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Turns what a person told into the sheets an office accepts.
///
/// Pure: the same complaint and knowledge give the same packet. On the sheets stand only the
/// person's answers, sentences of the catalogue, and what is computed from them.
package struct PacketMaker: Sendable {
    private let base: KnowledgeBase
    private let station: Station

    /// Makes packets from this knowledge, at this station.
    package init(_ base: KnowledgeBase, station: Station = Station()) {
        self.base = base
        self.station = station
    }

    /// The packet of a complaint in a language.
    ///
    /// - Parameters:
    ///   - evidence: what was found of the files of `evidence[n].file`, by n.
    ///   - appended: sheets made elsewhere that come last; the cover names them too.
    package func packet(
        for complaint: Complaint, in language: Language, evidence: [Int: EvidenceFile] = [:],
        appended: [Sheet] = []
    ) -> Packet {
        let pattern = base.patterns.first { $0.id == complaint[path: "incident.pattern"] }
        let category = PortalCategory.category(of: complaint, pattern: pattern)
        var narrative: [String: String] = [:]
        // Words told in Devanagari stand in the Hindi copy, whatever language the sheets are in.
        for copy in Set([language, .hindi, .english]) {
            narrative[copy.rawValue] = Narrative(complaint, base.catalogue(copy), base).text
        }
        let portal = PortalEntry(
            category: category.category, subcategory: category.subcategory, narrative: narrative)
        var told = Told(
            complaint: complaint, pattern: pattern, evidence: evidence, station: station,
            calendar: BankCalendar(base.bankHolidays, station))
        told.appended = appended
        let builder = SheetBuilder(told: told, portal: portal, base: base, language: language)
        return Packet(
            language: language, sheets: builder.sheets + appended,
            made: complaint[path: "incident.reportedAt"].flatMap { Moment($0) }, portal: portal,
            warnings: AnswerChecks.warnings(about: complaint)
                + warnings(about: evidence, complaint),
            knowledge: base.stamp)
    }

    private func warnings(
        about evidence: [Int: EvidenceFile], _ complaint: Complaint
    ) -> [Warning] {
        evidence.sorted { $0.key < $1.key }.compactMap { index, file in
            let path = "evidence[\(index)].file"
            return file.warningCode(name: complaint[path: path] ?? "")
                .map { Warning(field: path, code: $0) }
        }
    }
}
