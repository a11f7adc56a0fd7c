// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// A sign that patterns share, and the phrases it is known by.
package struct SignalEntry: Sendable, Codable, Equatable {
    /// The name patterns use.
    package var id: String
    /// What part it plays in a message.
    package var role: Role
    /// What a "not" beside it does.
    package var negation: Negation
    /// Whether single everyday words are allowed as phrases.
    package var weak: Bool
    /// Whether it counts for nothing where somebody tells what happened to themselves: "it is a
    /// fraud" warns in a notice, and is a complaint in a story.
    package var isIgnoredInOwnStory: Bool
    /// The phrases, in the notation of `Content/README.md`.
    package var phrases: [Lined]
    /// What found in an identifier raises it, such as `link.shortener`.
    package var identifiers: [String]
    /// Where it was written.
    package var origin: Origin

    /// The part a sign plays.
    package enum Role: String, Sendable, Codable, CaseIterable {
        case claim, story, threat, lure, pressure, ask, channel, warning, everyday
    }

    /// What a "not" beside a sign does.
    package enum Negation: String, Sendable, Codable, CaseIterable {
        /// It takes the sign away: "never share the OTP" asks for nothing.
        case cancels
        /// It is part of the sign: "tell nobody".
        case keeps
    }

    enum OwnStory: String, CaseIterable { case counts, ignored }
}

extension EntryReader {
    mutating func signals(_ text: String) -> [SignalEntry] {
        guard let root = root(of: text), let fields = fields(of: root, required: ["signals"])
        else { return [] }
        return items(fields, "signals").compactMap { node in
            guard
                let entry = self.fields(
                    of: node, required: ["id", "role", "phrases"],
                    optional: ["negation", "weak", "own-story", "identifiers"]),
                let id = self.text(entry, "id"),
                let role = oneOf(entry, "role", as: SignalEntry.Role.self)
            else { return nil }
            return SignalEntry(
                id: id, role: role,
                negation: oneOf(entry, "negation", as: SignalEntry.Negation.self) ?? .cancels,
                weak: flag(entry, "weak"),
                isIgnoredInOwnStory: oneOf(entry, "own-story", as: SignalEntry.OwnStory.self)
                    == .ignored,
                phrases: lined(entry, "phrases"),
                identifiers: texts(entry, "identifiers"),
                origin: Origin(file: file, line: entry.line))
        }
    }
}
