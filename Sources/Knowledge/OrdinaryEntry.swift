// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// One family of genuine messages.
package struct OrdinaryEntry: Sendable, Codable, Equatable {
    /// The family's name.
    package var id: String
    /// The day somebody last checked it.
    package var reviewed: String
    /// Any of these makes a message one of the family, if nothing makes it suspicious.
    package var ordinaryWhen: [Condition]
    /// Genuine messages, and scams dressed up as such; emptied in a compiled pack.
    package var examples: Examples
    /// Where it was written.
    package var origin: Origin
}

/// Signs that together are suspicious though no known scam fits.
package struct TacticEntry: Sendable, Codable, Equatable {
    /// The tactic's name.
    package var id: String
    /// Any of these makes the verdict `suspicious`.
    package var suspiciousWhen: [Condition]
    /// Where it was written.
    package var origin: Origin
}

extension EntryReader {
    mutating func ordinary(_ text: String) -> OrdinaryEntry? {
        guard let root = root(of: text),
            let fields = fields(
                of: root, required: ["id", "reviewed", "ordinary-when", "examples"]),
            let id = self.text(fields, "id")
        else { return nil }
        noteFileName(id: id, folder: nil, fields)
        return OrdinaryEntry(
            id: id, reviewed: date(fields, "reviewed") ?? "",
            ordinaryWhen: conditions(fields, "ordinary-when"),
            examples: examples(fields, atLeast: (match: 6, not: 3)),
            origin: Origin(file: file, line: 1))
    }

    mutating func tactic(_ text: String) -> TacticEntry? {
        guard let root = root(of: text),
            let fields = fields(of: root, required: ["id", "suspicious-when"]),
            let id = self.text(fields, "id")
        else { return nil }
        noteFileName(id: id, folder: nil, fields)
        return TacticEntry(
            id: id, suspiciousWhen: conditions(fields, "suspicious-when"),
            origin: Origin(file: file, line: 1))
    }
}
