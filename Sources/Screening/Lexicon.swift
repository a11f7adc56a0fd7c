// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import PhraseSearch
internal import TextFolding

/// All phrases of the knowledge, compiled: one automaton over their words, and what must follow
/// what.
///
/// A *term* is a folded word sequence the automaton finds. A *slot* is a set of terms and
/// identifiers any of which may stand at one place of a phrase. A *chain* is a phrase: slots with
/// gaps.
struct Lexicon: Sendable {
    let folder: Folder
    private(set) var index = PhraseIndex([])
    private(set) var terms: [Term] = []
    /// For each slot the places of chains where it stands.
    private(set) var uses: [[Use]] = []
    /// Slots by kind of identifier, `number` included.
    private(set) var identifierSlots: [String: [Int]] = [:]
    private(set) var problems: [ContentProblem] = []

    /// A folded word sequence.
    struct Term: Sendable {
        var wordCount: Int
        var slots: [Int]
    }

    /// One place of one chain: a phrase whose words are followed by what stands at its next place.
    struct Use: Sendable {
        /// Where the chain's progress up to this place is kept; the place before is one less.
        var state: Int
        /// How many other words may stand before it.
        var gap: Int
        var isFirst: Bool
        var isLast: Bool
        var owner: Owner
    }

    /// What a chain's match means.
    enum Owner: Sendable, Equatable {
        case signal(Int)
        case negationBefore
        case negationBeside
        /// Words that hold a "not" and deny nothing: `nahi to` (or else).
        case notNegation
    }

    private var stateCount = 0
    private var termIDs: [[UInt8]: Int] = [:]
    private var termsByText: [String: Int] = [:]
    private var slotIDs: [[PhraseNotation.Choice]: Int] = [:]
    private var classes: [String: Words.WordClass] = [:]

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
        addNegation("negation-before", .negationBefore)
        addNegation("negation-beside", .negationBeside)
        addNegation("no-negation", .notNegation)
        index = PhraseIndex(termIDs.sorted { $0.value < $1.value }.map(\.key))
        (termIDs, termsByText, slotIDs, classes) = ([:], [:], [:], [:])
    }

    /// A sign may be raised by a kind of identifier (`phone`) or a note on it (`phone.foreign`).
    private mutating func checkIdentifiers(of signal: SignalEntry) {
        for name in signal.identifiers {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let isKind = parts.first.map(PhraseNotation.identifierNames.contains) ?? false
            let isNote = parts.count < 2 || Identifier.knownNotes.contains(parts[1])
            if !isKind || !isNote { note("unknown-identifier", signal.origin, ["phrase": name]) }
        }
    }

    private mutating func addNegation(_ name: String, _ owner: Owner) {
        guard let entry = classes[name] else { return }
        for member in entry.members { add(member, owner: owner, entry.origin) }
    }

    private mutating func add(_ phrase: String, owner: Owner, _ origin: Origin) {
        do throws(PhraseNotation.Failure) {
            let notation = try PhraseNotation(phrase)
            for sequence in notation.sequences { addChain(sequence, owner: owner, origin, phrase) }
        } catch {
            note(Lexicon.code(of: error), origin, ["phrase": phrase])
        }
    }

    private mutating func addChain(
        _ sequence: [PhraseNotation.Element], owner: Owner, _ origin: Origin, _ phrase: String
    ) {
        for (place, element) in sequence.enumerated() {
            let slot = slot(for: element.choices, origin, phrase)
            uses[slot].append(
                Use(
                    state: stateCount + place, gap: element.gap, isFirst: place == 0,
                    isLast: place == sequence.count - 1, owner: owner))
        }
        stateCount += sequence.count
    }

    private mutating func slot(
        for choices: [PhraseNotation.Choice], _ origin: Origin, _ phrase: String
    ) -> Int {
        if let known = slotIDs[choices] { return known }
        let slot = uses.count
        uses.append([])
        slotIDs[choices] = slot
        for choice in choices { fill(slot, with: choice, origin, phrase, depth: 0) }
        return slot
    }

    private mutating func fill(
        _ slot: Int, with choice: PhraseNotation.Choice, _ origin: Origin, _ phrase: String,
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
                fill(
                    slot, with: PhraseNotation.choice(of: member), entry.origin, member,
                    depth: depth + 1)
            }
        }
    }

    private mutating func addTerm(
        _ words: String, isPrefix: Bool, to slot: Int, _ origin: Origin, _ phrase: String
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
            terms.append(Term(wordCount: folded.words.count, slots: []))
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
