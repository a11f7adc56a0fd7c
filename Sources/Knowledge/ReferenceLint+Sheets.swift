// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sheets name: texts, fields, rules, and the scams in their occasions.
extension ReferenceLint {
    mutating func needSheetTexts(_ sheet: SheetEntry) {
        need("sheets.\(sheet.id).title", sheet.origin)
        checkOccasion(sheet.when, sheet.origin)
        for block in sheet.blocks {
            checkOccasion(block.when, sheet.origin)
            for key in block.textKeys { need("sheets.\(sheet.id).\(key)", sheet.origin) }
            for id in block.ruleIDs where base.rules[id] == nil {
                note("unknown-rule", sheet.origin.file, sheet.origin.line, ["rule": id])
            }
            guard block.kind == .fields else { continue }
            for key in block.keys {
                need("fields.\(key.filter { $0 != "?" }).label", sheet.origin)
            }
        }
    }

    /// Scams and groups that an occasion names must exist.
    mutating func checkOccasion(_ occasion: Occasion, _ origin: Origin) {
        let known: [Occasion.Fact: Set<String>] = [
            .pattern: Set(base.patterns.map(\.id)), .group: Set(base.patterns.map(\.group)),
            .money: ["lost", "none", "unknown"], .loss: ["small", "large", "unknown"],
            .madeBy: ["me", "not-me", "forced", "unknown"], .age: ["month", "older", "unknown"],
            .about: ["loss", "attempt", "goods", "number"],
            .payments: ["none", "one", "few", "many"],
        ]
        for facts in occasion.anyOf {
            for (fact, values) in facts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                for value in values where known[fact]?.contains(value) == false {
                    note(
                        "unknown-circumstance", origin.file, origin.line,
                        ["fact": fact.rawValue, "found": value])
                }
            }
        }
    }
}

extension SheetEntry.Block {
    /// The text keys the block needs under its sheet.
    fileprivate var textKeys: [String] {
        switch kind {
        case .fields, .rules, .ruleChecklist: []
        case .steps, .checklist, .script: keys.map { $0 + ".0" }
        case .officerBox: keys.prefix(1).map { $0 }
        case .stages: stages.map(\.label)
        case .heading, .paragraph, .alert, .official, .copy, .codes, .writeIn: keys
        case .sheetList: []
        }
    }

    /// The rules the block names.
    package var ruleIDs: [String] {
        switch kind {
        case .rules, .ruleChecklist: keys
        case .officerBox: Array(keys.dropFirst())
        case .stages: stages.flatMap(\.rules)
        default: []
        }
    }
}
