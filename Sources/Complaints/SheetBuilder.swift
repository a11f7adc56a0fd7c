// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Lays the answers out on the sheets that the knowledge describes.
struct SheetBuilder {
    private let complaint: Complaint
    private let portal: PortalEntry
    private let base: KnowledgeBase
    private let catalogue: Catalogue
    private let fields: FieldText

    init(
        _ complaint: Complaint, _ portal: PortalEntry, _ base: KnowledgeBase, _ language: Language
    ) {
        self.complaint = complaint
        self.portal = portal
        self.base = base
        catalogue = base.catalogue(language)
        fields = FieldText(complaint: complaint, catalogue: catalogue)
    }

    /// The sheets that apply, in packet order.
    var sheets: [Sheet] { applicable.map(sheet) }

    private var applicable: [SheetEntry] {
        base.sheets.filter { holds($0.when) }
    }

    private func holds(_ occasion: SheetEntry.Occasion) -> Bool {
        switch occasion {
        case .always: true
        case .moneyLost: complaint.moneyLost
        case .noMoneyLost: !complaint.moneyLost
        }
    }

    private func sheet(_ entry: SheetEntry) -> Sheet {
        Sheet(
            id: entry.id, language: catalogue.language,
            title: catalogue.text("sheets.\(entry.id).title"),
            purpose: catalogue.list("sheets.\(entry.id).purpose"),
            blocks: entry.blocks.flatMap { blocks($0, on: entry) },
            footer: catalogue.list(
                "sheets.footer",
                [
                    "version": base.stamp.version,
                    "date": CalendarDay(base.stamp.date).map(fields.date) ?? base.stamp.date,
                ]))
    }

    private func blocks(_ block: SheetEntry.Block, on entry: SheetEntry) -> [Sheet.Block] {
        guard block.when.map(holds) ?? true else { return [] }
        guard let list = block.each else {
            return [one(block, on: entry, index: nil)].compactMap { $0 }
        }
        let count = max(1, complaint.count(of: list))
        return (0..<count).flatMap { index -> [Sheet.Block] in
            var made: [Sheet.Block] = []
            if count > 1, let heading = text("\(list)-number", entry, ["number": "\(index + 1)"]) {
                made.append(.heading(heading))
            }
            if let block = one(block, on: entry, index: index) { made.append(block) }
            return made
        }
    }

    private func one(
        _ block: SheetEntry.Block, on entry: SheetEntry, index: Int?
    ) -> Sheet.Block? {
        let key = block.keys.first ?? ""
        switch block.kind {
        case .heading: return text(key, entry).map { .heading($0) }
        case .paragraph: return text(key, entry).map { .paragraph($0) }
        case .alert: return text(key, entry).map { .alert($0) }
        case .steps: return .steps(list(key, entry))
        case .checklist: return .checklist(list(key, entry))
        case .writeIn: return text(key, entry).map { .writeIn($0) }
        case .fields:
            return .fields(block.keys.compactMap { field($0, index, copied: entry.isCopied) })
        case .official:
            // The copy above it is already English.
            if copyLanguage == .english { return nil }
            return .official(
                heading: text(key, entry) ?? "", text: portal.narrative["en"] ?? "")
        case .copy:
            return .copyText(
                heading: text(key, entry) ?? "",
                text: portal.narrative[copyLanguage.rawValue] ?? "")
        case .sheetList: return .steps(sheetList)
        }
    }

    /// The narrative's language: the sheet's, but Hindi where the person's words are in Devanagari.
    private var copyLanguage: Language {
        let isEnglish = catalogue.language == .english
        return isEnglish && complaint.isToldInDevanagari ? .hindi : catalogue.language
    }

