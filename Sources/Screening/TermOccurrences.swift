// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import PhraseSearch
internal import TextFolding

/// Where terms stand in one text, and how far a phrase can be followed from one to the next.
struct TermOccurrences {
    let lexicon: Lexicon
    let text: FoldedText
    /// Terms where they stand, in the order of their last words.
    private(set) var occurrences: [Occurrence] = []
    /// For each word, and one more, the first of the occurrences that end at it.
    private var ending: [Int32] = []
    /// Occurrences in the order of their first words.
    private var byStart: [Int32] = []
    /// For each word, and one more, the first in `byStart` that begins at it.
    private var starting: [Int32] = []
    /// The slots in which some term of the text may stand.
    private var filled = NumberSet(capacity: 0)

    /// One term and the words it covers.
    struct Occurrence: Hashable {
        var term: Int32
        var first: Int32
        var last: Int32
    }

    init(_ lexicon: Lexicon, in text: FoldedText, _ identifiers: [Identifier]) {
        self.lexicon = lexicon
        self.text = text
        occurrences.reserveCapacity(text.words.count * 2)
        findTerms()
        addIdentifiers(identifiers)
        sortOccurrences()
        filled = filledSlots()
    }

    private mutating func findTerms() {
        lexicon.index.search(text.bytes) { term, end in
            let last = text.wordOfByte[end - 1]
            let first = last - Int32(lexicon.wordCounts[term]) + 1
            occurrences.append(Occurrence(term: Int32(term), first: first, last: last))
        }
    }

    private mutating func addIdentifiers(_ identifiers: [Identifier]) {
        let number = lexicon.term(ofIdentifier: "number")
        var next = 0
        for (index, word) in text.words.enumerated() {
            while next < identifiers.count,
                identifiers[next].range.upperBound <= word.original.lowerBound
            {
                next += 1
            }
            if next < identifiers.count, identifiers[next].range.overlaps(word.original) {
                let name = IdentifierKinds.name(identifiers[next].kind)
                add(lexicon.term(ofIdentifier: name), at: index)
            }
            if text.bytes[word.folded.lowerBound].isDigit { add(number, at: index) }
        }
    }

    private mutating func add(_ term: Int32?, at word: Int) {
        guard let term else { return }
        occurrences.append(Occurrence(term: term, first: Int32(word), last: Int32(word)))
    }

    /// Orders occurrences by their last and by their first words. Complexity: O(text).
    private mutating func sortOccurrences() {
        let words = text.words.count
        let (order, starts) = TermOccurrences.counted(occurrences.map(\.last), below: words)
        occurrences = order.map { occurrences[Int($0)] }
        ending = starts
        (byStart, starting) = TermOccurrences.counted(occurrences.map(\.first), below: words)
    }

    private func filledSlots() -> NumberSet {
        var filled = NumberSet(capacity: lexicon.slotCount)
        for occurrence in occurrences {
            filled.insert(
                lexicon.slotsOfTerm.values, lexicon.slotsOfTerm.range(Int(occurrence.term)))
        }
        return filled
    }

    /// A counting sort: the indices in the order of their keys, and where each key begins.
    private static func counted(_ keys: [Int32], below limit: Int) -> ([Int32], [Int32]) {
        var starts = Array(repeating: Int32(0), count: limit + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<limit { starts[key + 1] += starts[key] }
        var next = starts
        var order = Array(repeating: Int32(0), count: keys.count)
        for (index, key) in keys.enumerated() {
            order[Int(next[Int(key)])] = Int32(index)
            next[Int(key)] += 1
        }
        return (order, starts)
    }

    /// Whether every place of a phrase has something in the text that may stand there.
    func isFilled(_ places: Range<Int>) -> Bool {
        for place in places where !filled.contains(lexicon.slotsOfChain.values[place]) {
            return false
        }
        return true
    }

    /// Collects where the first place of a phrase may stand, when this place stands here.
    func collectStarts(
        before place: Int, _ here: Occurrence, _ chainStart: Int, into starts: inout [Occurrence]
    ) {
        guard place > chainStart else { return starts.append(here) }
        let slot = lexicon.slotsOfChain.values[place - 1]
        let gap = lexicon.gaps[place]
        var word = Int(here.first) - 1
        while word >= 0, distance(from: word, to: Int(here.first)) <= gap {
            for index in Int(ending[word])..<Int(ending[word + 1])
            where lexicon.holds(slot, occurrences[index].term) {
                collectStarts(before: place - 1, occurrences[index], chainStart, into: &starts)
            }
            word -= 1
        }
    }

    /// Whether a phrase may run on to its end from a place.
    func canFinish(after place: Int, last: Int, _ chainEnd: Int) -> Bool {
        guard place + 1 < chainEnd else { return true }
        return !whileNext(after: place, last: last) { next in
            !canFinish(after: place + 1, last: Int(next.last), chainEnd)
        }
    }

    /// Collects each last word a phrase may have, once.
    func collectLasts(
        after place: Int, last: Int, _ chainEnd: Int, _ lasts: inout [Int]
    ) {
        guard place + 1 < chainEnd else {
            if !lasts.contains(last) { lasts.append(last) }
            return
        }
        _ = whileNext(after: place, last: last) { next in
            collectLasts(after: place + 1, last: Int(next.last), chainEnd, &lasts)
            return true
        }
    }

    /// Calls `body` with what may stand at the next place, the nearest first, as long as it says
    /// so.
    ///
    /// - Returns: whether `body` always said so.
    @inline(__always)
    private func whileNext(
        after place: Int, last: Int, _ body: (Occurrence) -> Bool
    ) -> Bool {
        let slot = lexicon.slotsOfChain.values[place + 1]
        let gap = lexicon.gaps[place + 1]
        var word = last + 1
        while word < text.words.count, distance(from: last, to: word) <= gap {
            for index in Int(starting[word])..<Int(starting[word + 1]) {
                let next = occurrences[Int(byStart[index])]
                if lexicon.holds(slot, next.term), !body(next) { return false }
            }
            word += 1
        }
        return true
    }

    /// The words between two words; a sentence end counts as two.
    private func distance(from: Int, to: Int) -> Int {
        to - from - 1 + 2 * (text.words[to].sentence - text.words[from].sentence)
    }
}
