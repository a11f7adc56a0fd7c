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
    var wordCounts: [Int32] = []
    /// For each term the slots it may stand in, sorted.
    var slotsOfTerm = Rows()
    /// For each chain its slots.
    var slotsOfChain = Rows()
    /// For each place of each chain how many other words may stand before it; in step with
    /// `slotsOfChain.values`.
    var gaps: [Int32] = []
    /// What a chain's match means, as `Owner.code`.
    var owners: [Int32] = []
    /// For each term the places it is the anchor of, as indices into `slotsOfChain.values`.
    var anchorsOfTerm = Rows()
    /// For each place the chain it belongs to.
    var chainOfPlace: [Int32] = []

    /// The names of kinds of identifiers that phrases use, in the order of their terms.
    static let identifierNames = PhraseNotation.identifierNames.sorted()

    /// The term of a kind of identifier, or of `number`.
    func term(ofIdentifier name: String) -> Int32? {
        Lexicon.identifierNames.firstIndex(of: name).map { Int32(firstIdentifierTerm + $0) }
    }

    private var firstIdentifierTerm: Int { wordCounts.count - Lexicon.identifierNames.count }

    /// Whether a term may stand in a slot.
    func holds(_ slot: Int32, _ term: Int32) -> Bool {
        slotsOfTerm.contains(slot, inSorted: Int(term))
    }

    /// What a chain's match means.
    enum Owner: Sendable, Equatable {
        case signal(Int)
        case negationBefore
        case negationBeside
        /// Words that hold a "not" and deny nothing: `nahi to` (or else).
        case notNegation

        var code: Int32 {
            switch self {
            case .signal(let signal): Int32(signal)
            case .negationBefore: -1
            case .negationBeside: -2
            case .notNegation: -3
            }
        }

        init(code: Int32) {
            switch code {
            case -1: self = .negationBefore
            case -2: self = .negationBeside
            case -3: self = .notNegation
            default: self = .signal(Int(code))
            }
        }
    }
}

/// Many short lists of numbers in one array.
struct Rows: Sendable, Equatable {
    /// Where each row begins; one more than there are rows.
    var starts: [Int32] = [0]
    var values: [Int32] = []

    init() {}

    init(_ rows: [[Int32]]) {
        starts.reserveCapacity(rows.count + 1)
        for row in rows { append(row) }
    }

    mutating func append(_ row: [Int32]) {
        values += row
        starts.append(Int32(values.count))
    }

    var count: Int { starts.count - 1 }

    func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    subscript(row: Int) -> ArraySlice<Int32> { values[range(row)] }

    /// Whether a sorted row holds a value. Complexity: O(log row).
    func contains(_ value: Int32, inSorted row: Int) -> Bool {
        var (low, high) = (Int(starts[row]), Int(starts[row + 1]))
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < Int(starts[row + 1]) && values[low] == value
    }
}
