// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
package import Knowledge

/// Fits what signs and words weigh from labelled messages.
///
/// Deterministic: the same knowledge and the same messages give the same weights. Which threshold
/// is taken is decided on hands left out in turn, never on messages that were fitted.
package struct Calibration {
    /// The weights fitted on all calibrating hands.
    package private(set) var weights = Weights()
    /// For each calibrating hand what weights fitted on the others make of it.
    package private(set) var leftOut: [LeftOut] = []

    /// What a threshold does to messages that were not fitted, and that no scam's own conditions
    /// catch.
    package struct LeftOut: Sendable {
        /// The hand left out.
        package var hand: String
        /// How many scams it has in all.
        package var scams: Int
        /// How many genuine messages it has in all.
        package var genuine: Int
        /// Scores of its scams that go uncaught, and may be raised.
        package var scamScores: [Int]
        /// Scores of its genuine messages that are not flagged, and may be raised.
        package var genuineScores: [Int]
    }

    private let screener: Screener
    private var features = FeatureList()

    /// Fits the weights.
    ///
    /// - Parameters:
    ///   - base: the knowledge, its present weights not used.
    ///   - corpus: messages; only hands that calibrate are read.
    ///   - mostGenuine: the share of genuine messages that may be raised, of hands left out.
    package init(_ base: KnowledgeBase, _ corpus: Corpus, mostGenuine: Double = 0.03) {
        var bare = base
        bare.weights = Weights()
        screener = Screener(bare)
        features = FeatureList(signs: base.signals.map(\.id))
        let hands = corpus.hands.filter { $0.use == .calibrates }
        let rows = hands.map { hand in hand.messages.map { row($0) } }
        let priors = Calibration.priors(of: base.signals)
        let genuine = genuineExampleRows(base)
        for (number, hand) in hands.enumerated() {
            let others = genuine + rows.indices.filter { $0 != number }.flatMap { rows[$0] }
            let fit = Fit(others, features.count, priors: priors)
            leftOut.append(leftOut(hand, rows[number], fit))
        }
        let all = rows.flatMap { $0 }
        let fit = Fit(all + genuine, features.count, priors: priors)
        take(fit)
        weights.threshold = threshold(mostGenuine: mostGenuine)
        let kinds = base.patterns.map(\.id)
        take(KindFit(all + exampleRows(base), features.count, kinds: kinds), kinds)
    }

    /// One message as the fit sees it.
    struct Row {
        var features: [Int]
        var isScam: Bool
        var kind: String
        /// Whether the weights may raise it.
        var isOpen: Bool
    }

    private mutating func row(_ message: CorpusMessage) -> Row {
        row(message.text, isScam: message.label == .scam, kind: message.kind)
    }

    private mutating func row(_ text: String, isScam: Bool, kind: String) -> Row {
        let inspected = screener.inspect(Array(text.unicodeScalars))
        let seen = inspected.evidence.seen
        let isOpen = !inspected.finding.verdict.isFlagged && screener.hasSignsEnough(seen)
        let words = features.numbers(of: WordFeatures.names(in: inspected.folded))
        return Row(features: seen.members + words, isScam: isScam, kind: kind, isOpen: isOpen)
    }

    /// The knowledge's own examples of genuine messages: the hardest look-alikes there are.
    private mutating func genuineExampleRows(_ base: KnowledgeBase) -> [Row] {
        let examples =
            base.patterns.flatMap(\.examples.not) + base.ordinary.flatMap(\.examples.match)
        return examples.map { row($0.text, isScam: false, kind: "") }
    }

    private mutating func exampleRows(_ base: KnowledgeBase) -> [Row] {
        base.patterns.flatMap { entry in
            entry.examples.match.map { row($0.text, isScam: true, kind: entry.id) }
        }
    }

    private func leftOut(_ hand: Corpus.Hand, _ rows: [Row], _ fit: Fit) -> LeftOut {
        func scores(_ isScam: Bool) -> [Int] {
            rows.filter { $0.isScam == isScam && $0.isOpen }
                .map { Int((fit.score($0) * 100).rounded()) }.sorted()
        }
        return LeftOut(
            hand: hand.name, scams: rows.count { $0.isScam }, genuine: rows.count { !$0.isScam },
            scamScores: scores(true), genuineScores: scores(false))
    }

    /// The lowest threshold, in steps of a tenth, that raises at most that share of the genuine
    /// messages of hands left out.
    private func threshold(mostGenuine: Double) -> Int {
        let genuine = leftOut.reduce(0) { $0 + $1.genuine }
        let scores = leftOut.flatMap(\.genuineScores)
        for threshold in stride(from: -100, through: 600, by: 10) {
            let raised = scores.count { $0 > threshold }
            if Double(raised) <= mostGenuine * Double(genuine) { return threshold }
        }
        return 600
    }

    /// What the authors' sense says of signs, by role, before any message is seen.
    private static func priors(of signals: [SignalEntry]) -> [Float] {
        signals.map { signal in
            let prior: Float =
                switch signal.role {
                case .ask, .threat: 0.2
                case .pressure, .lure: 0.15
                case .story: 0.12
                case .claim: 0.08
                case .channel: 0.02
                case .everyday: -0.15
                case .warning: -0.2
                }
            return signal.weak ? prior / 2 : prior
        }
    }

    private mutating func take(_ fit: Fit) {
        weights.bias = hundredths(fit.bias)
        for (name, weight) in zip(features.signs, fit.weights) {
            weights.signs[name] = hundredths(weight)
        }
        for (name, number) in features.words where number < fit.weights.count {
            let weight = hundredths(fit.weights[number])
            if abs(weight) >= 3 { weights.words[name] = weight }
        }
    }

    private mutating func take(_ fit: KindFit, _ kinds: [String]) {
        let names = features.names
        weights.kinds["*"] = Dictionary(
            uniqueKeysWithValues: zip(kinds, fit.bias.map(hundredths)))
        for (feature, name) in names.enumerated() {
            let row = fit.row(feature).enumerated()
                .map { (kind: $0.offset, weight: hundredths($0.element)) }
                .filter { abs($0.weight) >= 12 }
                .sorted { (-abs($0.weight), $0.kind) < (-abs($1.weight), $1.kind) }.prefix(8)
            guard !row.isEmpty else { continue }
            weights.kinds[name] = Dictionary(
                uniqueKeysWithValues: row.map { (kinds[$0.kind], $0.weight) })
        }
    }

    private func hundredths(_ value: Float) -> Int { Int((value * 100).rounded()) }
}

/// Numbers for signs and words; signs first.
struct FeatureList {
    let signs: [String]
    private(set) var words: [String: Int] = [:]

    init(signs: [String] = []) { self.signs = signs }

    var count: Int { signs.count + words.count }

    /// All names in order, signs with `+` before them.
    var names: [String] {
        signs.map { "+" + $0 } + words.sorted { $0.value < $1.value }.map(\.key)
    }

    /// The numbers of these words, each once; new ones get new numbers.
    mutating func numbers(of names: [String]) -> [Int] {
        var numbers: Set<Int> = []
        for name in names {
            let number = words[name] ?? count
            words[name] = number
            numbers.insert(number)
        }
        return numbers.sorted()
    }
}
