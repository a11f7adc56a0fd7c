// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import PhraseSearch
internal import TextFolding

/// All phrases of the knowledge, compiled: what is searched, what must follow what, and where a
/// phrase is taken up.
///
/// A *term* is a folded word sequence the automaton finds, or a kind of identifier. A *slot* is a
/// set of terms any of which may stand at one place of a phrase. A *chain* is a phrase: slots with
/// gaps. Each chain is looked for only where its *anchor* stands, the place whose terms are the
/// rarest, and only when something stands in the text for its *witness*, the rarest place but one:
/// so a message pays for phrases it might hold, not for all that share a common word.
struct Lexicon: Sendable {
    var folder = Folder()
    var index = PhraseIndex([])
    /// How many words each term covers; kinds of identifiers, one each, come last.
    var wordCounts = Numbers()
    /// For each slot the terms that may stand in it, sorted.
    var termsOfSlot = Rows()
    /// For each slot the marks of its terms; made by `markSlots`.
    private(set) var marks: [UInt64] = []
    /// For each slot the chains it is the anchor of, one behind the other; each is its owner's
    /// code, how many places it has, which of them is the anchor, the witness's slot (-1 when there
    /// is one place only), and for each place the slot and how many other words may stand before
    /// it.
    var chainsOfSlot = Rows()
    /// For each term the slots it may stand in that are anchors.
    var anchorsOfTerm = Rows()
    /// For each term the slots it may stand in that are witnesses.
    var witnessesOfTerm = Rows()

    var slotCount: Int { termsOfSlot.count }

    /// The names of kinds of identifiers that phrases use, in the order of their terms.
    static let identifierNames = PhraseNotation.identifierNames.sorted()

    /// The term of a kind of identifier, or of `number`.
    func term(ofIdentifier name: String) -> Int32? {
        Lexicon.identifierNames.firstIndex(of: name).map { Int32(firstIdentifierTerm + $0) }
    }

    /// How many terms the automaton finds; kinds of identifiers follow.
    var firstIdentifierTerm: Int { wordCounts.count - Lexicon.identifierNames.count }

    /// Whether a term may stand in a slot.
    func holds(_ slot: Int, _ term: Int32) -> Bool {
        termsOfSlot.contains(Int(term), inSorted: slot)
    }

    /// A bit for a term, shared with others: where a slot and a word have no mark in common, no
    /// term of the word may stand in the slot.
    static func mark(_ term: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: term & 63) }

    /// Makes the marks, once all terms are where they belong.
    mutating func markSlots() {
        marks = (0..<slotCount).map { slot in
            termsOfSlot.range(slot).reduce(0) {
                $0 | Lexicon.mark(Int32(termsOfSlot.values[$1]))
            }
        }
    }

    /// A phrase: where its numbers stand in `chainsOfSlot.values`. A place is known by where its
    /// slot stands; its gap is the number after, and the next place is `Chain.step` on.
    struct Chain {
        static let headLength = 4
        static let step = 2

        /// The owner's code.
        var owner: Int
        var first: Int
        var anchor: Int
        /// One place past the last; where the next chain begins.
        var end: Int

        /// - Parameter start: where the chain's numbers begin.
        init(at start: Int, in numbers: Numbers) {
            owner = numbers[start]
            first = start + Chain.headLength
            anchor = first + Chain.step * numbers[start + 2]
            end = Chain.end(at: start, in: numbers)
        }

        static func end(at start: Int, in numbers: Numbers) -> Int {
            start + headLength + step * numbers[start + 1]
        }

        /// The slot of the witness; -1 for none.
        static func witness(at start: Int, in numbers: Numbers) -> Int { numbers[start + 3] }
    }

    func slot(at place: Int) -> Int { chainsOfSlot.values[place] }

    /// How many other words may stand before a place.
    func gap(before place: Int) -> Int { chainsOfSlot.values[place + 1] }

    /// What a chain's match means.
    enum Owner: Sendable, Equatable {
        case signal(Int)
        case negationBefore
        case negationBeside
        /// Words that hold a "not" and deny nothing: `nahi to` (or else).
        case notNegation
        /// Words in which people tell what happened to themselves: `mere paas`, `my account`.
        case ownStory

        var code: Int32 {
            switch self {
            case .signal(let signal): Int32(signal)
            case .negationBefore: -1
            case .negationBeside: -2
            case .notNegation: -3
            case .ownStory: -4
            }
        }

        /// Of all codes the lowest there is.
        static let lowestCode = Owner.ownStory.code

        init(code: Int) {
            switch code {
            case -1: self = .negationBefore
            case -2: self = .negationBeside
            case -3: self = .notNegation
            case -4: self = .ownStory
            default: self = .signal(code)
            }
        }
    }
}
