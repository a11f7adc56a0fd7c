// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// One sheet of the packet, as data: which blocks stand on it, in which order.
package struct SheetEntry: Sendable, Codable, Equatable {
    /// The sheet's name in files and JSON.
    package var id: String
    /// Its place in the packet, smaller first.
    package var order: Int
    /// When it is made.
    package var when: Occasion
    /// The field of a list that parts it: one sheet for each value, such as
    /// `transactions[].from.institution` for one letter to each bank; nil for one sheet of all.
    package var per: String?
    /// Whether a copy in English follows, for the office, where the sheet is in another language.
    package var hasOfficialCopy: Bool
    /// Whether its values are copied into a form: then they stand bare, as the form takes them.
    package var isCopied: Bool
    /// Whether it is read aloud: then offices' own labels are left out.
    package var isSpoken: Bool
    /// What stands on it.
    package var blocks: [Block]
    /// Where it was written.
    package var origin: Origin

    /// One block; texts are keys under `sheets.<id>`, fields are paths of the answers. A path with
    /// a `?` behind it stands on the sheet only when it was answered.
    package struct Block: Sendable, Codable, Equatable {
        /// What the block is.
        package var kind: Kind
        /// Text keys, or field paths.
        package var keys: [String]
        /// The part of the answers that the block is repeated for, such as `transactions`.
        package var each: String?
        /// The stages of a plan, in order; empty for other kinds.
        package var stages: [Stage] = []
        /// When the block is made, of the times the sheet is.
        package var when: Occasion
    }

    /// A part of a plan: its label's key, and the rules that make its steps.
    package struct Stage: Sendable, Codable, Equatable {
        /// The text key of its label.
        package var label: String
        /// Rule ids in order.
        package var rules: [String]
    }

    /// The kinds of block.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case heading, paragraph, alert, steps, checklist, fields, official, copy, rules, script
        case codes, stages
        case writeIn = "write-in"
        case sheetList = "sheet-list"
        case ruleChecklist = "rule-checklist"
        case officerBox = "officer-box"
    }
}

extension EntryReader {
    mutating func sheet(_ text: String) -> SheetEntry? {
        guard let root = root(of: text),
            let fields = fields(
                of: root, required: ["id", "order", "blocks"],
                optional: ["when", "copied", "spoken", "per", "official-copy"]),
            let id = self.text(fields, "id"),
            let order = number(fields, "order")
        else { return nil }
        noteFileName(id: id, folder: nil, fields)
        return SheetEntry(
            id: id, order: order, when: occasion(fields), per: self.text(fields, "per"),
            hasOfficialCopy: flag(fields, "official-copy"), isCopied: flag(fields, "copied"),
            isSpoken: flag(fields, "spoken"),
            blocks: items(fields, "blocks").compactMap { sheetBlock($0) },
            origin: Origin(file: file, line: 1))
    }

    private mutating func sheetBlock(_ node: Yams.Node) -> SheetEntry.Block? {
        let kinds = SheetEntry.Kind.allCases.map(\.rawValue)
        guard let entry = fields(of: node, required: [], optional: kinds + ["each", "when"])
        else { return nil }
        for kind in SheetEntry.Kind.allCases {
            guard let value = self.node(entry, kind.rawValue) else { continue }
            if kind == .stages { return stagesBlock(entry) }
            let keys =
                value.sequence != nil
                ? listOfTexts(value, named: kind.rawValue)
                : [text(value, named: kind.rawValue) ?? ""]
            return SheetEntry.Block(
                kind: kind, keys: keys, each: text(entry, "each"),
                when: occasion(entry))
        }
        note("block-is-nothing", at: node, ["known": kinds.joined(separator: ", ")])
        return nil
    }

    private mutating func stagesBlock(_ entry: Fields) -> SheetEntry.Block {
        let stages = items(entry, "stages").compactMap { node -> SheetEntry.Stage? in
            guard let stage = fields(of: node, required: ["label", "rules"]),
                let label = text(stage, "label")
            else { return nil }
            return SheetEntry.Stage(label: label, rules: texts(stage, "rules"))
        }
        return SheetEntry.Block(
            kind: .stages, keys: [], each: nil, stages: stages, when: occasion(entry))
    }
}
