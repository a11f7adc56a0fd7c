// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Identifiers
internal import Knowledge
internal import Screening

/// One finding in the form other programs read: schema 1 of `parakh check --json`.
struct CheckResult: Encodable {
    let schema = 1
    let id: String?
    let verdict: String
    let kind: String?
    let also: [String]
    let reasons: [Reason]
    let identifiers: [Identifier]
    let advice: [String]
    let knowledge: KnowledgeStamp

    struct Reason: Encodable {
        let signal: String
        let quote: String
        let start: Int
        let end: Int
        let says: String
    }

    struct Identifier: Encodable {
        let type: String
        let value: String
        let start: Int
        let end: Int
        let notes: [String]
    }

    init(_ finding: Finding, id: String?, _ catalogue: Catalogue) {
        self.id = id
        verdict = finding.verdict.rawValue
        kind = finding.kind
        also = finding.also
        reasons = finding.reasons.map {
            Reason(
                signal: $0.signal, quote: $0.quote, start: $0.range.lowerBound,
                end: $0.range.upperBound, says: catalogue.textIfAny("signals." + $0.signal) ?? "")
        }
        identifiers = finding.identifiers.map {
            Identifier(
                type: $0.kind.rawValue, value: $0.shown, start: $0.range.lowerBound,
                end: $0.range.upperBound, notes: $0.notes)
        }
        advice = finding.advice
        knowledge = finding.knowledge
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(schema, forKey: .schema)
        try container.encode(id, forKey: .id)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(kind, forKey: .kind)
        try container.encode(also, forKey: .also)
        try container.encode(reasons, forKey: .reasons)
        try container.encode(identifiers, forKey: .identifiers)
        try container.encode(advice, forKey: .advice)
        try container.encode(knowledge, forKey: .knowledge)
    }

    private enum Key: String, CodingKey {
        case schema, id, verdict, kind, also, reasons, identifiers, advice, knowledge
    }

    /// The result as one line of JSON, keys sorted, without a line break.
    func line() -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)) ?? Data("{}".utf8)
    }
}
