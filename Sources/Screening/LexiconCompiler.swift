// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import PhraseSearch
internal import TextFolding

/// Reads all phrases of a knowledge base and compiles them.
struct LexiconCompiler {
    private(set) var problems: [ContentProblem] = []

    private let folder: Folder
    private var classes: [String: Words.WordClass] = [:]
    private var terms: [Term] = []
    private var termIDs: [[UInt8]: Int] = [:]
    private var termsByText: [String: Int] = [:]
    private var slotIDs: [[PhraseNotation.Choice]: Int32] = [:]
    private var slotCount: Int32 = 0
    private var identifierSlots: [String: [Int32]] = [:]
    private(set) var chains: [Chain] = []

    private struct Term {
        var wordCount: Int
        var slots: [Int32] = []
    }

    /// One sequence of places; a phrase with optional places has several.
    struct Chain {
        var slots: [Int32]
        var gaps: [Int32]
        var owner: Lexicon.Owner
        var origin: Origin
        var phrase: String
    }

    init(_ base: KnowledgeBase) {
        folder = Folder(
            spellings: SpellingTable(
                groups: base.words.spellings.map { ($0.word, $0.variants) }))
        for entry in base.words.classes { classes[entry.name] = entry }
        for (number, signal) in base.signals.enumerated() {
            for phrase in signal.phrases {
                let origin = Origin(file: signal.origin.file, line: phrase.line)
                add(phrase.text, owner: .signal(number), origin)
            }
            checkIdentifiers(of: signal)
        }
        addClass("negation-before", .negationBefore)
        addClass("negation-beside", .negationBeside)
        addClass("no-negation", .notNegation)
        addClass("own-story", .ownStory)
    }

    /// The compiled phrases.
    ///
    /// - Parameter examples: messages that tell how common a term is; anchors are chosen by it.
    func lexicon(examples: [String]) -> Lexicon {
        var lexicon = Lexicon()
        lexicon.folder = folder.knowing(words)
        lexicon.index = PhraseIndex(termIDs.sorted { $0.value < $1.value }.map(\.key))
        let identifiers = Lexicon.identifierNames
        lexicon.wordCounts = Numbers(
            terms.map { Int32($0.wordCount) } + identifiers.map { _ in 1 })
        let identifierRows = identifiers.map { (identifierSlots[$0] ?? []).sorted() }
        let slotsOfTerm = terms.map { $0.slots.sorted() } + identifierRows
        lexicon.termsOfSlot = Rows(inverse(slotsOfTerm))
        lexicon.markSlots()
        let common = Commonness(of: slotsOfTerm, lexicon, examples)
            .ofSlots(slotsOfTerm, count: Int(slotCount))
        takeUp(slotsOfTerm, common, &lexicon)
        return lexicon
    }

    /// For each slot its terms, of the slots of each term.
    private func inverse(_ slotsOfTerm: [[Int32]]) -> [[Int32]] {
        var terms: [[Int32]] = Array(repeating: [], count: Int(slotCount))
        for (term, slots) in slotsOfTerm.enumerated() {
            for slot in slots where terms[Int(slot)].last != Int32(term) {
                terms[Int(slot)].append(Int32(term))
            }
        }
        return terms
    }

    /// For each slot the terms that may stand in it, kinds of identifiers as negative numbers.
    var termsOfSlot: [Set<Int>] {
        var sets: [Set<Int>] = Array(repeating: [], count: Int(slotCount))
        for (number, term) in terms.enumerated() {
            for slot in term.slots { sets[Int(slot)].insert(number) }
        }
        for (number, name) in Lexicon.identifierNames.enumerated() {
            for slot in identifierSlots[name] ?? [] { sets[Int(slot)].insert(-1 - number) }
        }
        return sets
    }

    /// The words of all terms, but for those of which only the beginning is known.
    private var words: Set<[UInt8]> {
        var words: Set<[UInt8]> = []
        for term in termIDs.keys {
            let isPrefix = term.last != UInt8(ascii: " ")
            let parts = term.split(separator: UInt8(ascii: " "))
            for word in isPrefix ? parts.dropLast() : parts[...] { words.insert(Array(word)) }
        }
        return words
    }

    /// Puts each chain where it is taken up.
    private func takeUp(_ slotsOfTerm: [[Int32]], _ common: [Double], _ lexicon: inout Lexicon) {
        var chainsOfSlot: [[Int32]] = Array(repeating: [], count: Int(slotCount))
        var witnesses: Set<Int32> = []
        for chain in chains {
            let rarest = chain.slots.indices.sorted { a, b in
                (common[Int(chain.slots[a])], a) < (common[Int(chain.slots[b])], b)
            }
            guard let anchor = rarest.first else { continue }
            let witness = rarest.count > 1 ? chain.slots[rarest[1]] : -1
            witnesses.insert(witness)
            chainsOfSlot[Int(chain.slots[anchor])] +=
                [chain.owner.code, Int32(chain.slots.count), Int32(anchor), witness]
                + zip(chain.slots, chain.gaps).flatMap { [$0, $1] }
        }
        lexicon.chainsOfSlot = Rows(chainsOfSlot)
        lexicon.anchorsOfTerm = Rows(
            slotsOfTerm.map { slots in slots.filter { !chainsOfSlot[Int($0)].isEmpty } })
        lexicon.witnessesOfTerm = Rows(slotsOfTerm.map { $0.filter(witnesses.contains) })
    }
}

