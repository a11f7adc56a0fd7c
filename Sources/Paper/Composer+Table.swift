// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

/// Items of a list, such as transactions, each with its heading: what a table can be made of.
struct FieldGroups {
    /// One item.
    struct Group {
        let heading: String
        let fields: [Sheet.Field]
    }

    /// In the order of the list.
    let groups: [Group]
    /// How many of the blocks they are.
    let blockCount: Int

    /// The items that the blocks begin with; nil when these are too few for a table.
    init?(startOf blocks: ArraySlice<Sheet.Block>) {
        var groups: [Group] = []
        var rest = blocks
        var list: String?
        while case .heading(let heading)? = rest.first,
            case .fields(let fields)? = rest.dropFirst().first,
            let own = FieldGroups.list(of: fields), list == nil || list == own
        {
            list = own
            groups.append(Group(heading: heading, fields: fields))
            rest = rest.dropFirst(2)
        }
        guard groups.count >= FieldGroups.fewest, FieldGroups.isLabelledAlike(groups) else {
            return nil
        }
        self.groups = groups
        blockCount = 2 * groups.count
    }

    private static let fewest = 3

    /// Whether fields of one name have the same words in all items, so that once is enough.
    private static func isLabelledAlike(_ groups: [Group]) -> Bool {
        var words: [String: [String?]] = [:]
        return groups.allSatisfy { group in
            group.fields.allSatisfy { field in
                let own = [field.label, field.official, field.hint]
                return words.updateValue(own, forKey: field.nameInItem).map { $0 == own } ?? true
            }
        }
    }

    /// The list that all fields are of, by their names: `transactions[2].at` is of `transactions`.
    private static func list(of fields: [Sheet.Field]) -> String? {
        let lists = Set(
            fields.map { field in
                field.id.firstIndex(of: "[").map { String(field.id[..<$0]) }
            })
        return lists.count == 1 ? lists.first.flatMap { $0 } : nil
    }
}

extension Sheet.Field {
    /// The name without the item it is of: `transactions[2].at` → `.at`.
    fileprivate var nameInItem: String {
        id.firstIndex(of: "]").map { String(id[$0...].dropFirst()) } ?? id
    }
}

extension Composer {
    /// Items beside each other, a column each, their labels once at the left: many transactions on
    /// few pages. Heads of columns stand again on the next page.
    ///
    /// The office's own label and the hint of a blank stand where they are first needed.
    func table(_ table: FieldGroups) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        var told = Told()
        for start in stride(from: 0, to: table.groups.count, by: Self.columnCount) {
            let end = min(start + Self.columnCount, table.groups.count)
            strips += try band(Array(table.groups[start..<end]), &told)
        }
        return strips
    }

    private static let columnCount = 3
    private static let gutter = 9.0
    private static let mostLines = 6
    /// Between a rule and the text under it; no gap, since gaps are dropped at the top of a page.
    private static let padding = 3.0

    /// What has been said once and need not be said again, by the name of the field.
    private struct Told {
        var official: Set<String> = []
        var hints: Set<String> = []
    }

    private var labelColumn: Double { (measure * 0.27).rounded() }
    private var column: Double {
        (measure - labelColumn) / Double(Self.columnCount) - Self.gutter
    }

    private func left(of index: Int) -> Double {
        labelColumn + Self.gutter + Double(index) * (column + Self.gutter)
    }

    private func band(
        _ groups: [FieldGroups.Group], _ told: inout Told
    ) throws(PaperError) -> [Strip] {
        let before = told
        let head = try self.head(of: groups)
        var rows: [Strip] = []
        for name in names(in: groups) {
            let fields = groups.map { group in group.fields.first { $0.nameInItem == name } }
            guard var row = try self.row(name, fields, &told) else {
                told = before
                return try listed(groups)
            }
            row.repeated = head
            rows.append(row)
        }
        return held(head + rows.prefix(2)) + rows.dropFirst(2).dropLast(2)
            + held(rows.dropFirst(2).suffix(2).dropLast()) + rows.dropFirst(2).suffix(1)
    }

    /// The names of all fields, each after the one it follows where it first stands.
    private func names(in groups: [FieldGroups.Group]) -> [String] {
        var names: [String] = []
        for group in groups {
            var place = 0
            for field in group.fields {
                if let known = names.firstIndex(of: field.nameInItem) {
                    place = max(place, known + 1)
                } else {
                    names.insert(field.nameInItem, at: place)
                    place += 1
                }
            }
        }
        return names
    }

    private func head(of groups: [FieldGroups.Group]) throws(PaperError) -> [Strip] {
        var head = Strip(gap: 18, height: 0)
        for (index, group) in groups.enumerated() {
            let text = try typesetter.set([TextRun(group.heading, .label)], width: column)
            head.add(text, x: left(of: index), y: 0)
        }
        return [head, rule(thickness: 1, gap: 2)]
    }

    /// One field of each item; nil when a value is too long for a column.
    private func row(
        _ name: String, _ fields: [Sheet.Field?], _ told: inout Told
    ) throws(PaperError) -> Strip? {
        var row = Strip(height: 0)
        var y = Self.padding
        for text in try label(name, fields.compactMap { $0 }, &told) {
            y = row.add(text, x: 0, y: y)
        }
        for (index, field) in fields.enumerated() {
            guard let value = field?.value else { continue }
            let text = try typesetter.set([TextRun(value, .cell)], width: column)
            guard text.lineCount <= Self.mostLines else { return nil }
            row.add(text, x: left(of: index), y: Self.padding)
        }
        let blanks = fields.indices.filter { fields[$0].map { $0.value == nil } ?? false }
        row.height = max(row.height, blanks.isEmpty ? 0 : Self.roomToWrite)
        for index in blanks {
            let line = Box(x: left(of: index), y: row.height - 3, width: column, height: 0.8)
            row.marks.append(.ink(line))
        }
        row.height += 2
        row.marks.append(.shade(Box(x: 0, y: row.height - 0.4, width: measure, height: 0.4)))
        return row
    }

    private func label(
        _ name: String, _ fields: [Sheet.Field], _ told: inout Told
    ) throws(PaperError) -> [ShapedText] {
        guard let first = fields.first else { return [] }
        var runs = [TextRun(first.label, .label)]
        if let official = first.official, told.official.insert(name).inserted {
            runs.append(TextRun(" (\(official))", .officialLabel))
        }
        var texts = [try typesetter.set(runs, width: labelColumn)]
        if let hint = fields.first(where: { $0.value == nil })?.hint,
            told.hints.insert(name).inserted
        {
            texts.append(try typesetter.set([TextRun(hint, .hint)], width: labelColumn))
        }
        return texts
    }

    private func listed(_ groups: [FieldGroups.Group]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for group in groups {
            strips += held(try paragraph(group.heading, .heading, gap: 22))
            strips += try fields(group.fields)
        }
        return strips
    }
}

extension Strip {
    /// Adds a text with its top left corner at a point of the strip, which grows to hold it.
    ///
    /// - Returns: The text's lower end.
    @discardableResult
    mutating func add(_ text: ShapedText, x: Double, y: Double) -> Double {
        for index in 0..<text.lineCount {
            marks.append(.line(text, index: index, x: x, y: y + Double(index) * text.lineHeight))
        }
        let end = y + Double(text.lineCount) * text.lineHeight
        height = max(height, end)
        return end
    }
}
