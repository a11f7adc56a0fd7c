// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds every occurrence of many byte strings in one pass over a text.
///
/// An Aho–Corasick automaton (A. V. Aho and M. J. Corasick, "Efficient string matching", CACM
/// 18(6), 1975, doi:10.1145/360825.360855) with its edges in compressed rows: time does not grow
/// with the number of phrases, memory grows with their total length. The room knows nothing of
/// words or meanings; who wants whole words puts the spaces into the phrases.
package struct PhraseIndex: Sendable {
    /// For each state the first of its edges; one more than there are states. States are numbered
    /// breadth first, so the edge with number n leads to the state n + 1.
    var rows: [Int32] = []
    var labels: [UInt8] = []
    /// For each state where to go on when no edge fits, always a lower number; 0 for the root.
    var failure: [Int32] = []
    /// The nearest state on the failure chain, the state itself included, at which a phrase ends;
    /// -1 for none.
    var outputState: [Int32] = []
    var phrasesAt: [Int32: [Int32]] = [:]
    var phraseOfState: [Int32] = []
    var root: [Int32] = Array(repeating: 0, count: 256)

    /// Builds the automaton.
    ///
    /// - Parameter phrases: byte strings; a phrase is reported by its index here. Empty ones never
    /// match.
    /// - Complexity: O(total length), plus sorting of each state's few edges.
    package init(_ phrases: [[UInt8]]) {
        var trie = Trie()
        for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
            trie.insert(phrase, as: Int32(index))
        }
        flatten(trie)
        linkFailures()
    }

    /// Calls `found` for each occurrence, in the order of where they end.
    ///
    /// - Parameter found: the phrase's index and the offset just past its last byte. Of phrases
    ///   that end at the same place the longer come first.
    /// - Complexity: O(text + occurrences), independent of the number of phrases.
    package func search(_ text: [UInt8], _ found: (_ phrase: Int, _ end: Int) -> Void) {
        guard !labels.isEmpty else { return }
        let (rows, labels) = (rows.span, labels.span)
        let (failure, outputs, root) = (failure.span, outputState.span, root.span)
        var state = 0
        for offset in text.indices {
            let byte = text[offset]
            var next = -1
            while state != 0, next < 0 {
                for edge in Int(rows[state])..<Int(rows[state + 1]) where labels[edge] == byte {
                    next = edge + 1
                    break
                }
                if next < 0 { state = Int(failure[state]) }
            }
            state = next < 0 ? Int(root[Int(byte)]) : next
            var ending = outputs[state]
            while ending >= 0 {
                report(ending, at: offset + 1, found)
                ending = outputs[Int(failure[Int(ending)])]
            }
        }
    }
}

extension PhraseIndex {
    private func report(_ state: Int32, at end: Int, _ found: (Int, Int) -> Void) {
        found(Int(phraseOfState[Int(state)]), end)
        guard let more = phrasesAt[state] else { return }
        for phrase in more { found(Int(phrase), end) }
    }

    /// Where a byte leads from a state, failures followed.
    private func next(_ from: Int32, _ byte: UInt8) -> Int32 {
        var state = from
        while state != 0 {
            let edges = Int(rows[Int(state)])..<Int(rows[Int(state) + 1])
            if let edge = edges.first(where: { labels[$0] == byte }) { return Int32(edge + 1) }
            state = failure[Int(state)]
        }
        return root[Int(byte)]
    }

    /// The trie the automaton grows from, in the usual child-and-sibling form.
    private struct Trie {
        var firstChild: [Int32] = [-1]
        var sibling: [Int32] = [-1]
        var label: [UInt8] = [0]
        var phrases: [[Int32]] = [[]]

        mutating func insert(_ phrase: [UInt8], as index: Int32) {
            var node: Int32 = 0
            for byte in phrase { node = child(of: node, byte) }
            phrases[Int(node)].append(index)
        }

        private mutating func child(of node: Int32, _ byte: UInt8) -> Int32 {
            var candidate = firstChild[Int(node)]
            while candidate >= 0 {
                if label[Int(candidate)] == byte { return candidate }
                candidate = sibling[Int(candidate)]
            }
            let new = Int32(label.count)
            firstChild.append(-1)
            sibling.append(firstChild[Int(node)])
            label.append(byte)
            phrases.append([])
            firstChild[Int(node)] = new
            return new
        }
    }

    private mutating func flatten(_ trie: Trie) {
        var nodes: [Int32] = [0]
        nodes.reserveCapacity(trie.label.count)
        rows.reserveCapacity(trie.label.count + 1)
        var state = 0
        while state < nodes.count {
            let node = Int(nodes[state])
            rows.append(Int32(labels.count))
            var child = trie.firstChild[node]
            while child >= 0 {
                labels.append(trie.label[Int(child)])
                nodes.append(child)
                child = trie.sibling[Int(child)]
            }
            let phrases = trie.phrases[node]
            phraseOfState.append(phrases.first ?? -1)
            if phrases.count > 1 { phrasesAt[Int32(state)] = Array(phrases.dropFirst()) }
            state += 1
        }
        rows.append(Int32(labels.count))
    }

    /// In the order of the states, so that a state's failure state is finished before the state
    /// itself.
    private mutating func linkFailures() {
        failure = Array(repeating: 0, count: rows.count - 1)
        outputState = Array(repeating: -1, count: rows.count - 1)
        linkRoot()
        for state in failure.indices {
            for edge in Int(rows[state])..<Int(rows[state + 1]) {
                let child = edge + 1
                failure[child] = state == 0 ? 0 : next(failure[state], labels[edge])
                let ends = phraseOfState[child] >= 0
                outputState[child] = ends ? Int32(child) : outputState[Int(failure[child])]
            }
        }
    }

    mutating func linkRoot() {
        for edge in Int(rows[0])..<Int(rows[1]) { root[Int(labels[edge])] = Int32(edge + 1) }
    }
}
