// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import TextFolding

/// Where a phrase of the knowledge stands in a folded text.
struct PhraseMatch: Comparable {
    /// What it means, as `Owner.code`.
    var code: Int
    /// Word indices in the folded text.
    var words: Range<Int>

    var owner: Lexicon.Owner { Lexicon.Owner(code: code) }

    static func < (a: PhraseMatch, b: PhraseMatch) -> Bool {
        let (first, second) = (a.words, b.words)
        if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
        if first.upperBound != second.upperBound { return first.upperBound < second.upperBound }
        return a.code < b.code
    }
}

/// Finds all phrases in one text.
///
/// From each occurrence of an anchor a phrase is followed to its beginning and to its end.
/// Complexity: O(text · phrases anchored at what occurs); phrases whose rarest word does not occur
/// cost nothing.
struct PhraseMatcher {
    /// In the order of their words.
    private(set) var matches: [PhraseMatch] = []
    private var starts: [Start] = []
    /// Where the phrase that is followed may begin; used again for each.
    private var begins: [Int] = []

    /// Where a phrase begins: the chain's place in the lexicon and the occurrence's number.
    private struct Start: Comparable {
        var chain: Int
        var at: Int

        static func < (a: Start, b: Start) -> Bool {
            a.chain == b.chain ? a.at < b.at : a.chain < b.chain
        }
    }

    init(_ lexicon: Lexicon, over text: FoldedText, identifiers: [Identifier]) {
        let terms = TermOccurrences(lexicon, in: text, identifiers)
        for occurrence in terms.occurrences.indices { findStarts(occurrence, terms) }
        addMatches(terms)
        matches.sort()
    }

    /// Looks at every phrase that is anchored at what stands here.
    private mutating func findStarts(_ anchor: Int, _ terms: TermOccurrences) {
        let (lexicon, occurrence) = (terms.lexicon, terms.occurrences[anchor])
        for index in lexicon.anchorsOfTerm.range(Int(occurrence.term)) {
            let chains = lexicon.chainsOfSlot.range(lexicon.anchorsOfTerm.values[index])
            var place = chains.lowerBound
            while place < chains.upperBound {
                if terms.hasWitness(ofChainAt: place) { follow(place, from: anchor, terms) }
                place = Lexicon.Chain.end(at: place, in: lexicon.chainsOfSlot.values)
            }
        }
    }

    private mutating func follow(_ place: Int, from anchor: Int, _ terms: TermOccurrences) {
        let chain = Lexicon.Chain(at: place, in: terms.lexicon.chainsOfSlot.values)
        let last = Int(terms.occurrences[anchor].last)
        guard terms.canFinish(after: chain.anchor, last: last, chain.end) else { return }
        if chain.anchor == chain.first {
            starts.append(Start(chain: place, at: anchor))
        } else {
            begins.removeAll(keepingCapacity: true)
            terms.collectStarts(before: chain.anchor, anchor, chain.first, into: &begins)
            for begin in begins { starts.append(Start(chain: place, at: begin)) }
        }
    }

    /// Adds each way a phrase may run from where it begins, once; which place was its anchor leaves
    /// no trace in what is found.
    private mutating func addMatches(_ terms: TermOccurrences) {
        starts.sort()
        matches.reserveCapacity(starts.count)
        var lasts: [Int] = []
        for (index, start) in starts.enumerated() where index == 0 || starts[index - 1] != start {
            let chain = Lexicon.Chain(at: start.chain, in: terms.lexicon.chainsOfSlot.values)
            let begin = terms.occurrences[start.at]
            lasts.removeAll(keepingCapacity: true)
            terms.collectLasts(after: chain.first, last: Int(begin.last), chain.end, &lasts)
            for last in lasts {
                matches.append(
                    PhraseMatch(code: chain.owner, words: Int(begin.first)..<last + 1))
            }
        }
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
        case .crypto: UInt8(ascii: "W")
        case .account, .sender, .ifsc, .handle: nil
        }
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
