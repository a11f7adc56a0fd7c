// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An occurrence of a phrase: which, and where it ends.
struct Occurrence: Equatable, CustomStringConvertible {
    var phrase: Int
    var end: Int
    var description: String { "\(phrase)@\(end)" }
}

/// The search as anyone would write it, to hold the automaton against.
enum NaiveSearch {
    /// By end, then the longer phrase first, then the phrase given first.
    static func occurrences(of phrases: [[UInt8]], in text: [UInt8]) -> [Occurrence] {
        var found: [Occurrence] = []
        for end in text.indices.map({ $0 + 1 }) {
            let ending = phrases.indices.filter { index in
                let phrase = phrases[index]
                return !phrase.isEmpty && phrase.count <= end
                    && text[(end - phrase.count)..<end].elementsEqual(phrase)
            }
            found += ending.sorted { (-phrases[$0].count, $0) < (-phrases[$1].count, $1) }
                .map { Occurrence(phrase: $0, end: end) }
        }
        return found
    }
}
