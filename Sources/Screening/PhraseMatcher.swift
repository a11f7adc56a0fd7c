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

/// Follows all phrases through one text.
///
/// Each find moves the phrases it belongs to one place on, if it stands close enough after the
/// place before. Complexity: O(text + finds · uses), independent of how many phrases are not
/// touched.
struct PhraseMatcher {
    private let lexicon: Lexicon
    private let text: FoldedText
    /// How far phrases have got, by place of the lexicon; only those that were touched.
    private var states: [Int: Progress] = [:]
    private(set) var matches: [PhraseMatch] = []

    /// How far a phrase has got: the words it covers so far.
    private struct State {
        var start: Int
        var end: Int
    }

    /// The two latest ways a phrase got to a place; the earlier is needed when the later overlaps
    /// what follows.
    private struct Progress {
        var latest: State?
        var before: State?

        mutating func add(_ state: State) {
            if latest?.end != state.end { before = latest }
            latest = state
        }
    }

    /// A step that counts only once all finds that end at the same word have been looked at, so
    /// that one word does not serve two places.
    private struct Step {
        var index: Int
        var state: State
    }

    /// One find: a slot and the words it covers.
    private struct Find {
        var slot: Int
        var words: Range<Int>
    }

    init(_ lexicon: Lexicon, over text: FoldedText, identifiers: [Identifier]) {
        self.lexicon = lexicon
        self.text = text
        var finds = termFinds()
        finds += identifierFinds(identifiers)
        finds.sort {
            ($0.words.upperBound, $0.words.lowerBound) < ($1.words.upperBound, $1.words.lowerBound)
        }
        var steps: [Step] = []
        var end = -1
        for find in finds {
            if find.words.upperBound != end { take(&steps) }
            end = find.words.upperBound
            advance(find, &steps)
        }
    }

    private mutating func take(_ steps: inout [Step]) {
        for step in steps { states[step.index, default: Progress()].add(step.state) }
        steps.removeAll(keepingCapacity: true)
    }

    private func termFinds() -> [Find] {
        var finds: [Find] = []
        lexicon.index.search(text.bytes) { id, end in
            let term = lexicon.terms[id]
            let last = Int(text.wordOfByte[end - 1])
            let words = last - term.wordCount + 1..<last + 1
            for slot in term.slots { finds.append(Find(slot: slot, words: words)) }
        }
        return finds
    }

    private func identifierFinds(_ identifiers: [Identifier]) -> [Find] {
        guard !lexicon.identifierSlots.isEmpty else { return [] }
        var finds: [Find] = []
        var next = 0
        for (index, word) in text.words.enumerated() {
            while next < identifiers.count,
                identifiers[next].range.upperBound <= word.original.lowerBound
            {
                next += 1
            }
            var kinds: [String] = []
            if next < identifiers.count, identifiers[next].range.overlaps(word.original) {
                kinds.append(IdentifierKinds.name(identifiers[next].kind))
            }
            if text.bytes[word.folded.lowerBound].isDigit { kinds.append("number") }
            for kind in kinds {
                for slot in lexicon.identifierSlots[kind] ?? [] {
                    finds.append(Find(slot: slot, words: index..<index + 1))
                }
            }
        }
        return finds
    }

    private mutating func advance(_ find: Find, _ steps: inout [Step]) {
        for use in lexicon.uses[find.slot] {
            guard let start = start(of: find, at: use) else { continue }
            if use.isLast {
                matches.append(PhraseMatch(owner: use.owner, words: start..<find.words.upperBound))
            } else {
                let state = State(start: start, end: find.words.upperBound)
                steps.append(Step(index: use.state, state: state))
            }
        }
    }

    private func start(of find: Find, at use: Lexicon.Use) -> Int? {
        if use.isFirst { return find.words.lowerBound }
        guard let progress = states[use.state - 1] else { return nil }
        return start(after: progress.latest, find, use.gap)
            ?? start(after: progress.before, find, use.gap)
    }

    private func start(after before: State?, _ find: Find, _ gap: Int) -> Int? {
        guard let before, before.end <= find.words.lowerBound,
            distance(from: before.end - 1, to: find.words.lowerBound) <= gap
        else { return nil }
        return before.start
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
