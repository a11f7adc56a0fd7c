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
    private var warningWords: [Int] = []

    init(_ screener: Screener, _ text: FoldedText, _ identifiers: [Identifier]) {
        self.text = text
        roles = screener.rulebook.roles
        let matches = PhraseMatcher(screener.lexicon, over: text, identifiers: identifiers).matches
        let negation = Negation(matches, text)
        let isOwnStory = matches.contains { $0.owner == .ownStory }
        for match in matches {
            guard case .signal(let signal) = match.owner else { continue }
            let entry = screener.base.signals[signal]
            if entry.negation == .cancels, negation.touches(match.words) { continue }
            if isOwnStory, entry.isIgnoredInOwnStory { continue }
            add(signal, match.words)
        }
    }

    private mutating func add(_ signal: Int, _ words: Range<Int>) {
        guard let first = words.first, let last = words.last else { return }
        let range =
            text.words[first].original.lowerBound..<text.words[last].original.upperBound
        if roles[signal] == .warning { warningWords.append(contentsOf: words) }
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
        return !warningWords.contains { warning in
            text.words[warning].sentence == text.words[words.lowerBound].sentence
                && warning > words.lowerBound - 12 && warning < words.upperBound + 12
        }
    }
}

/// Where "not" stands, and what it touches.
struct Negation {
    private var before: [Range<Int>] = []
    private var beside: [Range<Int>] = []
    private let text: FoldedText

    init(_ matches: [PhraseMatch], _ text: FoldedText) {
        self.text = text
        let harmless = matches.filter { $0.owner == .notNegation }
        for match in matches where !harmless.contains(where: { $0.words.overlaps(match.words) }) {
            switch match.owner {
            case .negationBefore: before.append(match.words)
            case .negationBeside: beside.append(match.words)
            case .signal, .notNegation, .ownStory: break
            }
        }
    }

    /// Whether a "not" belongs to these words: up to three words before them, inside them, or (as
    /// Hindi says it) up to two words after them.
    func touches(_ words: Range<Int>) -> Bool {
        before.contains { isWithin($0, words, before: 3, after: 0) }
            || beside.contains { isWithin($0, words, before: 2, after: 2) }
    }

    private func isWithin(
        _ negation: Range<Int>, _ words: Range<Int>, before: Int, after: Int
    ) -> Bool {
        guard
            text.words[negation.lowerBound].sentence == text.words[words.lowerBound].sentence
                || negation.overlaps(words)
        else { return false }
        return negation.upperBound + before >= words.lowerBound
            && negation.lowerBound < words.upperBound + after
    }
}
