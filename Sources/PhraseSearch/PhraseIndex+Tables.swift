// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The automaton as plain tables, so that it can be kept in a file.
extension PhraseIndex {
    /// The automaton's numbers: rows, failures, outputs, phrases of states, and the further phrases
    /// of states as pairs.
    package var tables: [[Int32]] {
        let further = phrasesAt.sorted { $0.key < $1.key }.flatMap { state, phrases in
            phrases.flatMap { [state, $0] }
        }
        return [rows, failure, outputState, phraseOfState, further]
    }

    /// How many lists of numbers `tables` gives.
    package static let tableCount = 5

    /// The bytes on the edges.
    package var edgeBytes: [UInt8] { labels }

    /// The automaton of tables that `tables` and `edgeBytes` gave.
    ///
    /// - Parameter phrases: how many phrases it was built from.
    /// - Returns: nil when the tables do not fit together: when a search would leave them, would
    ///   not end, or would report a phrase there is none of.
    package init?(tables: [[Int32]], edgeBytes: [UInt8], phrases: Int) {
        guard tables.count == PhraseIndex.tableCount else { return nil }
        (rows, failure, outputState, phraseOfState) = (tables[0], tables[1], tables[2], tables[3])
        labels = edgeBytes
        guard hasSoundEdges, hasSoundFailures, hasSoundOutputs(phrases),
            addFurther(tables[4], phrases)
        else { return nil }
        linkRoot()
    }

    private var hasSoundEdges: Bool {
        rows.count > 1 && rows.first == 0 && rows.last == Int32(labels.count)
            && rows.count == labels.count + 2 && zip(rows, rows.dropFirst()).allSatisfy { $0 <= $1 }
    }

    /// Each failure leads to a lower state, so following them ends at the root.
    private var hasSoundFailures: Bool {
        failure.count == rows.count - 1 && failure.first == 0
            && failure.indices.dropFirst().allSatisfy { failure[$0] >= 0 && failure[$0] < $0 }
    }

    private func hasSoundOutputs(_ phrases: Int) -> Bool {
        let states = rows.count - 1
        guard outputState.count == states, phraseOfState.count == states, outputState[0] == -1,
            phraseOfState.allSatisfy({ $0 >= -1 && $0 < phrases })
        else { return false }
        return outputState.indices.allSatisfy { state in
            let ending = Int(outputState[state])
            return ending == -1 || (0...state).contains(ending) && phraseOfState[ending] >= 0
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

    /// How often a byte stands in each phrase, its last byte left out; 0 where there is no such
    /// phrase.
    ///
    /// - Parameter phrases: how many phrases there are.
    /// - Complexity: O(total length of the phrases).
    package func counts(of byte: UInt8, phrases: Int) -> [Int32] {
        var before = Array(repeating: Int32(0), count: phraseOfState.count)
        var through = before
        var counts = Array(repeating: Int32(0), count: phrases)
        for state in phraseOfState.indices {
            for edge in Int(rows[state])..<Int(rows[state + 1]) {
                before[edge + 1] = through[state]
                through[edge + 1] = through[state] + (labels[edge] == byte ? 1 : 0)
            }
            let first = phraseOfState[state] >= 0 ? [phraseOfState[state]] : []
            for phrase in first + (phrasesAt[Int32(state)] ?? []) {
                counts[Int(phrase)] = before[state]
            }
        }
        return counts
    }
}
