// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Writes one sheet: lays the answers out as the knowledge describes it.
struct SheetWriter {
    let entry: SheetEntry
    /// The transactions the sheet, or a repeated block of it, speaks of.
    var transactions: [Int]
    let told: Told
    let portal: PortalEntry
    let base: KnowledgeBase
    let catalogue: Catalogue
    /// The other sheets of the packet, and what tells those of one entry apart.
    let packetSheets: [(entry: SheetEntry, part: String?)]

    var complaint: Complaint { told.complaint }
    var fields: FieldText { FieldText(complaint: complaint, catalogue: catalogue) }

    var sheet: Sheet {
        Sheet(
            id: entry.id, language: catalogue.language, title: text("title") ?? entry.id,
            purpose: list("purpose"), blocks: entry.blocks.flatMap(blocks) + sources,
            footer: catalogue.list(
                "sheets.footer",
                [
                    "version": base.stamp.version,
                    "date": CalendarDay(base.stamp.date).map(fields.date) ?? base.stamp.date,
                ]))
    }

    private func blocks(_ block: SheetEntry.Block) -> [Sheet.Block] {
        guard let list = block.each else {
            guard block.when.holds(told.facts(transactions: transactions)) else { return [] }
            return [one(block, index: nil)].compactMap { $0 }
        }
        let indices = list == "transactions" ? transactions : Array(0..<complaint.count(of: list))
        // A list that nothing was told of still shows its blanks, once.
        let shown = indices.isEmpty ? [0] : indices
        if block.kind == .script { return spoken(block, list, shown) }
        return shown.flatMap { index -> [Sheet.Block] in
            let own = writer(for: index, of: list)
            guard block.when.holds(own.told.facts(transactions: own.transactions)) else {
                return []
            }
            return [numbered(list, index, of: shown), own.one(block, index: index)]
                .compactMap { $0 }
        }
    }

    /// A passage about every item of a list, as one script.
    private func spoken(
        _ block: SheetEntry.Block, _ list: String, _ indices: [Int]
    ) -> [Sheet.Block] {
        guard block.when.holds(told.facts(transactions: transactions)) else { return [] }
        let passages = indices.map {
            writer(for: $0, of: list).list(block.keys.first ?? "").joined(separator: ", ")
        }.filter { !$0.isEmpty }
        return filled(passages).map { [.script($0)] } ?? []
    }

    /// The writer about one item of a list: of transactions, that one alone.
    private func writer(for index: Int, of list: String) -> SheetWriter {
        var own = self
        if list == "transactions" { own.transactions = [index] }
        return own
    }

    /// The heading of one item of a list, when there are several.
    private func numbered(_ list: String, _ index: Int, of shown: [Int]) -> Sheet.Block? {
        guard shown.count > 1 else { return nil }
        return text("\(list)-number", ["number": "\(index + 1)"]).map { .heading($0) }
    }

    private func one(_ block: SheetEntry.Block, index: Int?) -> Sheet.Block? {
        let key = block.keys.first ?? ""
        switch block.kind {
        case .heading: return text(key).map { .heading($0) }
        case .paragraph: return text(key).map { .paragraph($0) }
        case .alert: return text(key).map { .alert($0) }
        case .writeIn: return text(key).map { .writeIn($0) }
        case .steps: return filled(list(key)).map { .steps($0) }
        case .checklist: return filled(list(key)).map { .checklist($0) }
        case .script: return filled(list(key)).map { .script($0) }
        case .rules: return filled(sentences(block.keys)).map { .steps($0) }
        case .ruleChecklist: return filled(sentences(block.keys)).map { .checklist($0) }
        case .fields: return filled(block.keys.compactMap { field($0, index) }).map { .fields($0) }
        case .official, .copy: return narrative(block.kind, key)
        case .sheetList: return .steps(sheetList + appendedSheets)
        case .codes: return codes(key)
        case .officerBox:
            return filled(sentences(Array(block.keys.dropFirst())))
                .map { .officerBox(heading: text(key) ?? "", lines: $0) }
        case .stages: return filled(stages(block)).map { .timeline($0) }
        }
    }

    private func filled<Item>(_ items: [Item]) -> [Item]? { items.isEmpty ? nil : items }

    private var appendedSheets: [String] {
        told.appended.map { [$0.title, $0.purpose.first ?? ""].joined(separator: ": ") }
    }

    private func narrative(_ kind: SheetEntry.Kind, _ key: String) -> Sheet.Block? {
        let heading = text(key) ?? ""
        if kind == .copy {
            return .copyText(
                heading: heading, text: portal.narrative[copyLanguage.rawValue] ?? "")
        }
        // The copy above it is already English.
        if copyLanguage == .english { return nil }
        return .official(heading: heading, text: portal.narrative["en"] ?? "")
    }

    /// The narrative's language: the sheet's, but Hindi where the person's words are in Devanagari.
    private var copyLanguage: Language {
        let isEnglish = catalogue.language == .english
        return isEnglish && complaint.isToldInDevanagari ? .hindi : catalogue.language
    }

    private func codes(_ key: String) -> Sheet.Block? {
        let parts = PhoneCodes.parts(of: PhoneCodes.text(of: portal, complaint, base))
        let codes = parts.enumerated().compactMap { number, part in
            text(key, ["number": "\(number + 1)", "count": "\(parts.count)"])
                .map { Sheet.Code(caption: $0, text: part) }
        }
        return filled(codes).map { .codes($0) }
    }

    private func stages(_ block: SheetEntry.Block) -> [Sheet.Stage] {
        let day = told.reportDay.map(deadlines) ?? [:]
        return block.stages.compactMap { stage in
            let steps = sentences(stage.rules)
            guard !steps.isEmpty else { return nil }
            // A stage whose day cannot be told keeps its name without the day.
            let label = text(stage.label, day) ?? text(stage.label + "-undated") ?? stage.label
            return Sheet.Stage(label: label, steps: steps)
        }
    }

    private var sheetList: [String] {
        packetSheets.map { entry, part in
            let purpose = catalogue.list("sheets.\(entry.id).purpose").first
            let title = catalogue.text("sheets.\(entry.id).title") + (part.map { " (\($0))" } ?? "")
            return [title, purpose ?? ""]
                .filter { !$0.isEmpty }.joined(separator: ": ")
        }
    }
}
