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
    /// Whether its values are copied into a form: then they stand bare, as the form takes them.
    package var isCopied: Bool
    /// What stands on it.
    package var blocks: [Block]
    /// Where it was written.
    package var origin: Origin

    /// When a sheet is made.
    package enum Occasion: String, Sendable, Codable, CaseIterable {
        case always
        case moneyLost = "money-lost"
        case noMoneyLost = "no-money-lost"
    }

    /// One block; texts are keys under `sheets.<id>`, fields are paths of the answers. A path with
    /// a `?` behind it stands on the sheet only when it was answered.
    package struct Block: Sendable, Codable, Equatable {
        /// What the block is.
        package var kind: Kind
        /// Text keys, or field paths.
        package var keys: [String]
        /// The part of the answers that the block is repeated for, such as `transactions`.
        package var each: String?
        /// When the block is made, if not whenever the sheet is.
        package var when: Occasion?
    }

    /// The kinds of block.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case heading, paragraph, alert, steps, checklist, fields, official, copy
        case writeIn = "write-in"
        case sheetList = "sheet-list"
    }
}

extension EntryReader {
    mutating func sheet(_ text: String) -> SheetEntry? {
        guard let root = root(of: text),
            let fields = fields(
                of: root, required: ["id", "order", "when", "blocks"],
                optional: ["copied"]),
            let id = self.text(fields, "id"),
            let when = oneOf(fields, "when", as: SheetEntry.Occasion.self),
            let order = number(fields, "order")
        else { return nil }
        noteFileName(id: id, folder: nil, fields)
        return SheetEntry(
            id: id, order: order, when: when, isCopied: flag(fields, "copied"),
            blocks: items(fields, "blocks").compactMap { sheetBlock($0) },
            origin: Origin(file: file, line: 1))
    }

    private mutating func sheetBlock(_ node: Yams.Node) -> SheetEntry.Block? {
        let kinds = SheetEntry.Kind.allCases.map(\.rawValue)
        guard let entry = fields(of: node, required: [], optional: kinds + ["each", "when"])
        else { return nil }
        for kind in SheetEntry.Kind.allCases {
            guard let value = self.node(entry, kind.rawValue) else { continue }
            let keys =
                value.sequence != nil
                ? listOfTexts(value, named: kind.rawValue)
                : [text(value, named: kind.rawValue) ?? ""]
            return SheetEntry.Block(
                kind: kind, keys: keys, each: text(entry, "each"),
                when: oneOf(entry, "when", as: SheetEntry.Occasion.self))
        }
        note("block-is-nothing", at: node, ["known": kinds.joined(separator: ", ")])
        return nil
    }
}
