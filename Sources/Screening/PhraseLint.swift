// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Finds phrases that cannot be read and, when there are none, what is written twice or can never
/// matter: phrases another phrase of the same sign already covers, lines another line of the same
/// entry covers, signs nothing uses. Words side by side are one place, compared only with the same
/// words.
package struct PhraseLint {
    /// Everything found, in the order of the knowledge.
    package private(set) var problems: [ContentProblem] = []

    private let chains: [LexiconCompiler.Chain]
    private let termsOfSlot: [Set<Int>]
    private var covers: [Pair: Bool] = [:]

    private struct Pair: Hashable {
        var narrow: Int32
        var wide: Int32
    }

    /// Reads all phrases and conditions of a base.
    ///
    /// - Complexity: O(signs · phrases of a sign squared).
    package init(of base: KnowledgeBase) {
        let compiler = LexiconCompiler(base)
        chains = compiler.chains
        termsOfSlot = compiler.termsOfSlot
        problems = compiler.problems
        guard problems.isEmpty else { return }
        for signal in base.signals.indices { checkPhrases(of: signal) }
        for entry in base.patterns { checkLines(of: entry) }
        checkUse(in: base)
    }

    // MARK: Phrases

    private mutating func checkPhrases(of signal: Int) {
        var phrases: [[LexiconCompiler.Chain]] = []
        for chain in chains where chain.owner == .signal(signal) {
            if phrases.last?.first?.origin == chain.origin {
                phrases[phrases.count - 1].append(chain)
            } else {
                phrases.append([chain])
            }
        }
        for (number, phrase) in phrases.enumerated() {
            for (other, wide) in phrases.enumerated() where other != number {
                guard isCovered(phrase, by: wide) else { continue }
                if other > number, isCovered(wide, by: phrase) { continue }
                note("phrase-covered", phrase[0], wide[0])
                break
            }
        }
    }

    private mutating func isCovered(
        _ phrase: [LexiconCompiler.Chain], by wide: [LexiconCompiler.Chain]
    ) -> Bool {
        for chain in phrase {
            var isCovered = false
            for other in wide where !isCovered { isCovered = matches(chain, imply: other) }
            if !isCovered { return false }
        }
        return true
    }

    /// Whether wherever the one is found the other is found too: its places, or a stretch of them,
    /// are as wide and as far apart.
    private mutating func matches(
        _ narrow: LexiconCompiler.Chain, imply wide: LexiconCompiler.Chain
    ) -> Bool {
        let length = wide.slots.count
        guard length <= narrow.slots.count else { return false }
        starts: for start in 0...(narrow.slots.count - length) {
            for place in 0..<length {
                let isFar = place > 0 && wide.gaps[place] < narrow.gaps[start + place]
                if isFar || !isWithin(narrow.slots[start + place], wide.slots[place]) {
                    continue starts
                }
            }
            return true
        }
        return false
    }

    private mutating func isWithin(_ narrow: Int32, _ wide: Int32) -> Bool {
        if narrow == wide { return true }
        let pair = Pair(narrow: narrow, wide: wide)
        if let known = covers[pair] { return known }
        let found = termsOfSlot[Int(narrow)].isSubset(of: termsOfSlot[Int(wide)])
        covers[pair] = found
        return found
    }

    private mutating func note(
        _ code: String, _ chain: LexiconCompiler.Chain, _ other: LexiconCompiler.Chain
    ) {
        problems.append(
            ContentProblem(
                file: chain.origin.file, line: chain.origin.line, code: code,
                arguments: [
                    "phrase": chain.phrase, "other": "\(other.origin.file):\(other.origin.line)",
                ]))
    }

    // MARK: Lines and signs

    /// A line that holds only where an earlier or weaker one holds adds nothing; a scam line may
    /// stand beside a suspicious one, since it says more.
    private mutating func checkLines(of entry: PatternEntry) {
        for lines in [entry.scamWhen, entry.suspiciousWhen] { checkLines(lines, lines, entry) }
        checkLines(entry.suspiciousWhen, entry.scamWhen, entry)
    }

    private mutating func checkLines(
        _ lines: [Condition], _ others: [Condition], _ entry: PatternEntry
    ) {
        for line in lines {
            let wide = others.first { other in
                other.line != line.line && PhraseLint.holds(other, whenever: line)
                    && !(other.line > line.line && PhraseLint.holds(line, whenever: other))
            }
            guard let wide else { continue }
            problems.append(
                ContentProblem(
                    file: entry.origin.file, line: line.line, code: "line-covered",
                    arguments: ["other": String(wide.line)]))
        }
    }

    private static func holds(_ wide: Condition, whenever narrow: Condition) -> Bool {
        wide.parts.allSatisfy { part in
            narrow.parts.contains { other in
                Set(other.anyOf).isSubset(of: part.anyOf) && other.count >= part.count
            }
        }
    }

    /// Warnings work by themselves: they say what a text only speaks of.
    private mutating func checkUse(in base: KnowledgeBase) {
        let conditions =
            base.patterns.flatMap { $0.scamWhen + $0.suspiciousWhen }
            + base.tactics.flatMap(\.suspiciousWhen) + base.ordinary.flatMap(\.ordinaryWhen)
        let used = Set(conditions.flatMap(\.names) + base.patterns.flatMap(\.signs))
        for signal in base.signals
        where !used.contains(signal.id) && !used.contains("role:" + signal.role.rawValue)
            && signal.role != .warning
        {
            problems.append(
                ContentProblem(
                    file: signal.origin.file, line: signal.origin.line, code: "sign-unused",
                    arguments: ["signal": signal.id]))
        }
    }
}
