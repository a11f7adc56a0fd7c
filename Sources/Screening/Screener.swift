// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
package import Identifiers
package import Knowledge
internal import TextFolding

/// Screens messages against the knowledge.
///
/// A value that never changes: the same text gives the same finding, on any thread.
package struct Screener: Sendable {
    private let core: Shared<Core>

    /// Compiles the knowledge.
    ///
    /// - Complexity: O(total length of phrases).
    package init(_ base: KnowledgeBase) {
        let lexicon = LexiconCompiler(base).lexicon(examples: base.exampleTexts)
        core = Shared(Core(base, lexicon, Likeness(base)))
    }

    /// Takes phrases that were compiled before.
    ///
    /// - Parameter compiledPhrases: what `compiledPhrases` gave for the same knowledge.
    /// - Returns: nil when they are of another format or of other knowledge.
    package init?(_ base: KnowledgeBase, compiledPhrases: Data) {
        let read = LexiconFile.read(compiledPhrases, signals: base.signals.count)
        guard let (lexicon, likeness) = read,
            likeness.fits(signs: base.signals.count, kinds: base.patterns.count)
        else { return nil }
        core = Shared(Core(base, lexicon, likeness))
    }

    /// The compiled phrases, to be kept in a pack.
    package var compiledPhrases: Data { LexiconFile.data(of: lexicon, likeness) }

    /// All that screening reads; never changed.
    struct Core: Sendable {
        let base: KnowledgeBase
        let lexicon: Lexicon
        let likeness: Likeness
        let rulebook: Rulebook
        let finder: IdentifierFinder
        let signalsByNote: [String: [Int]]

        init(_ base: KnowledgeBase, _ lexicon: Lexicon, _ likeness: Likeness) {
            self.base = base
            self.lexicon = lexicon
            self.likeness = likeness
            rulebook = Rulebook(base)
            finder = IdentifierFinder(directory: IdentifierDirectory(base.directory))
            var byNote: [String: [Int]] = [:]
            for (number, signal) in base.signals.enumerated() {
                for note in signal.identifiers { byNote[note, default: []].append(number) }
            }
            signalsByNote = byNote
        }
    }

    /// The knowledge verdicts come from.
    package var stamp: KnowledgeStamp { base.stamp }

    var base: KnowledgeBase { _read { yield core.value.base } }
    var lexicon: Lexicon { _read { yield core.value.lexicon } }
    var likeness: Likeness { _read { yield core.value.likeness } }
    var rulebook: Rulebook { _read { yield core.value.rulebook } }
    /// What finds identifiers, with the lists of this knowledge.
    package var finder: IdentifierFinder { core.value.finder }
    private var signalsByNote: [String: [Int]] { core.value.signalsByNote }

    /// Screens one message, whatever it holds.
    ///
    /// - Returns: a finding whose quotes are slices of the text by Unicode scalars. Of a text
    ///   longer than any message (`longestPiece`) the finding of its most serious stretch.
    /// - Complexity: O(text); the number of patterns does not enter but through what is found.
    ///   Memory beside the text itself does not grow with it.
    package func screen(_ text: String) -> Finding {
        if text.utf8.count <= Screener.longestPiece {
            var scalars: [Unicode.Scalar] = []
            scalars.reserveCapacity(text.utf8.count)
            for scalar in text.unicodeScalars { scalars.append(scalar) }
            return screenPiece(scalars)
        }
        var pieces = PieceFindings()
        var piece: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if piece.count == Screener.longestPiece { finish(&piece, &pieces) }
            piece.append(scalar)
        }
        pieces.add(screenPiece(piece), length: piece.count, kept: 0)
        return pieces.finding ?? finding(.cannotRead, identifiers: [])
    }

    /// Screens one message given as scalars.
    package func screen(_ scalars: [Unicode.Scalar]) -> Finding {
        guard scalars.count > Screener.longestPiece else { return screenPiece(scalars) }
        return screen(String(scalars[...]))
    }

    /// Longer than any message, letter or transcript.
    static let longestPiece = 20_000
    /// How much of a piece the next one reads again, so that no phrase is cut in two.
    static let sharedLength = 500

    private func finish(_ piece: inout [Unicode.Scalar], _ pieces: inout PieceFindings) {
        let kept = piece.suffix(Screener.sharedLength)
        let start = kept.firstIndex { $0 == " " || $0 == "\n" } ?? kept.startIndex
        pieces.add(screenPiece(piece), length: piece.count, kept: piece.count - start)
        piece.removeFirst(start)
    }

    private func screenPiece(_ scalars: [Unicode.Scalar]) -> Finding { inspect(scalars).finding }

    /// The finding of a text read in one piece, with what it was made from.
    func inspect(
        _ scalars: [Unicode.Scalar]
    ) -> (finding: Finding, evidence: Evidence, folded: FoldedText) {
        let identifiers = finder.identifiers(in: scalars)
        let (evidence, folded) = evidence(in: scalars, identifiers)
        let finding =
            isUnreadable(folded, scalars)
            ? finding(.cannotRead, identifiers: identifiers)
            : judge(evidence, folded, scalars, identifiers)
        return (finding, evidence, folded)
    }

    func evidence(
        in scalars: [Unicode.Scalar], _ identifiers: [Identifier]
    ) -> (Evidence, FoldedText) {
        let folded = lexicon.folder.fold(scalars, masks: masks(over: identifiers))
        var evidence = Evidence(self, folded, identifiers)
        evidence.add(sightings(in: identifiers))
        evidence.weighWarnings()
        return (evidence, folded)
    }

    private func masks(over identifiers: [Identifier]) -> [Mask] {
        identifiers.compactMap { identifier in
            IdentifierKinds.symbol(identifier.kind).map {
                Mask(range: identifier.range, symbol: $0)
            }
        }
    }

    /// Signs that an identifier raises by its kind (`phone`) or by a note (`link.shortener`).
    private func sightings(in identifiers: [Identifier]) -> [Evidence.Sighting] {
        guard !signalsByNote.isEmpty else { return [] }
        return identifiers.flatMap { identifier in
            let kind = IdentifierKinds.name(identifier.kind)
            return ([kind] + identifier.notes.map { kind + "." + $0 }).flatMap { name in
                (signalsByNote[name] ?? []).map {
                    Evidence.Sighting(signal: $0, range: identifier.range)
                }
            }
        }
    }

    /// Mostly a script Parakh does not read, hardly any readable sign at all, or no knowledge to
    /// read it with: who knows no sign must not say that none was found.
    private func isUnreadable(_ folded: FoldedText, _ scalars: [Unicode.Scalar]) -> Bool {
        if base.signals.isEmpty { return true }
        let letters = folded.letters
        let read = letters.latin + letters.devanagari
        if letters.other > read { return true }
        let damaged = scalars.count { $0 == "\u{FFFD}" }
        return folded.words.isEmpty || damaged * 5 > scalars.count
    }

    func finding(
        _ verdict: Verdict, kind: String? = nil, also: [String] = [], reasons: [Reason] = [],
        identifiers: [Identifier], advice: [String]? = nil
    ) -> Finding {
        Finding(
            verdict: verdict, kind: kind, also: also, reasons: reasons, identifiers: identifiers,
            advice: advice ?? base.advice.after[verdict.rawValue] ?? [], knowledge: base.stamp)
    }
}

extension IdentifierDirectory {
    /// The lists of the knowledge's directory that finding identifiers needs.
    init(_ directory: Directory) {
        self.init()
        officialDomains = Set(directory.values(of: "official-domain"))
        shorteners = Set(directory.values(of: "shortener"))
        freeHosts = Set(directory.values(of: "free-host"))
        chatHosts = Set(directory.values(of: "chat-host"))
        riskyEndings = Set(directory.values(of: "risky-ending"))
        brands = Set(directory.values(of: "brand"))
        offices = Set(directory.values(of: "office-name"))
        nearBrands = Set(directory.values(of: "near-brand"))
        personalHandles = Set(directory.values(of: "personal-handle"))
        fraudDiallingCodes = Set(
            directory.values(of: "fraud-dialling-code").map { $0.filter(\.isNumber) })
        forwardingCodes = Set(directory.values(of: "forwarding-code"))
        cancellingCodes = Set(directory.values(of: "cancelling-code"))
        askingCodes = Set(directory.values(of: "asking-code"))
    }
}

extension Likeness {
    init(_ base: KnowledgeBase) {
        self.init(base.weights, signs: base.signals.map(\.id), kinds: base.patterns.map(\.id))
    }
}
