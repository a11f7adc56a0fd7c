// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// How one language is written to citizens: the words that may not be used, and what to write
/// instead.
package struct StyleGuide: Sendable, Equatable {
    /// Office words and the plain words for them.
    package var stiff: [String: String] = [:]
    /// Words that put the blame on the person.
    package var blame: [String] = []
    /// Words that promise, threaten or call something genuine.
    package var banned: [String] = []
    /// Words that allow what follows a banned or blaming one, such as `not` in "not your fault".
    package var allowed: [String] = []
    /// Beginnings of keys whose texts officers, not citizens, read.
    package var exempt: [String] = []
    /// How many words a sentence may have.
    package var longestSentence = 20
}

extension EntryReader {
    mutating func styleGuide(_ text: String) -> StyleGuide {
        var guide = StyleGuide()
        guard let root = root(of: text),
            let fields = fields(
                of: root,
                required: ["stiff", "blame", "banned", "allowed", "exempt", "longest-sentence"])
        else { return guide }
        for (word, instead) in mapping(fields, "stiff") {
            guide.stiff[word] = self.text(instead, named: word) ?? ""
        }
        guide.blame = texts(fields, "blame")
        guide.banned = texts(fields, "banned")
        guide.allowed = texts(fields, "allowed")
        guide.exempt = texts(fields, "exempt")
        guide.longestSentence = number(fields, "longest-sentence") ?? 20
        return guide
    }
}
