// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
package import Knowledge

/// What the knowledge catches and what it wrongly catches among labelled messages, misses included.
package struct HitTable: Sendable {
    /// Shares by writer: all messages, then by writing and form.
    package private(set) var hands: [HandRow] = []
    /// One row a scam, in the order of the knowledge.
    package private(set) var scams: [ScamRow] = []
    /// One row a sign, in the order of the knowledge.
    package private(set) var signs: [SignRow] = []
    /// One row a family of genuine messages, by id.
    package private(set) var families: [FamilyRow] = []

    /// So many of so many.
    package struct Share: Sendable, Equatable {
        /// How many.
        package var count = 0
        /// Of how many.
        package var of = 0

        mutating func add(_ isCounted: Bool) {
            of += 1
            if isCounted { count += 1 }
        }
    }

    /// One writer's messages, or those of one writing or form.
    package struct HandRow: Sendable {
        /// The writer, or `writer/en`, `writer/told`.
        package var name: String
        /// What the writer's messages are for.
        package var use: Corpus.Use
        /// Scams that are flagged.
        package var caught = Share()
        /// Flagged scams whose kind is named, first or among the others.
        package var named = Share()
        /// Genuine messages that are flagged.
        package var wronglyFlagged = Share()
        /// Ids of scams not flagged.
        package var missed: [String] = []
        /// Ids of genuine messages flagged.
        package var wrong: [String] = []
    }

    /// One scam over all writers.
    package struct ScamRow: Sendable {
        /// The scam.
        package var id: String
        /// What its entry says of itself.
        package var status: PatternEntry.Status
        /// Its messages that are flagged, by writing.
        package var caught: [String: Share] = [:]
        /// Its messages by writers who only measure.
        package var measured = Share()
        /// Of those, the ones named too.
        package var measuredNamed = Share()
        /// Its flagged messages that are named.
        package var named = Share()
        /// Genuine messages flagged as it.
        package var wrongly = 0
    }

    /// One sign over all writers.
    package struct SignRow: Sendable {
        /// The sign.
        package var id: String
        /// Scams it is seen in, by writing.
        package var scams: [String: Int] = [:]
        /// Genuine messages it is seen in.
        package var genuine = 0
        /// The sign most often seen together with it in scams, and how often.
        package var companion: (id: String, count: Int)?
    }

    /// One family of genuine messages.
    package struct FamilyRow: Sendable {
        /// The family.
        package var id: String
        /// Its messages that are flagged.
        package var wronglyFlagged = Share()
    }

    /// Screens all messages of a corpus.
    ///
    /// - Complexity: O(total text).
    package init(_ corpus: Corpus, _ base: KnowledgeBase, with screener: Screener) {
        scams = base.patterns.map { ScamRow(id: $0.id, status: $0.status) }
        signs = base.signals.map { SignRow(id: $0.id) }
        var tally = Tally(base)
        for hand in corpus.hands {
            let results = hand.messages.map { Result($0, screener) }
            for result in results { tally.add(result, hand.use, &self) }
            addRows(hand, results)
        }
        tally.finish(&self)
    }

    /// One message and what came of it.
    fileprivate struct Result {
        var message: CorpusMessage
        var isFlagged: Bool
        var kinds: [String]
        var signs: [Int]

        init(_ message: CorpusMessage, _ screener: Screener) {
            let (finding, seen) = screener.screenWithSigns(message.text)
            self.message = message
            isFlagged = finding.verdict.isFlagged
            kinds = [finding.kind].compactMap { $0 } + finding.also
            signs = seen
        }
    }

    private mutating func addRows(_ hand: Corpus.Hand, _ results: [Result]) {
        func row(_ name: String, _ chosen: [Result], listing: Bool) -> HandRow {
            var row = HandRow(name: name, use: hand.use)
            for result in chosen { row.add(result, listing: listing) }
            return row
        }
        hands.append(row(hand.name, results, listing: true))
        for lang in ["en", "hi", "hinglish"] {
            let chosen = results.filter { $0.message.lang == lang }
            hands.append(row(hand.name + "/" + lang, chosen, listing: false))
        }
        for form in ["message", "told", "call"] {
            let chosen = results.filter { $0.message.form == form }
            hands.append(row(hand.name + "/" + form, chosen, listing: false))
        }
    }

    /// What is counted over all writers.
    private struct Tally {
        private let numbers: [String: Int]
        private var together: [Int: [Int: Int]] = [:]
        private var families: [String: Share] = [:]

        init(_ base: KnowledgeBase) {
            numbers = Dictionary(
                uniqueKeysWithValues: base.patterns.enumerated().map { ($1.id, $0) })
        }

        mutating func add(_ result: Result, _ use: Corpus.Use, _ table: inout HitTable) {
            let message = result.message
            for sign in result.signs {
                if message.label == .genuine {
                    table.signs[sign].genuine += 1
                } else {
                    table.signs[sign].scams[message.lang, default: 0] += 1
                    for other in result.signs where other != sign {
                        together[sign, default: [:]][other, default: 0] += 1
                    }
                }
            }
            if message.label == .genuine {
                families[message.kind, default: Share()].add(result.isFlagged)
                if result.isFlagged, let kind = result.kinds.first, let number = numbers[kind] {
                    table.scams[number].wrongly += 1
                }
            } else if let number = numbers[message.kind] {
                table.scams[number].add(result, use)
            }
        }

        func finish(_ table: inout HitTable) {
            for (sign, others) in together {
                let most = others.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
                table.signs[sign].companion = most.map { (table.signs[$0.key].id, $0.value) }
            }
            table.families = families.sorted { $0.key < $1.key }.map {
                FamilyRow(id: $0.key, wronglyFlagged: $0.value)
            }
        }
    }
}

