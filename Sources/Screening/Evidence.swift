// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import TextFolding

/// The signs seen in one message, after negation and warnings are taken into account.
struct Evidence {
    /// One sign at one place of the original.
    struct Sighting {
        var signal: Int
        /// In Unicode scalars of the original.
        var range: Range<Int>
        /// In words of the folded text; nil for a sign raised by an identifier.
        var words: Range<Int>?
    }

    /// Signs that count, in order of appearance, one sighting each.
    private(set) var sightings: [Sighting] = []

    private let roles: [SignalEntry.Role]
    private let text: FoldedText
    private var warningWords: Set<Int> = []

    init(_ screener: Screener, _ text: FoldedText, _ identifiers: [Identifier]) {
        self.text = text
        let rules = screener.rulebook
        roles = rules.roles
        let matches = PhraseMatcher(screener.lexicon, over: text, identifiers: identifiers).matches
        let negation = Negation(matches, text)
        let isOwnStory = matches.contains { $0.owner == .ownStory }
        for match in matches {
            guard case .signal(let signal) = match.owner else { continue }
            if rules.areCancelled[signal], negation.touches(match.words) { continue }
            if isOwnStory, rules.areIgnoredInOwnStory[signal] { continue }
            add(signal, match.words)
        }
    }

    private mutating func add(_ signal: Int, _ words: Range<Int>) {
        guard let first = words.first, let last = words.last else { return }
        let range =
            text.words[first].original.lowerBound..<text.words[last].original.upperBound
        if roles[signal] == .warning { warningWords.formUnion(words) }
        sightings.append(Sighting(signal: signal, range: range, words: words))
    }

    mutating func add(_ more: [Sighting]) { sightings += more }

    /// The signs that are seen.
    var seen: NumberSet {
        var seen = NumberSet(capacity: roles.count)
        for sighting in sightings { seen.insert(sighting.signal) }
        return seen
    }

    /// The first sighting of a sign.
    func sighting(of signal: Int) -> Sighting? { sightings.first { $0.signal == signal } }

    /// Takes away what is only quoted in a warning.
    ///
    /// What stands near warning words in the same sentence is what the warning speaks of. If
    /// nothing outside still asks for something, and the text warns more than once, the whole text
    /// is a warning.
    mutating func weighWarnings() {
        guard !warningWords.isEmpty else { return }
        let warnings = Set(sightings.filter { roles[$0.signal] == .warning }.map(\.signal))
        let kept = sightings.filter { isKept($0) }
        let stillAsks = kept.contains { roles[$0.signal] == .ask }
        let isWarning = !stillAsks && (warnings.count > 1 || warningShare > 0.3)
        sightings = isWarning ? kept.filter { isHarmless(roles[$0.signal]) } : kept
    }

    private func isHarmless(_ role: SignalEntry.Role) -> Bool {
        role == .warning || role == .everyday
    }

    /// The share of sentences that hold warning words.
    private var warningShare: Double {
        let sentences = Set(warningWords.map { text.words[$0].sentence })
        let all = (text.words.last?.sentence ?? 0) + 1
        return Double(sentences.count) / Double(all)
    }

    private func isKept(_ sighting: Sighting) -> Bool {
        guard let words = sighting.words, !isHarmless(roles[sighting.signal]) else { return true }
        let sentence = text.words[words.lowerBound].sentence
        return !(words.lowerBound - 11..<words.upperBound + 12).contains { word in
            warningWords.contains(word) && text.words[word].sentence == sentence
        }
    }
}

/// Where "not" stands, and what it touches.
struct Negation {
    /// For each word where a "not" that begins at it, and goes before what it denies, ends; 0 for
    /// none. Empty when the text has no such "not".
    private var before: [Int] = []
    /// The same for a "not" that may stand on either side.
    private var beside: [Int] = []
    private let text: FoldedText
    private static let longest = 6

    init(_ matches: [PhraseMatch], _ text: FoldedText) {
        self.text = text
        var harmless: Set<Int> = []
        for match in matches where match.owner == .notNegation { harmless.formUnion(match.words) }
        for match in matches {
            switch match.owner {
            case .negationBefore where harmless.isDisjoint(with: match.words):
                note(match.words, in: &before)
            case .negationBeside where harmless.isDisjoint(with: match.words):
                note(match.words, in: &beside)
            default: break
            }
        }
    }

    private func note(_ words: Range<Int>, in ends: inout [Int]) {
        if ends.isEmpty { ends = Array(repeating: 0, count: text.words.count) }
        ends[words.lowerBound] = words.upperBound
    }

    /// Whether a "not" belongs to these words: up to three words before them, inside them, or (as
    /// Hindi says it) up to two words after them.
    func touches(_ words: Range<Int>) -> Bool {
        if before.isEmpty, beside.isEmpty { return false }
        let near = words.lowerBound - 3 - Negation.longest..<words.upperBound + 2
        return near.clamped(to: text.words.indices).contains { word in
            isWithin(before, from: word, words, before: 3, after: 0)
                || isWithin(beside, from: word, words, before: 2, after: 2)
        }
    }

    private func isWithin(
        _ ends: [Int], from start: Int, _ words: Range<Int>, before: Int, after: Int
    ) -> Bool {
        guard !ends.isEmpty, ends[start] > 0 else { return false }
        let end = ends[start]
        guard
            text.words[start].sentence == text.words[words.lowerBound].sentence
                || (start..<end).overlaps(words)
        else { return false }
        return end + before >= words.lowerBound && start < words.upperBound + after
    }
}
