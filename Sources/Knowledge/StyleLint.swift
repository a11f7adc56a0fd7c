// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Holds every sentence a citizen reads against the style guide of its language.
package struct StyleLint {
    private let guide: StyleGuide
    private let language: Language

    /// Creates a lint for one language.
    package init(_ guide: StyleGuide, language: Language) {
        self.guide = guide
        self.language = language
    }

    /// Every breach in a catalogue, in key order.
    package func problems(in catalogue: Catalogue) -> [ContentProblem] {
        catalogue.texts.keys.sorted().flatMap { key -> [ContentProblem] in
            guard let text = catalogue.texts[key] else { return [] }
            return problems(key: key, text: text, at: catalogue.origins[key])
        }
    }

    private func problems(key: String, text: String, at origin: Origin?) -> [ContentProblem] {
        var found: [(code: String, arguments: [String: String])] = signs(in: text)
        if !guide.exempt.contains(where: key.hasPrefix) { found += wording(of: text) }
        return found.map { code, arguments in
            ContentProblem(
                file: origin?.file ?? "", line: origin?.line ?? 0, code: code,
                arguments: arguments.merging(["key": key]) { first, _ in first })
        }
    }

    /// What no text may have, whoever reads it.
    private func signs(in text: String) -> [(String, [String: String])] {
        var found: [(String, [String: String])] = []
        if text.unicodeScalars.contains(where: { (0x0958...0x095F).contains($0.value) })
            || !isComposed(text)
        {
            found.append(("not-nfc", [:]))
        }
        if text.unicodeScalars.contains(where: { [0x200C, 0x200D, 0xFEFF].contains($0.value) }) {
            found.append(("invisible-sign", [:]))
        }
        if text.contains(/[0-9A-Za-z]\s*।/) { found.append(("digit-before-danda", [:])) }
        if text.contains(/\s।/) { found.append(("space-before-danda", [:])) }
        if text.unicodeScalars.contains(where: { (0x0966...0x096F).contains($0.value) }) {
            found.append(("devanagari-digit", [:]))
        }
        return found
    }

    /// By scalars, since strings that differ only in composition are equal.
    private func isComposed(_ text: String) -> Bool {
        text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars)
    }

    private func wording(of text: String) -> [(String, [String: String])] {
        var found: [(String, [String: String])] = []
        let lowered = text.lowercased()
        for (word, instead) in guide.stiff.sorted(by: { $0.key < $1.key })
        where contains(word, in: lowered) {
            found.append(("stiff-word", ["word": word, "instead": instead]))
        }
        for word in guide.blame where contains(word, in: lowered) && !isAllowed(word, in: lowered) {
            found.append(("blame-word", ["word": word]))
        }
        for word in guide.banned where contains(word, in: lowered) && !isAllowed(word, in: lowered)
        {
            found.append(("banned-word", ["word": word]))
        }
        if text.contains("!") { found.append(("exclamation-mark", [:])) }
        if text.contains(/आप[^।?]*(सकते हैं|सकती हैं|रहे हैं|रही हैं|चुके हैं|चुकी हैं|गए हैं|गई हैं)/) {
            found.append(("gendered-verb", [:]))
        }
        return found + longSentences(in: text)
    }

    private func longSentences(in text: String) -> [(String, [String: String])] {
        text.split(whereSeparator: { "।?.\n".contains($0) }).compactMap { sentence in
            let words = sentence.split(separator: " ").count
            guard words > guide.longestSentence else { return nil }
            return (
                "long-sentence",
                ["words": "\(words)", "most": "\(guide.longestSentence)"]
            )
        }
    }

    /// Whether the word stands in the text as a whole word.
    private func contains(_ word: String, in text: String) -> Bool {
        !positions(of: word, in: text).isEmpty
    }

    private func positions(of word: String, in text: String) -> [Range<String.Index>] {
        let word = word.lowercased()
        return text.ranges(of: word).filter { range in
            let before =
                range.lowerBound == text.startIndex
                ? nil : text[..<range.lowerBound].unicodeScalars.last
            let after = text[range.upperBound...].unicodeScalars.first
            return !isWordScalar(before) && !isWordScalar(after)
        }
    }

    private func isWordScalar(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || scalar.value == 0x094D || scalar.value == 0x093C
    }

    /// Whether every place of the word is one the guide allows, such as "not your fault".
    private func isAllowed(_ word: String, in text: String) -> Bool {
        let uses = positions(of: word, in: text)
        return uses.allSatisfy { use in
            guide.allowed.contains { phrase in
                text.ranges(of: phrase.lowercased()).contains {
                    $0.lowerBound <= use.lowerBound && $0.upperBound >= use.upperBound
                }
            }
        }
    }
}
