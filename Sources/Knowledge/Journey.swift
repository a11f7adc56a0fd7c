// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// The pages and questions of a sitting, in the order they come up.
package struct Journey: Sendable, Codable, Equatable {
    /// The journey's name.
    package var id: String
    /// Its steps.
    package var steps: [Step]

    /// One page or question.
    package struct Step: Sendable, Codable, Equatable {
        /// The name conditions and texts use.
        package var id: String
        /// What it asks for.
        package var kind: Kind
        /// The options of a choice, in order.
        package var options: [String]
        /// Conditions on earlier answers; all must hold.
        package var when: [Guard]
        /// Option → what else is thereby answered.
        package var implies: [String: [String: String]]
        /// The answer's path in the complaint, such as `transactions[].reference`.
        package var field: String?
        /// Option → the value written into the field, where it is not the option itself.
        package var values: [String: String]
        /// The name of a group of steps that can be gone through several times.
        package var group: String?
        /// Where it was written.
        package var origin: Origin
    }

    /// What a step asks for.
    package enum Kind: Sendable, Codable, Equatable {
        /// A page the desk composes itself, by name.
        case page(String)
        /// One of the options.
        case choose
        /// Any number of the options.
        case tick
        /// A typed answer read in a format: `line`, `passage`, `amount`, `day`, `time`, `count` …
        case ask(String)
        /// Whether to go through the group again.
        case again
    }

    /// A condition: the step was answered with one of the options.
    package struct Guard: Sendable, Codable, Equatable {
        /// The earlier step.
        package var step: String
        /// The answers that satisfy it.
        package var oneOf: [String]
    }
}

extension EntryReader {
    mutating func journey(_ text: String) -> Journey? {
        guard let root = root(of: text), let fields = fields(of: root, required: ["id", "steps"]),
            let id = self.text(fields, "id")
        else { return nil }
        return Journey(id: id, steps: items(fields, "steps").compactMap { journeyStep($0) })
    }

    private mutating func journeyStep(_ node: Yams.Node) -> Journey.Step? {
        guard
            let entry = fields(
                of: node, required: ["id"],
                optional: [
                    "page", "choose", "tick", "ask", "again", "when", "implies", "field", "values",
                    "group",
                ]),
            let id = text(entry, "id"), let kind = stepKind(entry)
        else { return nil }
        let options = kind == .tick ? texts(entry, "tick") : texts(entry, "choose")
        return Journey.Step(
            id: id, kind: kind, options: kind == .again ? ["yes", "no"] : options,
            when: mapping(entry, "when").map { key, value in
                Journey.Guard(step: key, oneOf: listOfTexts(value, named: key))
            },
            implies: nestedTexts(entry, "implies"), field: text(entry, "field"),
            values: flatTexts(entry, "values"), group: text(entry, "group"),
            origin: Origin(file: file, line: entry.line))
    }

    private mutating func stepKind(_ entry: Fields) -> Journey.Kind? {
        if let page = text(entry, "page") { return .page(page) }
        if let format = text(entry, "ask") { return .ask(format) }
        if entry.has("choose") { return .choose }
        if entry.has("tick") { return .tick }
        if entry.has("again") { return .again }
        note("step-asks-nothing", line: entry.line)
        return nil
    }

    private mutating func flatTexts(_ fields: Fields, _ name: String) -> [String: String] {
        var texts: [String: String] = [:]
        for (key, value) in mapping(fields, name) { texts[key] = text(value, named: key) }
        return texts
    }

    private mutating func nestedTexts(
        _ fields: Fields, _ name: String
    ) -> [String: [String: String]] {
        var nested: [String: [String: String]] = [:]
        for (key, value) in mapping(fields, name) {
            guard let inner = value.mapping else {
                note("not-a-mapping", at: value)
                continue
            }
            for (step, answer) in inner {
                guard let step = step.scalar?.string, let answer = answer.scalar?.string
                else { continue }
                nested[key, default: [:]][step] = answer
            }
        }
        return nested
    }
}
