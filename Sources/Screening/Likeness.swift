// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge
internal import TextFolding

/// Whether a text reads like known frauds, and like which: the fitted weights, ready for use.
///
/// Logistic regression over signs, words and pairs of words. It only ever raises: a text that no
/// scam's conditions catch becomes `suspicious` when its score passes the threshold *and* several
/// signs of different roles are seen, so that neither one weak sign nor a list of words can do it.
struct Likeness: Sendable {
    private(set) var bias = 0
    private(set) var threshold = 0
    /// By feature: signs by their numbers first, then words.
    private var weights = Numbers()
    private var signCount = 0
    private var table = HashTable()
    /// By feature: pairs of a scam's number and how much it speaks for it.
    private var kinds = Rows()
    /// By scam: what each starts from.
    private var kindBias = Numbers()

    /// Weights that raise nothing.
    init() {}

    /// The parts of a score, in hundredths of log-odds.
    struct Score: Equatable {
        var signs: Int
        var words: Int
        var total: Int
        /// The words that say most, in words of the folded text; nil when none says anything.
        var telling: Range<Int>?
    }

    init(_ weights: Weights, signs: [String], kinds kindNames: [String]) {
        guard !weights.isEmpty else { return }
        let names = Set(weights.words.keys).union(weights.kinds.keys.filter { !$0.hasPrefix("+") })
            .subtracting(["*"]).sorted()
        let numbers = Dictionary(
            kindNames.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        func row(_ name: String) -> [Int32] {
            (weights.kinds[name] ?? [:]).sorted { $0.key < $1.key }.flatMap { kind, weight in
                numbers[kind].map { [$0, Int32(weight)] } ?? []
            }
        }
        (bias, threshold, signCount) = (weights.bias, weights.threshold, signs.count)
        self.weights = Numbers(
            signs.map { Int32(weights.signs[$0] ?? 0) }
                + names.map { Int32(weights.words[$0] ?? 0) })
        kinds = Rows(signs.map { row("+" + $0) } + names.map(row))
        kindBias = Numbers(kindNames.map { Int32(weights.kinds["*"]?[$0] ?? 0) })
        table = HashTable(names.map(WordFeatures.hash(of:)))
    }

    var isEmpty: Bool { weights.count == 0 }

    /// Whether the weights are about so many signs and scams.
    func fits(signs: Int, kinds: Int) -> Bool {
        isEmpty || signCount == signs && kindBias.count == kinds
    }

    /// How much a text reads like known frauds. Complexity: O(text).
    func score(_ seen: NumberSet, _ text: FoldedText) -> Score {
        var signs = 0
        seen.visit { signs += weights[$0] }
        var words = 0
        var gains = Array(repeating: 0, count: text.words.count)
        forEachFeature(of: text) { feature, range in
            words += weights[feature]
            for word in range { gains[word] += weights[feature] / range.count }
        }
        return Score(
            signs: signs, words: words, total: bias + signs + words,
            telling: Likeness.best(gains, atMost: 12))
    }

    /// The scams a text reads like, the likeliest first; none without weights.
    ///
    /// - Complexity: O(text · scams a word speaks for).
    func likeliestKinds(_ seen: NumberSet, _ text: FoldedText, most: Int) -> [Int] {
        guard !isEmpty else { return [] }
        var scores = kindBias.all.map(Int.init)
        func add(_ feature: Int) {
            let row = kinds.range(feature)
            for index in stride(from: row.lowerBound, to: row.upperBound, by: 2) {
                scores[kinds.values[index]] += kinds.values[index + 1]
            }
        }
        seen.visit(add)
        forEachFeature(of: text) { feature, _ in add(feature) }
        let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
        return Array(order.prefix(most))
    }

    /// Each known feature of a text, once.
    private func forEachFeature(of text: FoldedText, _ body: (Int, Range<Int>) -> Void) {
        var counted = NumberSet(capacity: weights.count)
        for feature in WordFeatures(text).features {
            guard let index = table[feature.hash] else { continue }
            if counted.contains(index) { continue }
            counted.insert(index)
            body(signCount + index, feature.words)
        }
    }

    /// The stretch of at most so many words that gains most. Complexity: O(words · most).
    private static func best(_ gains: [Int], atMost most: Int) -> Range<Int>? {
        var best: (gain: Int, words: Range<Int>)?
        for start in gains.indices where gains[start] > 0 {
            var sum = 0
            for end in start..<min(gains.count, start + most) {
                sum += gains[end]
                if sum > best?.gain ?? 0 { best = (sum, start..<end + 1) }
            }
        }
        return best?.words
    }
}

extension Likeness {
    /// The weights as lists, so that they can be kept in a file.
    func write(to writer: inout ListWriter) {
        writer.append([Int32(bias), Int32(threshold), Int32(signCount)])
        writer.append(weights.all)
        writer.append(table.numbers)
        writer.append(kinds.starts.all)
        writer.append(kinds.values.all)
        writer.append(kindBias.all)
    }

    /// Reads what `write(to:)` wrote; nil when the lists do not fit together.
    init?(from reader: inout ListReader) {
        let facts = reader.numbers()
        guard facts.count == 3 else { return nil }
        (bias, threshold, signCount) = (Int(facts[0]), Int(facts[1]), Int(facts[2]))
        weights = Numbers(reader.numbers())
        guard let table = HashTable(numbers: reader.numbers()) else { return nil }
        self.table = table
        kinds = Rows(starts: reader.numbers(), values: reader.numbers())
        kindBias = Numbers(reader.numbers())
        guard isEmpty || (signCount + table.count == weights.count && hasSoundKinds)
        else { return nil }
    }

    private var hasSoundKinds: Bool {
        let (starts, values) = (kinds.starts.all, kinds.values.all)
        return starts.count == weights.count + 1 && starts.first == 0
            && Int(starts[weights.count]) == values.count
            && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 && ($1 - $0) % 2 == 0 }
            && stride(from: 0, to: values.count, by: 2).allSatisfy {
                values[$0] >= 0 && values[$0] < kindBias.count
            }
    }
}

/// A table from hashes to their places in a list: open addressing, the hashes themselves as keys.
struct HashTable: Sendable {
    private var hashes: [UInt64] = []
    private var buckets: [Int32] = [-1]

    init() {}

    /// Of equal hashes the first counts.
    init(_ hashes: [UInt64]) {
        self.hashes = hashes
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        buckets = Array(repeating: -1, count: size)
        for (index, hash) in hashes.enumerated() {
            var bucket = Int(truncatingIfNeeded: hash) & (size - 1)
            while buckets[bucket] >= 0 { bucket = (bucket + 1) & (size - 1) }
            buckets[bucket] = Int32(index)
        }
    }

    var count: Int { hashes.count }

    subscript(hash: UInt64) -> Int? {
        var bucket = Int(truncatingIfNeeded: hash) & (buckets.count - 1)
        while buckets[bucket] >= 0 {
            if hashes[Int(buckets[bucket])] == hash { return Int(buckets[bucket]) }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
        return nil
    }

    /// The hashes, each as two numbers.
    var numbers: [Int32] {
        hashes.flatMap {
            [Int32(truncatingIfNeeded: $0), Int32(truncatingIfNeeded: $0 >> 32)]
        }
    }

    init?(numbers: [Int32]) {
        guard numbers.count.isMultiple(of: 2) else { return nil }
        self.init(
            stride(from: 0, to: numbers.count, by: 2).map { index in
                UInt64(UInt32(bitPattern: numbers[index]))
                    | UInt64(UInt32(bitPattern: numbers[index + 1])) << 32
            })
    }
}
