// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// What a person can do: steps with their sources, and which of them follow what was already done.
package struct Advice: Sendable, Codable, Equatable {
    /// The steps by id.
    package var steps: [String: Step] = [:]
    /// What was already done → the steps for it, first things first.
    package var after: [String: [String]] = [:]

    /// One step.
    package struct Step: Sendable, Codable, Equatable {
        /// The name entries use.
        package var id: String
        /// Where it comes from.
        package var source: Source
        /// How sure the fact is.
        package var certainty: Certainty
        /// The first day it holds, or nil for always.
        package var from: String?
        /// The last day it holds, or nil for always.
        package var until: String?
        /// Where it was written.
        package var origin: Origin
    }

    /// How sure a fact must be to be told to a citizen.
    package enum Certainty: String, Sendable, Codable, CaseIterable {
        case confirmed
        case oneSource = "one-source"
    }

    /// Whether the step holds on this day; unknown steps do not.
    package func holds(_ id: String, on day: CalendarDay) -> Bool {
        guard let step = steps[id] else { return false }
        if let from = step.from.flatMap(CalendarDay.init), day < from { return false }
        if let until = step.until.flatMap(CalendarDay.init), until < day { return false }
        return true
    }
}

extension EntryReader {
    mutating func advice(_ text: String, into advice: inout Advice) {
        guard let root = root(of: text),
            let fields = fields(of: root, required: [], optional: ["steps", "after"])
        else { return }
        for node in items(fields, "steps") {
            guard let step = adviceStep(node) else { continue }
            if advice.steps[step.id] != nil { note("duplicate-id", at: node, ["id": step.id]) }
            advice.steps[step.id] = step
        }
        for (key, value) in mapping(fields, "after") {
            advice.after[key] = listOfTexts(value, named: key)
        }
    }

    private mutating func adviceStep(_ node: Yams.Node) -> Advice.Step? {
        guard
            let entry = fields(
                of: node, required: ["id", "source", "certainty"], optional: ["from", "until"]),
            let id = text(entry, "id"),
            let certainty = oneOf(entry, "certainty", as: Advice.Certainty.self),
            let source = self.node(entry, "source").flatMap({ source($0) })
        else { return nil }
        return Advice.Step(
            id: id, source: source, certainty: certainty, from: date(entry, "from"),
            until: date(entry, "until"), origin: Origin(file: file, line: entry.line))
    }
}
