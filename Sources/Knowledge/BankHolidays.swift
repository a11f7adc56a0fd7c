// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Days on which banks are closed in all of India, beside Sundays and the second and fourth
/// Saturdays.
///
/// States have more of their own; a station adds them in its own file.
package struct BankHolidays: Sendable, Codable, Equatable {
    /// The days, `2026-01-26`.
    package var days: Set<String> = []
    /// The last day that the list speaks for; beyond it only weekends are counted.
    package var knownUntil: String?
}

extension EntryReader {
    mutating func bankHolidays(_ text: String, into holidays: inout BankHolidays) {
        guard let root = root(of: text),
            let fields = fields(of: root, required: ["known-until", "source", "holidays"]),
            let node = node(fields, "source"), source(node) != nil
        else { return }
        holidays.days.formUnion(days(fields, "holidays").map(\.text))
        let until = date(fields, "known-until")
        holidays.knownUntil = [holidays.knownUntil, until].compactMap { $0 }.max()
    }
}
