// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Facts about the outside world that can be looked up: domains, handles, helplines, banks.
///
/// No list proves that a message is genuine; names missing from a list are accepted everywhere.
package struct Directory: Sendable, Codable, Equatable {
    /// All rows of all files.
    package var rows: [Row] = []

    /// One fact.
    package struct Row: Sendable, Codable, Equatable {
        /// What kind of fact: `official-domain`, `shortener`, `handle`, `helpline` …
        package var kind: String
        /// The fact itself.
        package var value: String
        /// Whose it is, or what it is called; empty where that does not matter.
        package var name: String
        /// The name in Hindi where it is read by citizens.
        package var hindiName: String?
        /// How sure: `confirmed`, `one-source`, `background`.
        package var certainty: String
    }

    /// The values of one kind.
    package func values(of kind: String) -> [String] {
        rows.filter { $0.kind == kind }.map(\.value)
    }

    /// The rows of one kind.
    package func rows(of kind: String) -> [Row] { rows.filter { $0.kind == kind } }
}

extension EntryReader {
    mutating func directory(_ text: String) -> [Directory.Row] {
        guard let root = root(of: text),
            let fields = fields(of: root, required: ["about", "source", "date", "rows"]),
            date(fields, "date") != nil
        else { return [] }
        return items(fields, "rows").compactMap { node in
            guard
                let row = self.fields(
                    of: node, required: ["kind", "value"],
                    optional: ["name", "name-hi", "certainty", "source"]),
                let kind = self.text(row, "kind"), let value = self.text(row, "value")
            else { return nil }
            return Directory.Row(
                kind: kind, value: value, name: self.text(row, "name") ?? "",
                hindiName: self.text(row, "name-hi"),
                certainty: self.text(row, "certainty") ?? "one-source")
        }
    }
}
