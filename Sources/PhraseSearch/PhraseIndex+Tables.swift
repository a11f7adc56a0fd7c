// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The automaton as plain tables, so that it can be kept in a file.
extension PhraseIndex {
    /// The automaton's numbers: rows, targets, failures, outputs, phrases of states, and the
    /// further phrases of states as pairs.
    package var tables: [[Int32]] {
        let further = phrasesAt.sorted { $0.key < $1.key }.flatMap { state, phrases in
            phrases.flatMap { [state, $0] }
        }
        return [rows, targets, failure, outputState, phraseOfState, further]
    }

    /// The bytes on the edges, in step with the targets.
    package var edgeBytes: [UInt8] { labels }

    /// The automaton of tables that `tables` and `edgeBytes` gave.
    ///
    /// - Returns: nil when the tables do not fit together.
    package init?(tables: [[Int32]], edgeBytes: [UInt8]) {
        guard tables.count == 6 else { return nil }
        (rows, targets, failure) = (tables[0], tables[1], tables[2])
        (outputState, phraseOfState, labels) = (tables[3], tables[4], edgeBytes)
        let states = rows.count - 1
        guard [failure, outputState, phraseOfState].allSatisfy({ $0.count == max(0, states) }),
            labels.count == targets.count, tables[5].count.isMultiple(of: 2),
            failure.allSatisfy({ $0 >= 0 && $0 < states }),
            targets.allSatisfy({ $0 >= 0 && $0 < states }),
            outputState.allSatisfy({ $0 < states }),
            zip(rows, rows.dropFirst()).allSatisfy({ $0 <= $1 }), rows.last ?? 0 <= labels.count
        else { return nil }
        for index in stride(from: 0, to: tables[5].count, by: 2) {
            phrasesAt[tables[5][index], default: []].append(tables[5][index + 1])
        }
        guard states > 0 else { return }
        for edge in Int(rows[0])..<Int(rows[1]) { root[Int(labels[edge])] = targets[edge] }
    }
}
