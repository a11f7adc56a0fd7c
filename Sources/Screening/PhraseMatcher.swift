// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
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
    /// In the order of their words.
    private(set) var matches: [PhraseMatch] = []
    /// Beginnings that were followed to their ends.
    private var begun: Set<Start> = []

    /// Where a phrase begins.
    private struct Start: Hashable {
        var chain: Int
        var at: TermOccurrences.Occurrence
    }

    init(_ lexicon: Lexicon, over text: FoldedText, identifiers: [Identifier]) {
        let terms = TermOccurrences(lexicon, in: text, identifiers)
        for occurrence in terms.occurrences { follow(occurrence, terms) }
        matches.sort {
            ($0.words.lowerBound, $0.words.upperBound, $0.owner.code)
                < ($1.words.lowerBound, $1.words.upperBound, $1.owner.code)
        }
    }

    /// Looks at every phrase that is anchored at this term.
    private mutating func follow(_ anchor: TermOccurrences.Occurrence, _ terms: TermOccurrences) {
        for index in terms.lexicon.anchorsOfTerm.range(Int(anchor.term)) {
            let place = terms.lexicon.anchorsOfTerm.values[index]
            let chain = terms.lexicon.chainOfPlace[place]
            let places = terms.lexicon.slotsOfChain.range(chain)
            guard terms.isFilled(places),
                terms.canFinish(after: place, last: Int(anchor.last), places.upperBound)
            else { continue }
            var starts: [TermOccurrences.Occurrence] = []
            terms.collectStarts(before: place, anchor, places.lowerBound, into: &starts)
            for start in starts { addMatches(Start(chain: chain, at: start), places, terms) }
        }
    }

    /// Adds each way a phrase may run from where it begins; which place was its anchor leaves no
    /// trace in what is found.
    private mutating func addMatches(
        _ start: Start, _ places: Range<Int>, _ terms: TermOccurrences
    ) {
        if places.count > 1 {
            guard begun.insert(start).inserted else { return }
        }
        let owner = Lexicon.Owner(code: terms.lexicon.owners[start.chain])
        var lasts: [Int] = []
        terms.collectLasts(
            after: places.lowerBound, last: Int(start.at.last), places.upperBound, &lasts)
        for last in lasts {
            matches.append(PhraseMatch(owner: owner, words: Int(start.at.first)..<last + 1))
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