extension HitTable.HandRow {
    fileprivate mutating func add(_ result: HitTable.Result, listing: Bool) {
        if result.message.label == .genuine {
            wronglyFlagged.add(result.isFlagged)
            if listing, result.isFlagged { wrong.append(result.message.id) }
        } else {
            caught.add(result.isFlagged)
            if result.isFlagged { named.add(result.kinds.contains(result.message.kind)) }
            if listing, !result.isFlagged { missed.append(result.message.id) }
        }
    }
}

extension HitTable.ScamRow {
    fileprivate mutating func add(_ result: HitTable.Result, _ use: Corpus.Use) {
        let isNamed = result.kinds.contains(id)
        caught[result.message.lang, default: HitTable.Share()].add(result.isFlagged)
        if result.isFlagged { named.add(isNamed) }
        guard use == .measures else { return }
        measured.add(result.isFlagged)
        if result.isFlagged { measuredNamed.add(isNamed) }
    }

    /// The status its hits earn, whatever its age.
    ///
    /// `stable`: among at least four messages of writers who only measure, nine in ten are flagged
    /// and eight in ten of those named, and at most one genuine message is taken for it. `test`:
    /// seven in ten of at least six messages are flagged. `experimental` otherwise.
    package var earned: PatternEntry.Status {
        if measured.of >= 4, measured.count * 10 >= measured.of * 9,
            measuredNamed.count * 10 >= measuredNamed.of * 8, wrongly <= 1
        {
            return .stable
        }
        let all = caught.values.reduce(HitTable.Share()) {
            HitTable.Share(count: $0.count + $1.count, of: $0.of + $1.of)
        }
        return all.of >= 6 && all.count * 10 >= all.of * 7 ? .test : .experimental
    }
}

extension Screener {
    /// A finding with every sign that counts, shown or not.
    func screenWithSigns(_ text: String) -> (Finding, [Int]) {
        let inspected = inspect(Array(text.unicodeScalars))
        return (inspected.finding, inspected.evidence.seen.members)
    }
}
