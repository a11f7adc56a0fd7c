// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// When a sheet, a block of it or a rule applies: circumstances of the complaint as data.
///
/// Written `when: {money: [lost], rail: [card, upi]}`, where every fact must have one of its
/// values; or as a list of such, of which one is enough. Nothing written applies always.
package struct Occasion: Sendable, Codable, Equatable {
    /// Any of these is enough; none at all is always.
    package var anyOf: [[Fact: [String]]] = []

    /// What can be asked about a complaint.
    package enum Fact: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// `lost`, `none` or `unknown`.
        case money
        /// How money went: the rails of the answers.
        case rail
        /// Who made a payment: `me`, `not-me`, `forced` or `unknown`.
        case madeBy = "made-by"
        /// What was done, by the names of the answers.
        case did
        /// The scam.
        case pattern
        /// The scam's folder.
        case group
        /// Fields that were answered, without indices: `transactions[].orderId`.
        case told
        /// Fields that were not answered.
        case untold
        /// Forbidden goods that were offered.
        case goods
        /// What is the matter with a number or a phone.
        case number
        /// The sum lost: `small` up to ₹50,000, else `large`; `unknown`.
        case loss
        /// When it began: `month` within 30 days of the report, else `older`; `unknown`.
        case age
        /// What the platform is, in the portal's words.
        case platform
        /// What the complaint is about: `loss`, `attempt` (a fraud, and no money told of), `goods`,
        /// `number`.
        case about
        /// How many payments were told in all: `none`, `one`, `few` up to five, else `many`.
        case payments
    }

    /// Whether it applies to what is known of a complaint.
    package func holds(_ known: [Fact: Set<String>]) -> Bool {
        anyOf.isEmpty
            || anyOf.contains { facts in
                facts.allSatisfy { fact, values in
                    !(known[fact] ?? []).isDisjoint(with: values)
                }
            }
    }
}

extension EntryReader {
    /// The occasion under a name; always, when there is none.
    mutating func occasion(_ fields: Fields, _ name: String = "when") -> Occasion {
        guard let node = node(fields, name) else { return Occasion() }
        let nodes = node.sequence.map { Array($0) } ?? [node]
        return Occasion(anyOf: nodes.compactMap { circumstances($0) })
    }

    private mutating func circumstances(_ node: Yams.Node) -> [Occasion.Fact: [String]]? {
        let known = Occasion.Fact.allCases.map(\.rawValue)
        guard let entry = fields(of: node, required: [], optional: known) else { return nil }
        var facts: [Occasion.Fact: [String]] = [:]
        for fact in Occasion.Fact.allCases {
            guard let values = self.node(entry, fact.rawValue) else { continue }
            facts[fact] = listOfTexts(values, named: fact.rawValue)
        }
        if facts.isEmpty {
            note(
                "unknown-value", at: node, ["found": "{}", "known": known.joined(separator: ", ")])
        }
        return facts
    }
}
