// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Testing

extension Sheet {
    /// All labelled values, in reading order.
    var fields: [Field] {
        blocks.flatMap { block -> [Field] in
            if case .fields(let fields) = block { return fields }
            return []
        }
    }

    /// Every sentence the sheet is made of, without the labelled values.
    var sentences: [String] {
        [title] + purpose + footer
            + blocks.flatMap { block -> [String] in
                switch block {
                case .heading(let text), .paragraph(let text), .alert(let text), .writeIn(let text):
                    [text]
                case .steps(let items), .checklist(let items): items
                case .official(let heading, let text), .copyText(let heading, let text):
                    [heading, text]
                case .fields(let fields):
                    fields.flatMap { [$0.label, $0.official, $0.hint].compactMap { $0 } }
                case .codes(let codes): codes.map(\.caption)
                case .officerBox(let heading, let lines): [heading] + lines
                case .timeline(let stages): stages.flatMap { [$0.label] + $0.steps }
                case .script(let passages): passages
                }
            }
    }

    /// The sentences without what is to be said aloud, which has answers in it.
    var unspoken: [String] {
        var sheet = self
        sheet.blocks.removeAll { if case .script = $0 { true } else { false } }
        return sheet.sentences
    }

    /// The headings, in reading order.
    var headings: [String] {
        blocks.compactMap { block in
            if case .heading(let text) = block { return text }
            return nil
        }
    }
}

extension Packet {
    /// A sheet that must be there.
    func sheet(_ id: String) throws -> Sheet { try #require(sheets.first { $0.id == id }) }
}
