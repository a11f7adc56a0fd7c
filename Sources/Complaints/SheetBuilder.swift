// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Chooses the sheets of a packet: which apply, for which payments, in which languages.
struct SheetBuilder {
    let told: Told
    let portal: PortalEntry
    let base: KnowledgeBase
    let language: Language

    /// The sheets that apply, in packet order, official copies behind their originals.
    var sheets: [Sheet] {
        let chosen = self.chosen
        return chosen.flatMap { choice in
            languages(of: choice.entry).map { language in
                SheetWriter(
                    entry: choice.entry, transactions: choice.transactions, told: told,
                    portal: portal, base: base, catalogue: base.catalogue(language),
                    packetSheets: chosen.filter { $0.entry.id != choice.entry.id }
                        .map { ($0.entry, part(of: $0, among: chosen)) }
                ).sheet
            }
        }
    }

    private struct Choice {
        var entry: SheetEntry
        var transactions: [Int]
    }

    /// What tells a sheet from others of the same entry, such as the bank; nil for a single one.
    private func part(of choice: Choice, among chosen: [Choice]) -> String? {
        guard let field = choice.entry.per, let first = choice.transactions.first,
            chosen.filter({ $0.entry.id == choice.entry.id }).count > 1
        else { return nil }
        return told.complaint[path: field.replacingFirst("[]", with: "[\(first)]")]
    }

    private var chosen: [Choice] {
        base.sheets.flatMap { entry in
            parted(entry).filter { transactions in
                entry.when.holds(told.facts(transactions: transactions))
            }.map { Choice(entry: entry, transactions: $0) }
        }
    }

    private func languages(of entry: SheetEntry) -> [Language] {
        let needsCopy =
            entry.hasOfficialCopy && language != .english && base.languages.contains(.english)
        return needsCopy ? [language, .english] : [language]
    }

    /// The transactions of each sheet of an entry: all of them, or those of each value of the field
    /// that parts it, in the order in which values first come up.
    private func parted(_ entry: SheetEntry) -> [[Int]] {
        let all = Array(0..<told.complaint.count(of: "transactions"))
        guard let field = entry.per, !all.isEmpty else { return [all] }
        var order: [String] = []
        var groups: [String: [Int]] = [:]
        for index in all {
            let path = field.replacingFirst("[]", with: "[\(index)]")
            let value = told.complaint[path: path]?.lowercased() ?? ""
            if groups[value] == nil { order.append(value) }
            groups[value, default: []].append(index)
        }
        return order.compactMap { groups[$0] }
    }
}

/// All that was told and measured for a packet, and the station it is made at.
struct Told {
    /// Sheets made elsewhere, which come last.
    var appended: [Sheet] = []
    let complaint: Complaint
    let pattern: PatternEntry?
    let evidence: [Int: EvidenceFile]
    let station: Station
    let calendar: BankCalendar
    /// Sheets ask for the same circumstances hundreds of times.
    private let known = Known()

    /// The circumstances of some of the transactions.
    func facts(transactions: [Int]) -> [Occasion.Fact: Set<String>] {
        if let facts = known.facts[transactions] { return facts }
        let facts = Circumstances(complaint, pattern, transactions: transactions).facts
        known.facts[transactions] = facts
        return facts
    }

    private final class Known {
        var facts: [[Int]: [Occasion.Fact: Set<String>]] = [:]
    }

    init(
        complaint: Complaint, pattern: PatternEntry?, evidence: [Int: EvidenceFile],
        station: Station, calendar: BankCalendar
    ) {
        self.complaint = complaint
        self.pattern = pattern
        self.evidence = evidence
        self.station = station
        self.calendar = calendar
    }

    /// The day the paper is made; nil when it was not told.
    var reportDay: CalendarDay? {
        complaint[path: "incident.reportedAt"].flatMap { Moment($0)?.day }
    }
}

extension String {
    func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
