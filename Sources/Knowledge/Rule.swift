// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// A sentence that stands on paper because a rule of the outside world says so.
///
/// Its words are `rules.<id>` of the catalogues. It is printed only for days on which it is in
/// force, so a change of the law is a change of content.
package struct Rule: Sendable, Codable, Equatable {
    /// The name sheets use.
    package var id: String
    /// Where it comes from.
    package var source: Source
    /// How sure the fact is.
    package var certainty: Advice.Certainty
    /// The first day it is in force, or nil for always.
    package var from: String?
    /// The last day it is in force, or nil for always.
    package var until: String?
    /// The rule that is in force from the day after `until`.
    package var followedBy: String?
    /// Why no rule follows one that ends.
    package var unfollowed: String?
    /// Which day decides.
    package var basis: Basis
    /// The complaints it is for.
    package var when: Occasion
    /// Where it was written.
    package var origin: Origin

    /// The day that decides whether a rule is in force.
    package enum Basis: String, Sendable, Codable, CaseIterable {
        /// The day the paper is made.
        case report
        /// The day of a payment; the first of several that the rule is for is enough.
        case payment
        /// The day of each payment that the rule is for: a sentence for each.
        case eachPayment = "each-payment"
    }

    /// Whether the rule is in force on a day.
    package func holds(on day: CalendarDay) -> Bool {
        if let from = from.flatMap(CalendarDay.init), day < from { return false }
        if let until = until.flatMap(CalendarDay.init), until < day { return false }
        return true
    }
}

extension EntryReader {
    mutating func rules(_ text: String, into rules: inout [String: Rule]) {
        guard let root = root(of: text), let fields = fields(of: root, required: ["rules"])
        else { return }
        for node in items(fields, "rules") {
            guard let rule = rule(node) else { continue }
            if rules[rule.id] != nil { note("duplicate-id", at: node, ["id": rule.id]) }
            rules[rule.id] = rule
        }
    }

    private mutating func rule(_ node: Yams.Node) -> Rule? {
        guard
            let entry = fields(
                of: node, required: ["id", "source", "certainty"],
                optional: ["from", "until", "followed-by", "unfollowed", "basis", "when"]),
            let id = text(entry, "id"),
            let certainty = oneOf(entry, "certainty", as: Advice.Certainty.self),
            let source = self.node(entry, "source").flatMap({ source($0) })
        else { return nil }
        let (from, until) = (date(entry, "from"), date(entry, "until"))
        if let from, let until, until < from {
            note("ends-before-it-begins", line: line(entry, "until"), ["id": id])
        }
        return Rule(
            id: id, source: source, certainty: certainty, from: from, until: until,
            followedBy: text(entry, "followed-by"), unfollowed: text(entry, "unfollowed"),
            basis: oneOf(entry, "basis", as: Rule.Basis.self) ?? .report, when: occasion(entry),
            origin: Origin(file: file, line: entry.line))
    }
}
