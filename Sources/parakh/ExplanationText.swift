// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge
internal import Screening

/// An explanation as lines for those who keep the knowledge: ids and folded words, no sentences.
struct ExplanationText {
    let text: String

    init(_ explanation: Explanation) {
        var lines = ["= " + explanation.folded]
        lines += explanation.signs.map {
            "+ \($0.role.rawValue) \($0.signal)  \u{201C}\($0.quote.withoutControls)\u{201D}"
        }
        lines += explanation.nearMisses.prefix(6).map {
            "- \($0.id)  \($0.lacking.joined(separator: " + "))"
        }
        let score = explanation.score
        let total = score.bias + score.signs + score.words
        lines.append(
            "? \(score.bias) + \(score.signs) + \(score.words) = \(total)"
                + " \(total > score.threshold ? ">" : "<=") \(score.threshold)"
                + (score.counts ? "" : " (-)"))
        text = lines.joined(separator: "\n") + "\n"
    }
}
