// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// A message that an entry must, or must not, match.
package struct Example: Sendable, Codable, Equatable {
    /// The writing: `en`, `hi` (Devanagari) or `roman`.
    package var writing: Writing
    /// How it reached the desk.
    package var form: Form
    /// The message.
    package var text: String
    /// Why an example that must not match looks as if it did.
    package var because: String?
    /// A gap the author knows of: reported, and no failure.
    package var isKnownGap: Bool
    /// Where it was written.
    package var line: Int

    /// The three writings.
    package enum Writing: String, Sendable, Codable, CaseIterable { case en, hi, roman }

    /// The three forms.
    package enum Form: String, Sendable, Codable, CaseIterable { case message, told, call }
}

/// The examples of one entry; the decoder refuses an entry without both kinds.
package struct Examples: Sendable, Codable, Equatable {
    /// Messages that must match.
    package var match: [Example] = []
    /// Messages that must not.
    package var not: [Example] = []
}

extension KnowledgeBase {
    /// The texts of all examples of all entries, scams first.
    package var exampleTexts: [String] {
        let all = patterns.map(\.examples) + ordinary.map(\.examples)
        return all.flatMap { $0.match + $0.not }.map(\.text)
    }
}

extension EntryReader {
    mutating func examples(
        _ fields: Fields, atLeast minimum: (match: Int, not: Int), inEachForm: Bool = false
    ) -> Examples {
        guard let node = node(fields, "examples"),
            let parts = self.fields(of: node, required: ["match", "not"])
        else { return Examples() }
        let examples = Examples(match: examples(parts, "match"), not: examples(parts, "not"))
        noteMissing(examples, atLeast: minimum, line: parts.line)
        for form in Example.Form.allCases
        where inEachForm && !examples.match.contains(where: { $0.form == form }) {
            note("too-few-in-form", line: parts.line, ["form": form.rawValue])
        }
        return examples
    }

    private mutating func examples(_ fields: Fields, _ name: String) -> [Example] {
        items(fields, name).compactMap { node in
            guard
                let entry = self.fields(
                    of: node, required: ["lang", "text"],
                    optional: ["form", "because", "known-gap"]),
                let writing = oneOf(entry, "lang", as: Example.Writing.self),
                let text = text(entry, "text")
            else { return nil }
            return Example(
                writing: writing, form: oneOf(entry, "form", as: Example.Form.self) ?? .message,
                text: text, because: self.text(entry, "because"),
                isKnownGap: flag(entry, "known-gap"), line: entry.line)
        }
    }

    private mutating func noteMissing(
        _ examples: Examples, atLeast minimum: (match: Int, not: Int), line: Int
    ) {
        func noteFewer(_ code: String, _ found: Int, than wanted: Int) {
            guard found < wanted else { return }
            note(code, line: line, ["found": "\(found)", "wanted": "\(wanted)"])
        }
        noteFewer("too-few-matching", examples.match.count, than: minimum.match)
        noteFewer("too-few-not-matching", examples.not.count, than: minimum.not)
        for writing in Example.Writing.allCases {
            let count = examples.match.filter { $0.writing == writing }.count
            guard count < 2 else { continue }
            note("too-few-in-writing", line: line, ["lang": writing.rawValue, "found": "\(count)"])
        }
    }
}
