// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

extension Sheet: CustomTestStringConvertible {
    package var testDescription: String { "\(id) (\(language.rawValue))" }

    /// Every piece of text that must be found on the sheet, however it is shown.
    var facts: [String] { [title] + purpose + blocks.flatMap(\.facts) + footer }

    /// Whether items of a list are many enough to stand beside each other.
    var hasTable: Bool { fields.contains { $0.id.hasPrefix("transactions[2]") } }

    /// All QR codes.
    var codes: [Code] {
        blocks.flatMap { block -> [Code] in
            if case .codes(let codes) = block { return codes }
            return []
        }
    }

    /// All labelled values.
    var fields: [Field] {
        blocks.flatMap { block -> [Field] in
            if case .fields(let fields) = block { return fields }
            return []
        }
    }
}

extension Sheet.Block {
    fileprivate var facts: [String] {
        switch self {
        case .heading(let text), .paragraph(let text), .alert(let text), .writeIn(let text): [text]
        case .steps(let items), .checklist(let items): items
        case .official(let heading, let text), .copyText(let heading, let text): [heading, text]
        case .fields(let fields):
            fields.flatMap { field in
                [field.label, field.official, field.value ?? field.hint].compactMap { $0 }
            }
        case .codes(let codes): codes.map(\.caption)
        case .officerBox(let heading, let lines): [heading] + lines
        case .timeline(let stages): stages.flatMap { [$0.label] + $0.steps }
        case .script(let passages): passages
        }
    }
}
