// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import PhraseSearch
internal import TextFolding

/// Where terms stand in one text, and how far a phrase can be followed from one to the next.
struct TermOccurrences {
    let lexicon: Lexicon
    /// For each word where it stands, a sentence end counted as two words.
    private let places: [Int32]
    /// Terms where they stand, in the order of their last words.
    private(set) var occurrences: [Occurrence] = []
    /// For each word, and one more, the first of the occurrences that end at it.
    private var ending: [Int32] = []
    /// The same in the order of their first words.
    private var byStart: [Occurrence] = []
    /// For each word, and one more, the first in `byStart` that begins at it.
    private var starting: [Int32] = []
    /// For each word the marks of the terms that end, and of those that begin, at it.
    private var marks: [(ending: UInt64, starting: UInt64)] = []
    /// The witnesses for which some term of the text may stand.
    private var witnessed = NumberSet(capacity: 0)

    /// One term and the words it covers.
    struct Occurrence {
        var term: Int32
        var first: Int32
        var last: Int32
    }

    init(_ lexicon: Lexicon, in text: FoldedText, _ identifiers: [Identifier]) {
        self.lexicon = lexicon
        places = text.words.enumerated().map { Int32($0 + 2 * $1.sentence) }
        occurrences.reserveCapacity(text.words.count * 3)
        findTerms(in: text, identifierTerms(in: text, identifiers))
        orderByWords()
        witnessed = NumberSet(capacity: lexicon.slotCount)
        findWitnesses()
    }

    /// Both sources are in the order of words, and so is what comes of them.
    private mutating func findTerms(in text: FoldedText, _ identifiers: [Occurrence]) {
        var others = identifiers[...]
        lexicon.index.search(text.bytes) { term, end in
            let last = text.wordOfByte[end - 1]
            while let other = others.first, other.last < last {
                occurrences.append(others.removeFirst())
            }
            let first = last - Int32(lexicon.wordCounts[term]) + 1
            occurrences.append(Occurrence(term: Int32(term), first: first, last: last))
        }
        occurrences += others
    }

    private func identifierTerms(
        in text: FoldedText, _ identifiers: [Identifier]
    ) -> [Occurrence] {
        var found: [Occurrence] = []
        let number = lexicon.term(ofIdentifier: "number")
        var next = 0
        for (index, word) in text.words.enumerated() {
            func add(_ term: Int32?) {
                guard let term else { return }
                found.append(Occurrence(term: term, first: Int32(index), last: Int32(index)))
            }
            while next < identifiers.count,
                identifiers[next].range.upperBound <= word.original.lowerBound
            {
                next += 1
            }
            if next < identifiers.count, identifiers[next].range.overlaps(word.original) {
                add(lexicon.term(ofIdentifier: IdentifierKinds.name(identifiers[next].kind)))
            }
            if text.bytes[word.folded.lowerBound].isDigit { add(number) }
        }
        return found
    }

    /// Finds occurrences by their last and by their first words. Complexity: O(text).
    private mutating func orderByWords() {
        ending = Array(repeating: 0, count: places.count + 1)
        starting = ending
        marks = Array(repeating: (0, 0), count: places.count)
        for occurrence in occurrences {
            let (first, last) = (Int(occurrence.first), Int(occurrence.last))
            ending[last + 1] += 1
            starting[first + 1] += 1
            marks[last].ending |= Lexicon.mark(occurrence.term)
            marks[first].starting |= Lexicon.mark(occurrence.term)
        }
        for word in places.indices {
            ending[word + 1] += ending[word]
            starting[word + 1] += starting[word]
        }
        var next = starting
        byStart = occurrences
        for occurrence in occurrences {
            byStart[Int(next[Int(occurrence.first)])] = occurrence
            next[Int(occurrence.first)] += 1
        }
    }

    private mutating func findWitnesses() {
        for occurrence in occurrences {
            let range = lexicon.witnessesOfTerm.range(Int(occurrence.term))
            witnessed.insert(lexicon.witnessesOfTerm.values, range)
        }
    }

    /// Whether something in the text may stand for a phrase's witness.
    ///
    /// - Parameter chain: where the phrase's numbers begin.
    func hasWitness(ofChainAt chain: Int) -> Bool {
        let slot = Lexicon.Chain.witness(at: chain, in: lexicon.chainsOfSlot.values)
        return slot < 0 || witnessed.contains(slot)
    }

    /// Collects the occurrences at which a phrase may begin when this place stands here, each once.
    ///
    /// - Parameter first: the phrase's first place.
    func collectStarts(before place: Int, _ here: Int, _ first: Int, into starts: inout [Int]) {
        guard place > first else {
            if !starts.contains(here) { starts.append(here) }
            return
        }
        let slot = lexicon.slot(at: place - Lexicon.Chain.step)
        let wanted = lexicon.marks[slot]
        var word = Int(occurrences[here].first)
        let farthest = Int(places[word]) - 1 - lexicon.gap(before: place)
        while word > 0, Int(places[word - 1]) >= farthest {
            word -= 1
            guard marks[word].ending & wanted != 0 else { continue }
            for index in Int(ending[word])..<Int(ending[word + 1])
            where lexicon.holds(slot, occurrences[index].term) {
                collectStarts(before: place - Lexicon.Chain.step, index, first, into: &starts)
            }
        }
    }

    /// Whether a phrase may run on to its end from a place.
    func canFinish(after place: Int, last: Int, _ chainEnd: Int) -> Bool {
        let next = place + Lexicon.Chain.step
        guard next < chainEnd else { return true }
        return !whileStanding(at: next, after: last) { occurrence in
            !canFinish(after: next, last: Int(occurrence.last), chainEnd)
        }
    }

    /// Collects each last word a phrase may have, once.
    func collectLasts(after place: Int, last: Int, _ chainEnd: Int, _ lasts: inout [Int]) {
        let next = place + Lexicon.Chain.step
        guard next < chainEnd else {
            if !lasts.contains(last) { lasts.append(last) }
            return
        }
        _ = whileStanding(at: next, after: last) { occurrence in
            collectLasts(after: next, last: Int(occurrence.last), chainEnd, &lasts)
            return true
        }
    }

    /// Calls `body` with what may stand at a place after a word, the nearest first, as long as it
    /// says so.
    ///
    /// - Returns: whether `body` always said so.
    @inline(__always)
    private func whileStanding(
        at place: Int, after last: Int, _ body: (Occurrence) -> Bool
    ) -> Bool {
        let slot = lexicon.slot(at: place)
        let wanted = lexicon.marks[slot]
        let farthest = Int(places[last]) + 1 + lexicon.gap(before: place)
        var word = last
        while word + 1 < places.count, Int(places[word + 1]) <= farthest {
            word += 1
            guard marks[word].starting & wanted != 0 else { continue }
            for index in Int(starting[word])..<Int(starting[word + 1])
            where lexicon.holds(slot, byStart[index].term) {
                if !body(byStart[index]) { return false }
            }
        }
        return true
    }
}
