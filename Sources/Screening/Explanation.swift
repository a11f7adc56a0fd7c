// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import TextFolding

/// What stands behind a verdict, for those who keep the knowledge: the folded text, every sign
/// seen, and the scams that almost held with what they lacked.
package struct Explanation: Sendable, Equatable {
    /// The words as they were searched.
    package var folded: String
    /// Signs that count, with their words.
    package var signs: [Reason]
    /// Scams of which at least one sign was seen but no line held: id and the parts of the nearest
    /// line that were not seen, each part its alternatives joined by `/`.
    package var nearMisses: [NearMiss]
    /// How much the text reads like known frauds, by part.
    package var score: Score

    /// The parts of the score, in hundredths of log-odds.
    package struct Score: Sendable, Equatable {
        /// What every text starts from.
        package var bias: Int
        /// What the signs add.
        package var signs: Int
        /// What words and pairs of words add.
        package var words: Int
        /// Over what sum a text that no line catches is suspicious.
        package var threshold: Int
        /// Whether signs enough are seen for the score to count at all.
        package var counts: Bool
    }

    /// A scam that almost held.
    package struct NearMiss: Sendable, Equatable {
        /// The scam.
        package var id: String
        /// What its nearest line lacked.
        package var lacking: [String]
    }
}

extension Screener {
    /// Explains what `screen` makes of a text.
    package func explain(_ text: String) -> Explanation {
        let scalars = Array(text.unicodeScalars)
        let (evidence, folded) = evidence(in: scalars, finder.identifiers(in: scalars))
        let seen = evidence.seen
        let misses = rulebook.patterns.compactMap { nearMiss($0, seen) }
        let likeness = likeness.isEmpty ? nil : likeness.score(seen, folded)
        let score = Explanation.Score(
            bias: self.likeness.bias, signs: likeness?.signs ?? 0, words: likeness?.words ?? 0,
            threshold: self.likeness.threshold, counts: hasSignsEnough(seen))
        return Explanation(
            folded: folded.description,
            signs: reasons(seen.members, evidence, scalars),
            nearMisses: misses.sorted { ($0.lacking.count, $0.id) < ($1.lacking.count, $1.id) },
            score: score)
    }

    private func nearMiss(_ rules: Rulebook.Rules, _ seen: NumberSet) -> Explanation.NearMiss? {
        let lines = rules.scam + rules.suspicious
        guard rules.signs.contains(where: seen.contains),
            !lines.contains(where: { $0.allSatisfy { $0.holds(seen) } }),
            let nearest = lines.min(by: { lacking($0, seen).count < lacking($1, seen).count }),
            lacking(nearest, seen).count < nearest.count
        else { return nil }
        return Explanation.NearMiss(id: rules.id, lacking: lacking(nearest, seen))
    }

    private func lacking(_ line: Rulebook.Line, _ seen: NumberSet) -> [String] {
        line.filter { !$0.holds(seen) }.map { part in
            part.signals.map { base.signals[$0].id }.joined(separator: "/")
        }
    }
}
