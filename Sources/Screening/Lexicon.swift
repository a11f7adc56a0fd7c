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
/// rarest: so a message pays for phrases it might hold, not for all that share a common word.
struct Lexicon: Sendable {
    var folder = Folder()
    var slotCount = 0
    var index = PhraseIndex([])
    /// How many words each term covers; kinds of identifiers, one each, come last.
    var wordCounts = Numbers()
    /// For each term the slots it may stand in, sorted.
    var slotsOfTerm = Rows()
    /// For each chain its slots.
    var slotsOfChain = Rows()
    /// For each place of each chain how many other words may stand before it; in step with
    /// `slotsOfChain.values`.
    var gaps = Numbers()
    /// What a chain's match means, as `Owner.code`.
    var owners = Numbers()
    /// For each term the places it is the anchor of, as indices into `slotsOfChain.values`.
    var anchorsOfTerm = Rows()
    /// For each place the chain it belongs to.
    var chainOfPlace = Numbers()

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
        slotsOfTerm.contains(slot, inSorted: Int(term))
    }

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
