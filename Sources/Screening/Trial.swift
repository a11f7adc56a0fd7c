// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Puts every example of the knowledge before the same screener citizens use.
package struct Trial {
    /// How many examples were tried.
    package private(set) var tried = 0
    /// Examples that came out otherwise than their entry says.
    package private(set) var failures: [ContentProblem] = []
    /// Gaps the authors know of, still open.
    package private(set) var knownGaps = 0

    private let screener: Screener

    /// Tries all examples of a base.
    ///
    /// - Complexity: O(total text of the examples).
    package init(of base: KnowledgeBase, with screener: Screener) {
        self.screener = screener
        for entry in base.patterns { tryPattern(entry) }
        for entry in base.ordinary { tryOrdinary(entry) }
    }

    private mutating func tryPattern(_ entry: PatternEntry) {
        for example in entry.examples.match {
            let finding = screener.screen(example.text)
            let named = finding.kind == entry.id || finding.also.contains(entry.id)
            if !finding.verdict.isFlagged {
                fail("example-not-flagged", entry.id, example, entry.origin, finding)
            } else if !named {
                fail("example-named-otherwise", entry.id, example, entry.origin, finding)
            } else {
                pass(example)
            }
        }
        for example in entry.examples.not {
            let finding = screener.screen(example.text)
            if finding.verdict.isFlagged {
                fail("genuine-example-flagged", entry.id, example, entry.origin, finding)
            } else {
                pass(example)
            }
        }
    }

    private mutating func tryOrdinary(_ entry: OrdinaryEntry) {
        for example in entry.examples.match {
            let finding = screener.screen(example.text)
            if finding.verdict == .ordinary {
                pass(example)
            } else {
                fail("ordinary-example-missed", entry.id, example, entry.origin, finding)
            }
        }
        for example in entry.examples.not {
            let finding = screener.screen(example.text)
            if finding.verdict == .ordinary {
                fail("example-wrongly-ordinary", entry.id, example, entry.origin, finding)
            } else {
                pass(example)
            }
        }
    }

    private mutating func pass(_ example: Example) { tried += 1 }

    private mutating func fail(
        _ code: String, _ id: String, _ example: Example, _ origin: Origin, _ finding: Finding
    ) {
        tried += 1
        if example.isKnownGap {
            knownGaps += 1
            return
        }
        failures.append(
            ContentProblem(
                file: origin.file, line: example.line, code: code,
                arguments: [
                    "id": id, "verdict": finding.verdict.rawValue, "kind": finding.kind ?? "-",
                    "signs": finding.reasons.map(\.signal).joined(separator: ", "),
                    "text": example.text,
                ]))
    }
}
