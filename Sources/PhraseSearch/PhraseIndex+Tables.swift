// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The automaton as plain tables, so that it can be kept in a file.
extension PhraseIndex {
    /// The automaton's numbers: the states, four each, and the further phrases of states as pairs.
    package var tables: [[Int32]] {
        let further = phrasesAt.sorted { $0.key < $1.key }.flatMap { state, phrases in
            phrases.flatMap { [state, $0] }
        }
        return [states.flatMap { [$0.firstEdge, $0.failure, $0.ending, $0.phrase] }, further]
    }

    /// How many lists of numbers `tables` gives.
    package static let tableCount = 2

    /// The bytes on the edges.
    package var edgeBytes: [UInt8] { labels }

    /// The automaton of tables that `tables` and `edgeBytes` gave.
    ///
    /// - Parameter phrases: how many phrases it was built from.
    /// - Returns: nil when the tables do not fit together: when a search would leave them, would
    ///   not end, or would report a phrase there is none of.
    package init?(tables: [[Int32]], edgeBytes: [UInt8], phrases: Int) {
        guard tables.count == PhraseIndex.tableCount, tables[0].count.isMultiple(of: 4) else {
            return nil
        }
        let numbers = tables[0]
        states = stride(from: 0, to: numbers.count, by: 4).map { start in
            State(
                firstEdge: numbers[start], failure: numbers[start + 1],
                ending: numbers[start + 2], phrase: numbers[start + 3])
        }
        labels = edgeBytes
        guard hasSoundEdges, hasSoundFailures, hasSoundEndings(phrases),
            addFurther(tables[1], phrases)
        else { return nil }
        linkRoot()
    }

    private var hasSoundEdges: Bool {
        states.count > 1 && states.count == labels.count + 2 && states[0].firstEdge == 0
            && states.last?.firstEdge == Int32(labels.count)
            && zip(states, states.dropFirst()).allSatisfy { $0.firstEdge <= $1.firstEdge }
    }

    /// Each failure leads to a lower state, so following them ends at the root.
    private var hasSoundFailures: Bool {
        states[0].failure == 0
            && states.indices.dropFirst().allSatisfy { number in
                (0..<Int32(number)).contains(states[number].failure)
            }
    }

    private func hasSoundEndings(_ phrases: Int) -> Bool {
        states[0].ending == -1
            && states.indices.allSatisfy { number in
                let (ending, phrase) = (Int(states[number].ending), Int(states[number].phrase))
                return (-1..<phrases).contains(phrase) && (-1...number).contains(ending)
                    && (ending == -1 || states[ending].phrase >= 0)
            }
    }

    /// - Returns: whether they are pairs of a state and a phrase.
    private mutating func addFurther(_ pairs: [Int32], _ phrases: Int) -> Bool {
        guard pairs.count.isMultiple(of: 2) else { return false }
        for index in stride(from: 0, to: pairs.count, by: 2) {
            guard pairs[index + 1] >= 0, pairs[index + 1] < phrases else { return false }
            phrasesAt[pairs[index], default: []].append(pairs[index + 1])
        }
        return true
    }

    /// How often a byte stands in each phrase at least, its last byte left out; 0 where there is
    /// no such phrase.
    ///
    /// - Parameter phrases: how many phrases there are.
    /// - Complexity: O(total length of the phrases).
    package func counts(of byte: UInt8, phrases: Int) -> [Int32] {
        var before = Array(repeating: Int32(0), count: states.count)
        var through = before
        var counts = Array(repeating: Int32.max, count: phrases)
        for state in states.indices.dropLast() {
            for edge in edges(of: state) {
                before[edge + 1] = through[state]
                through[edge + 1] = through[state] + (labels[edge] == byte ? 1 : 0)
            }
            let first = states[state].phrase
            if first >= 0 { counts[Int(first)] = min(counts[Int(first)], before[state]) }
        }
        for (state, phrases) in phrasesAt where states.indices.contains(Int(state)) {
            for phrase in phrases {
                counts[Int(phrase)] = min(counts[Int(phrase)], before[Int(state)])
            }
        }
        return counts.map { $0 == .max ? 0 : $0 }
    }
}
