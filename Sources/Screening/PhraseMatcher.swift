// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import PhraseSearch
internal import TextFolding

/// Where a phrase of the knowledge stands in a folded text.
struct PhraseMatch: Equatable {
    var owner: Lexicon.Owner
    /// Word indices in the folded text.
    var words: Range<Int>
}

/// Finds all phrases in one text.
///
/// From each occurrence of an anchor a phrase is followed to its beginning and to its end.
/// Complexity: O(text · phrases anchored at what occurs); phrases whose rarest word does not occur
/// cost nothing.
struct PhraseMatcher {
    private let lexicon: Lexicon
    private let text: FoldedText
    /// Terms where they stand, in the order of their last words.
    private var occurrences: [Occurrence] = []
    /// For each word, and one more, the first of the occurrences that end at it.
    private var ending: [Int32] = []
    /// Occurrences in the order of their first words.
    private var byStart: [Int32] = []
    /// For each word, and one more, the first in `byStart` that begins at it.
    private var starting: [Int32] = []
    /// The slots in which some term of the text may stand.
    private var filled = NumberSet(capacity: 0)
    /// Beginnings that were followed to their ends.
    private var begun: [Start] = []
    private(set) var matches: [PhraseMatch] = []

    /// Where a phrase begins.
    private struct Start: Equatable {
        var chain: Int
        var first: Int32
        var last: Int32
    }

    /// One term and the words it covers.
    private struct Occurrence {
        var term: Int32
        var first: Int32
        var last: Int32
    }

    init(_ lexicon: Lexicon, over text: FoldedText, identifiers: [Identifier]) {
        self.lexicon = lexicon
        self.text = text
        occurrences.reserveCapacity(text.words.count * 2)
        findTerms()
        addIdentifiers(identifiers)
        sortOccurrences()
        filled = filledSlots()
        for occurrence in occurrences { follow(occurrence) }
        matches.sort {
            ($0.words.lowerBound, $0.words.upperBound, $0.owner.code)
                < ($1.words.lowerBound, $1.words.upperBound, $1.owner.code)
        }
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
        let (order, starts) = PhraseMatcher.counted(occurrences.map(\.last), below: words)
        occurrences = order.map { occurrences[Int($0)] }
        ending = starts
        (byStart, starting) = PhraseMatcher.counted(occurrences.map(\.first), below: words)
    }

    private func filledSlots() -> NumberSet {
        var filled = NumberSet(capacity: lexicon.slotCount)
        for occurrence in occurrences {
            filled.insert(lexicon.slotsOfTerm.values, lexicon.slotsOfTerm.range(Int(occurrence.term)))
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

    /// Looks at every phrase that is anchored at this term.
    private mutating func follow(_ anchor: Occurrence) {
        for index in lexicon.anchorsOfTerm.range(Int(anchor.term)) {
            let place = lexicon.anchorsOfTerm.values[index]
            let chain = lexicon.chainOfPlace[place]
            let places = lexicon.slotsOfChain.range(chain)
            guard places.allSatisfy({ filled.contains(lexicon.slotsOfChain.values[$0]) }),
                canFinish(after: place, last: Int(anchor.last), places.upperBound)
            else { continue }
            var starts: [Occurrence] = []
            collectStarts(before: place, anchor, places.lowerBound, into: &starts)
            for start in starts { addMatches(of: chain, from: start, places) }
        }
    }

    /// Adds each way a phrase may run from where it begins; which place was its anchor leaves no
    /// trace in what is found.
    private mutating func addMatches(of chain: Int, from start: Occurrence, _ places: Range<Int>) {
        let key = Start(chain: chain, first: start.first, last: start.last)
        guard !begun.contains(key) else { return }
        begun.append(key)
        let owner = Lexicon.Owner(code: lexicon.owners[chain])
        var lasts: [Int] = []
        collectLasts(after: places.lowerBound, last: Int(start.last), places.upperBound, &lasts)
        for last in lasts {
            matches.append(PhraseMatch(owner: owner, words: Int(start.first)..<last + 1))
        }
    }

    /// Collects where the first place of a phrase may stand, when this place stands here.
    private func collectStarts(
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
    private func canFinish(after place: Int, last: Int, _ chainEnd: Int) -> Bool {
        guard place + 1 < chainEnd else { return true }
        for index in nextPlaces(after: place, last: last) {
            let next = occurrences[Int(byStart[index])]
            if canFinish(after: place + 1, last: Int(next.last), chainEnd) { return true }
        }
        return false
    }

    /// Collects each last word a phrase may have, once.
    private func collectLasts(
        after place: Int, last: Int, _ chainEnd: Int, _ lasts: inout [Int]
    ) {
        guard place + 1 < chainEnd else {
            if !lasts.contains(last) { lasts.append(last) }
            return
        }
        for index in nextPlaces(after: place, last: last) {
            let next = occurrences[Int(byStart[index])]
            collectLasts(after: place + 1, last: Int(next.last), chainEnd, &lasts)
        }
    }

    /// Where in `byStart` what may stand at the next place stands, the nearest first.
    private func nextPlaces(after place: Int, last: Int) -> [Int] {
        let slot = lexicon.slotsOfChain.values[place + 1]
        let gap = lexicon.gaps[place + 1]
        var found: [Int] = []
        var word = last + 1
        while word < text.words.count, distance(from: last, to: word) <= gap {
            for index in Int(starting[word])..<Int(starting[word + 1])
            where lexicon.holds(slot, occurrences[Int(byStart[index])].term) {
                found.append(index)
            }
            word += 1
        }
        return found
    }

    /// The words between two words; a sentence end counts as two.
    private func distance(from: Int, to: Int) -> Int {
        to - from - 1 + 2 * (text.words[to].sentence - text.words[from].sentence)
    }
}

/// The names phrases use for kinds of identifiers.
enum IdentifierKinds {
    static func name(_ kind: Identifier.Kind) -> String {
        kind == .code ? "code" : kind.rawValue
    }

    /// The capital letter that stands for an identifier in folded text, or nil when its words stay.
    static func symbol(_ kind: Identifier.Kind) -> UInt8? {
        switch kind {
        case .link: UInt8(ascii: "L")
        case .email: UInt8(ascii: "E")
        case .upi: UInt8(ascii: "U")
        case .phone: UInt8(ascii: "P")
        case .amount: UInt8(ascii: "M")
        case .code: UInt8(ascii: "C")
        case .file: UInt8(ascii: "F")
        case .card: UInt8(ascii: "K")
        case .account: nil
        }
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