// Reading phrases.
extension LexiconCompiler {
    /// A sign may be raised by a kind of identifier (`phone`) or a note on it (`phone.foreign`).
    private mutating func checkIdentifiers(of signal: SignalEntry) {
        for name in signal.identifiers {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let isKind = parts.first.map(PhraseNotation.identifierNames.contains) ?? false
            let isNote = parts.count < 2 || Identifier.knownNotes.contains(parts[1])
            if !isKind || !isNote { note("unknown-identifier", signal.origin, ["phrase": name]) }
        }
    }

    private mutating func addClass(_ name: String, _ owner: Lexicon.Owner) {
        guard let entry = classes[name] else { return }
        for member in entry.members { add(member, owner: owner, entry.origin) }
    }

    private mutating func add(_ phrase: String, owner: Lexicon.Owner, _ origin: Origin) {
        do throws(PhraseNotation.Failure) {
            let notation = try PhraseNotation(phrase)
            for sequence in notation.sequences {
                let slots = sequence.map { slot(for: $0.choices, origin, phrase) }
                let gaps = sequence.map { Int32($0.gap) }
                chains.append(
                    Chain(slots: slots, gaps: gaps, owner: owner, origin: origin, phrase: phrase))
            }
        } catch {
            note(LexiconCompiler.code(of: error), origin, ["phrase": phrase])
        }
    }

    private mutating func slot(
        for choices: [PhraseNotation.Choice], _ origin: Origin, _ phrase: String
    ) -> Int32 {
        if let known = slotIDs[choices] { return known }
        let slot = slotCount
        slotCount += 1
        slotIDs[choices] = slot
        for choice in choices { fill(slot, with: choice, origin, phrase, depth: 0) }
        return slot
    }

    private mutating func fill(
        _ slot: Int32, with choice: PhraseNotation.Choice, _ origin: Origin, _ phrase: String,
        depth: Int
    ) {
        switch choice {
        case .identifier(let kind): identifierSlots[kind, default: []].append(slot)
        case .words(let words, let isPrefix):
            addTerm(words, isPrefix: isPrefix, to: slot, origin, phrase)
        case .named(let name):
            guard let entry = classes[name] else {
                return note("unknown-class", origin, ["class": name, "phrase": phrase])
            }
            guard depth < 6 else {
                return note("class-in-circle", origin, ["class": name, "phrase": phrase])
            }
            for member in entry.members {
                let choice = PhraseNotation.choice(of: member)
                fill(slot, with: choice, entry.origin, member, depth: depth + 1)
            }
        }
    }

    private mutating func addTerm(
        _ words: String, isPrefix: Bool, to slot: Int32, _ origin: Origin, _ phrase: String
    ) {
        guard let id = term(words, isPrefix: isPrefix) else {
            return note("phrase-without-words", origin, ["phrase": phrase])
        }
        if terms[id].slots.last != slot { terms[id].slots.append(slot) }
    }

    /// The number of a term; the same words in another phrase are the same term. Nil without words.
    private mutating func term(_ words: String, isPrefix: Bool) -> Int? {
        let text = isPrefix ? words + "*" : words
        if let known = termsByText[text] { return known }
        let folded = folder.fold(words)
        guard !folded.words.isEmpty else { return nil }
        let key = isPrefix ? Array(folded.bytes.dropLast()) : folded.bytes
        let id = termIDs[key] ?? terms.count
        if id == terms.count {
            termIDs[key] = id
            terms.append(Term(wordCount: folded.words.count))
        }
        termsByText[text] = id
        return id
    }

    private mutating func note(_ code: String, _ origin: Origin, _ arguments: [String: String]) {
        problems.append(
            ContentProblem(
                file: origin.file, line: origin.line, code: code, arguments: arguments))
    }

    private static func code(of failure: PhraseNotation.Failure) -> String {
        switch failure {
        case .unclosedBrace: "unclosed-brace"
        case .nothing: "phrase-without-words"
        case .gapAtEnd: "gap-at-end"
        case .tooManyOptional: "too-many-optional"
        case .unknownIdentifier: "unknown-identifier"
        }
    }
}

/// How often terms occur in messages.
///
/// Counted in the knowledge's own examples; a term that is in many phrases but in no example is
/// taken to be common too.
private struct Commonness {
    private var ofTerm: [Double]

    init(of slotsOfTerm: [[Int32]], _ lexicon: Lexicon, _ examples: [String]) {
        ofTerm = slotsOfTerm.map { 0.1 + 0.05 * Double($0.count) }
        for example in examples {
            let text = lexicon.folder.fold(example)
            lexicon.index.search(text.bytes) { term, _ in ofTerm[term] += 1 }
        }
        for name in Lexicon.identifierNames {
            guard let term = lexicon.term(ofIdentifier: name) else { continue }
            ofTerm[Int(term)] += 0.2 * Double(examples.count) + 1
        }
    }

    func ofSlots(_ slotsOfTerm: [[Int32]], count: Int) -> [Double] {
        var common = Array(repeating: 0.0, count: count)
        for (term, slots) in slotsOfTerm.enumerated() {
            for slot in slots { common[Int(slot)] += ofTerm[term] }
        }
        return common
    }
}
