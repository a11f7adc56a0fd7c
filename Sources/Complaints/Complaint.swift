// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// What a person has told for a complaint: answers by path, nothing else.
///
/// A path is one of `ComplaintSchema` with indices filled in, such as `transactions[0].to.upi`. A
/// blank answer is no answer.
package struct Complaint: Sendable, Equatable {
    private var values: [String: String] = [:]
    /// What looked odd about answers of which only a part was kept.
    var foundAtEntry: [Warning] = []

    /// Whether `incident.pattern` is what a check found and nobody said: it then chooses what is
    /// asked for and advised, and does not stand in the person's own account.
    package var isPatternGuessed = false

    /// A complaint with nothing in it.
    package init() {}

    /// The answer at a path. Setting nil or a blank removes it; unknown paths are not kept.
    package subscript(path path: String) -> String? {
        get { values[path] }
        set {
            guard ComplaintSchema.fields[ComplaintSchema.general(path)] != nil else { return }
            let isBlank = newValue?.allSatisfy(\.isWhitespace) ?? true
            values[path] = isBlank ? nil : newValue
        }
    }

    /// All paths that have an answer, sorted.
    package var paths: [String] { values.keys.sorted() }

    /// How many items a list has, such as `transactions`: one more than the highest index answered.
    package func count(of list: String) -> Int {
        let indices = values.keys.compactMap { path -> Int? in
            guard path.hasPrefix(list + "[") else { return nil }
            return Int(path.dropFirst(list.count + 1).prefix { $0 != "]" })
        }
        return (indices.max() ?? -1) + 1
    }

    /// The amounts that were told, in the order of the transactions.
    var amounts: [Rupees] {
        (0..<count(of: "transactions")).compactMap {
            self[path: "transactions[\($0)].amount"].flatMap(Rupees.init)
        }
    }

    /// The sum of the amounts; nil when none was told.
    var total: Rupees? {
        amounts.first.map { amounts.dropFirst().reduce($0, +) }
    }

    /// Whether money went: what was answered, or what the transactions show; false when nothing was
    /// told.
    package var moneyLost: Bool { moneyLostIfTold ?? false }

    /// Whether money went, nil when it was neither answered nor shown by a transaction.
    package var moneyLostIfTold: Bool? {
        values["incident.moneyLost"].map { $0 == "true" }
            ?? (count(of: "transactions") > 0 ? true : nil)
    }

    /// Whether the person's own words are, in part at least, in Devanagari.
    var isToldInDevanagari: Bool {
        ["incident.story", "incident.message"].contains { values[$0]?.hasDevanagari ?? false }
    }

    /// The language of the answers, Hindi when it was not given.
    package var language: Language {
        values["language"].map(Language.init(rawValue:)) ?? .hindi
    }

    /// Drops every answer.
    package mutating func removeAll() {
        values.removeAll(keepingCapacity: false)
        foundAtEntry.removeAll(keepingCapacity: false)
    }
}
