// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds every occurrence of many byte strings in one pass over a text.
///
/// An Aho–Corasick automaton (A. V. Aho and M. J. Corasick, "Efficient string matching", CACM
/// 18(6), 1975, doi:10.1145/360825.360855) with its edges in compressed rows: time does not grow
/// with the number of phrases, memory grows with their total length. The room knows nothing of
/// words or meanings; who wants whole words puts the spaces into the phrases.
package struct PhraseIndex: Sendable {
    /// One state: all that a step reads of it stands together.
    struct State {
        /// The first of its edges; they end where the next state's begin.
        var firstEdge: Int32
        /// Where to go on when no edge fits, always a lower number; 0 for the root.
        var failure: Int32 = 0
        /// The nearest state on the failure chain, the state itself included, at which a phrase
        /// ends; -1 for none.
        var ending: Int32 = -1
        /// The first phrase that ends here; -1 for none.
        var phrase: Int32 = -1
    }

    /// The states, and one more that only says where the last one's edges end. They are numbered
    /// breadth first, so the edge with number n leads to the state n + 1.
    var states: [State] = []
    /// The bytes on the edges.
    var labels: [UInt8] = []
    /// Further phrases that end at the same state.
    var phrasesAt: [Int32: [Int32]] = [:]
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
        let (states, labels, root) = (states.span, labels.span, root.span)
        var state = 0
        for offset in text.indices {
            let byte = text[offset]
            var next = -1
            while state != 0, next < 0 {
                for edge in Int(states[state].firstEdge)..<Int(states[state + 1].firstEdge)
                where labels[edge] == byte {
                    next = edge + 1
                    break
                }
                if next < 0 { state = Int(states[state].failure) }
            }
            state = next < 0 ? Int(root[Int(byte)]) : next
            var ending = states[state].ending
            while ending >= 0 {
                report(ending, at: offset + 1, found)
                ending = states[Int(states[Int(ending)].failure)].ending
            }
        }
    }
}

extension PhraseIndex {
    private func report(_ state: Int32, at end: Int, _ found: (Int, Int) -> Void) {
        found(Int(states[Int(state)].phrase), end)
        guard !phrasesAt.isEmpty, let more = phrasesAt[state] else { return }
        for phrase in more { found(Int(phrase), end) }
    }

    /// The edges of a state; each leads to the state after its own number.
    func edges(of state: Int) -> Range<Int> {
        Int(states[state].firstEdge)..<Int(states[state + 1].firstEdge)
    }

    /// Where a byte leads from a state, failures followed.
    private func next(_ from: Int32, _ byte: UInt8) -> Int32 {
        var state = Int(from)
        while state != 0 {
            if let edge = edges(of: state).first(where: { labels[$0] == byte }) {
                return Int32(edge + 1)
            }
            state = Int(states[state].failure)
        }
        return root[Int(byte)]
    }

    /// The trie the automaton grows from, in the usual child-and-sibling form.
    private struct Trie {
        var firstChild: [Int32] = [-1]
        var sibling: [Int32] = [-1]
        var label: [UInt8] = [0]
        var phrases: [[Int32]] = [[]]
        /// How many phrases lead through a node.
        private var uses = [0]

        mutating func insert(_ phrase: [UInt8], as index: Int32) {
            var node: Int32 = 0
            for byte in phrase {
                node = child(of: node, byte)
                uses[Int(node)] += 1
            }
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
            uses.append(0)
            firstChild[Int(node)] = new
            return new
        }

        /// The children of a node, the most used first.
        func children(of node: Int) -> [Int32] {
            var children: [Int32] = []
            var child = firstChild[node]
            while child >= 0 {
                children.append(child)
                child = sibling[Int(child)]
            }
            return children.sorted { (-uses[Int($0)], $0) < (-uses[Int($1)], $1) }
        }
    }

    private mutating func flatten(_ trie: Trie) {
        var nodes: [Int32] = [0]
        nodes.reserveCapacity(trie.label.count)
        states.reserveCapacity(trie.label.count + 1)
        while states.count < nodes.count {
            let node = Int(nodes[states.count])
            let phrases = trie.phrases[node]
            if phrases.count > 1 { phrasesAt[Int32(states.count)] = Array(phrases.dropFirst()) }
            states.append(State(firstEdge: Int32(labels.count), phrase: phrases.first ?? -1))
            for child in trie.children(of: node) {
                labels.append(trie.label[Int(child)])
                nodes.append(child)
            }
        }
        states.append(State(firstEdge: Int32(labels.count)))
    }

    /// In the order of the states, so that a state's failure state is finished before the state
    /// itself.
    private mutating func linkFailures() {
        linkRoot()
        for state in states.indices.dropLast() {
            for edge in edges(of: state) {
                let child = edge + 1
                let failure = state == 0 ? 0 : next(states[state].failure, labels[edge])
                states[child].failure = failure
                states[child].ending =
                    states[child].phrase >= 0 ? Int32(child) : states[Int(failure)].ending
            }
        }
    }

    mutating func linkRoot() {
        for edge in edges(of: 0) { root[Int(labels[edge])] = Int32(edge + 1) }
    }
}