    /// A text of the sheet; nil when it speaks of something that was not told.
    private func text(
        _ key: String, _ entry: SheetEntry, _ more: [String: String] = [:]
    ) -> String? {
        let full = "sheets.\(entry.id).\(key)"
        let arguments = self.arguments.merging(more) { _, new in new }
        guard let blank = catalogue.textIfAny(full), isTold(blank, arguments) else { return nil }
        return catalogue.text(full, arguments)
    }

    private func list(_ key: String, _ entry: SheetEntry) -> [String] {
        let full = "sheets.\(entry.id).\(key)"
        let arguments = self.arguments
        return zip(catalogue.list(full), catalogue.list(full, arguments))
            .compactMap { blank, filled in isTold(blank, arguments) ? filled : nil }
    }

    /// Whether every place of a text can be filled. The filled text does not tell: answers may hold
    /// `%{`.
    private func isTold(_ blank: String, _ arguments: [String: String]) -> Bool {
        Catalogue.places(in: blank).allSatisfy { arguments[$0] != nil }
    }

    /// What texts of sheets may speak of.
    private var arguments: [String: String] {
        var arguments = ["category": portal.category, "subcategory": portal.subcategory]
        arguments["mobile"] = fields.text("complainant.mobile")
        arguments["name"] = fields.text("complainant.name")
        arguments["institution"] = fields.text("transactions[0].from.institution")
        arguments["reference"] = fields.text("transactions[0].reference")
        arguments["amount"] = complaint.total?.grouped
        arguments["when"] = fields.text("transactions[0].at") ?? fields.text("incident.startedAt")
        arguments["elapsed"] = elapsed
        return arguments
    }

    /// Time from the first debit to the report, in words.
    private var elapsed: String? {
        let debits = (0..<complaint.count(of: "transactions")).compactMap {
            complaint[path: "transactions[\($0)].at"].flatMap(Moment.init)
        }
        guard let first = debits.min(),
            let reported = complaint[path: "incident.reportedAt"].flatMap(Moment.init),
            let minutes = reported.minutes(since: first)
        else { return nil }
        return Elapsed.text(minutes: minutes, catalogue)
    }

    /// A labelled value; nil for one that is wanted only when it was answered, and was not.
    private func field(_ name: String, _ index: Int?, copied: Bool) -> Sheet.Field? {
        let key = name.filter { $0 != "?" }
        let path = index.map { key.replacingFirst("[]", with: "[\($0)]") } ?? key
        let value = copied ? fields.bareText(path) ?? value(path) : value(path)
        if value == nil, name.hasSuffix("?") { return nil }
        return Sheet.Field(
            id: path, label: catalogue.text("fields.\(key).label"),
            official: catalogue.textIfAny("fields.\(key).official"), value: value,
            hint: catalogue.textIfAny("fields.\(key).hint"))
    }

    private func value(_ path: String) -> String? {
        switch path {
        case "portal.category": portal.category
        case "portal.subcategory": portal.subcategory
        case "computed.total": complaint.total?.grouped
        case "incident.moneyLost" where complaint.moneyLost: catalogue.text("answers.yes")
        default: fields.text(path)
        }
    }

    private var sheetList: [String] {
        applicable.filter { $0.id != "cover" }.map { entry in
            let purpose = catalogue.list("sheets.\(entry.id).purpose").first
            return [catalogue.text("sheets.\(entry.id).title"), purpose ?? ""]
                .filter { !$0.isEmpty }.joined(separator: ": ")
        }
    }
}

/// Time that has gone by, in words of a language.
package enum Elapsed {
    /// `43 मिनट`, `2 घंटे 5 मिनट`, `3 दिन`.
    package static func text(minutes: Int, _ catalogue: Catalogue) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours >= 48 { return catalogue.text("clock.days", count: hours / 24) }
        if hours == 0 { return catalogue.text("clock.minutes", count: rest) }
        let inHours = catalogue.text("clock.hours", count: hours)
        return rest == 0 ? inHours : inHours + " " + catalogue.text("clock.minutes", count: rest)
    }
}

extension String {
    func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
