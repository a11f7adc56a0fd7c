// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// The conditions of all entries over signal numbers.
struct Rulebook: Sendable {
    private(set) var patterns: [Rules] = []
    private(set) var tactics: [Rules] = []
    private(set) var ordinary: [Rules] = []
    /// How telling a sign is: less the more scams share it.
    private(set) var weight: [Double]
    let roles: [SignalEntry.Role]

    /// The conditions of one entry.
    struct Rules: Sendable {
        var id: String
        var scam: [Line]
        var suspicious: [Line]
        /// Every sign the entry names.
        var signs: [Int]
    }

    /// One condition.
    typealias Line = [Part]

    /// So many different ones of these signs.
    struct Part: Sendable {
        var signals: [Int]
        var count: Int
    }

    init(_ base: KnowledgeBase) {
        roles = base.signals.map(\.role)
        weight = Array(repeating: 1, count: base.signals.count)
        let numbers = Dictionary(
            base.signals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let compiler = Compiler(numbers: numbers, roles: roles)
        patterns = base.patterns.map { entry in
            compiler.rules(
                entry.id, scam: entry.scamWhen, suspicious: entry.suspiciousWhen, signs: entry.signs
            )
        }
        tactics = base.tactics.map { compiler.rules($0.id, suspicious: $0.suspiciousWhen) }
        ordinary = base.ordinary.map { compiler.rules($0.id, suspicious: $0.ordinaryWhen) }
        weigh()
    }

    private mutating func weigh() {
        var users = Array(repeating: 0, count: weight.count)
        for rules in patterns { for sign in rules.signs { users[sign] += 1 } }
        for (sign, count) in users.enumerated() where count > 0 {
            weight[sign] = 1 / Double(count).squareRoot()
        }
    }

    private struct Compiler {
        let numbers: [String: Int]
        let roles: [SignalEntry.Role]

        func rules(
            _ id: String, scam: [Condition] = [], suspicious: [Condition], signs: [String] = []
        ) -> Rules {
            let named = (scam + suspicious).flatMap(\.names).filter { !$0.hasPrefix("role:") }
            let all = Set((named + signs).compactMap { numbers[$0] })
            return Rules(
                id: id, scam: scam.map(line), suspicious: suspicious.map(line), signs: all.sorted())
        }

        private func line(_ condition: Condition) -> Line {
            condition.parts.map { part in
                Part(signals: part.anyOf.flatMap(signals), count: part.count)
            }
        }

        private func signals(named name: String) -> [Int] {
            guard name.hasPrefix("role:") else { return numbers[name].map { [$0] } ?? [] }
            let role = SignalEntry.Role(rawValue: String(name.dropFirst(5)))
            return roles.indices.filter { roles[$0] == role }
        }
    }
}

extension Rulebook.Part {
    /// Whether enough different signs of the part are seen.
    func holds(_ seen: NumberSet) -> Bool { signals.count(where: seen.contains) >= count }
}

extension Rulebook.Rules {
    func holdingLine(among lines: [Rulebook.Line], _ seen: NumberSet) -> Rulebook.Line? {
        lines.first { line in line.allSatisfy { $0.holds(seen) } }
    }
}
