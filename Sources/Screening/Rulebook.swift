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
    /// By sign, whether a "not" beside it takes it away.
    let areCancelled: [Bool]
    /// By sign, whether it counts for nothing where people tell their own story.
    let areIgnoredInOwnStory: [Bool]
    private let patternNumbers: [String: Int]
    private var patternLines = LineIndex()
    private var tacticLines = LineIndex()
    private var ordinaryLines = LineIndex()

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
        fileprivate var set: NumberSet

        init(signals: [Int], count: Int, of all: Int) {
            self.signals = signals
            self.count = count
            set = NumberSet(capacity: all)
            for signal in signals { set.insert(signal) }
        }

        /// Whether enough different signs of the part are seen.
        func holds(_ seen: NumberSet) -> Bool { set.countShared(with: seen, upTo: count) >= count }
    }

    /// A line that holds.
    struct Held {
        /// The entry's index in its list.
        var entry: Int
        var isScam: Bool
        var line: Line
    }

    init(_ base: KnowledgeBase) {
        roles = base.signals.map(\.role)
        areCancelled = base.signals.map { $0.negation == .cancels }
        areIgnoredInOwnStory = base.signals.map(\.isIgnoredInOwnStory)
        patternNumbers = Dictionary(
            base.patterns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
        patternLines = LineIndex(patterns, signals: roles.count)
        tacticLines = LineIndex(tactics, signals: roles.count)
        ordinaryLines = LineIndex(ordinary, signals: roles.count)
        weigh()
    }

    /// For each scam its first line that holds, scam lines before suspicious ones.
    func heldPatterns(_ seen: NumberSet) -> [Held] { patternLines.held(seen) }

    /// The first tactic's first line that holds.
    func heldTactic(_ seen: NumberSet) -> Held? { tacticLines.held(seen).first }

    /// The number of a scam by its id.
    func number(ofPattern id: String) -> Int? { patternNumbers[id] }

    /// For each everyday family its first line that holds.
    func heldFamilies(_ seen: NumberSet) -> [Held] { ordinaryLines.held(seen) }

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
                let signals = part.anyOf.flatMap(signals)
                return Part(signals: signals, count: part.count, of: roles.count)
            }
        }

        private func signals(named name: String) -> [Int] {
            guard name.hasPrefix("role:") else { return numbers[name].map { [$0] } ?? [] }
            let role = SignalEntry.Role(rawValue: String(name.dropFirst(5)))
            return roles.indices.filter { roles[$0] == role }
        }
    }
}

/// Lines of many entries, each found by the signs of its most specific part.
///
/// So that a message is held against the lines it could satisfy and not against all there are.
private struct LineIndex: Sendable {
    private var lines: [Rulebook.Held] = []
    /// For each line its entry and, part by part, how many signs the part needs, how many it has,
    /// and which.
    private var numbers = Rows()
    private var linesOfSignal = Rows()

    init() {}

    init(_ entries: [Rulebook.Rules], signals: Int) {
        for (number, entry) in entries.enumerated() {
            lines += entry.scam.map { Rulebook.Held(entry: number, isScam: true, line: $0) }
            lines += entry.suspicious.map { Rulebook.Held(entry: number, isScam: false, line: $0) }
        }
        var users = Array(repeating: 0, count: signals)
        for part in lines.flatMap(\.line) { for signal in part.signals { users[signal] += 1 } }
        var found: [[Int32]] = Array(repeating: [], count: signals)
        for (number, held) in lines.enumerated() {
            let specific = held.line.min { a, b in
                LineIndex.sum(users, a.signals) < LineIndex.sum(users, b.signals)
            }
            for signal in specific?.signals ?? [] { found[signal].append(Int32(number)) }
        }
        linesOfSignal = Rows(found)
        numbers = Rows(
            lines.map { held in
                [Int32(held.entry)]
                    + held.line.flatMap { part in
                        let signals = Set(part.signals).sorted().map { Int32($0) }
                        return [Int32(part.count), Int32(signals.count)] + signals
                    }
            })
    }

    private static func sum(_ users: [Int], _ signals: [Int]) -> Int {
        signals.reduce(0) { $0 + users[$1] }
    }

    /// For each entry its first line that holds.
    func held(_ seen: NumberSet) -> [Rulebook.Held] {
        var asked = NumberSet(capacity: lines.count)
        seen.visit { asked.insert(linesOfSignal.values, linesOfSignal.range($0)) }
        var held: [Rulebook.Held] = []
        var entry = -1
        asked.visit { line in
            let range = numbers.range(line)
            guard numbers.values[range.lowerBound] != entry, holds(range.dropFirst(), seen)
            else { return }
            entry = numbers.values[range.lowerBound]
            held.append(lines[line])
        }
        return held
    }

    private func holds(_ parts: Range<Int>, _ seen: NumberSet) -> Bool {
        var part = parts.lowerBound
        while part < parts.upperBound {
            var lacking = numbers.values[part]
            let signals = part + 2..<part + 2 + numbers.values[part + 1]
            for index in signals where lacking > 0 && seen.contains(numbers.values[index]) {
                lacking -= 1
            }
            if lacking > 0 { return false }
            part = signals.upperBound
        }
        return true
    }
}
