// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import PhraseSearch
import TestSupport
internal import Testing

struct PhraseIndexTests {
    private func search(_ phrases: [String], _ text: String) -> [Occurrence] {
        search(phrases.map { Array($0.utf8) }, Array(text.utf8))
    }

    private func search(_ phrases: [[UInt8]], _ text: [UInt8]) -> [Occurrence] {
        var found: [Occurrence] = []
        PhraseIndex(phrases).search(text) { found.append(Occurrence(phrase: $0, end: $1)) }
        return found
    }

    @Test(arguments: [
        // phrases, text, phrase@end
        (["he", "she", "his", "hers"], "ushers", ["1@4", "0@4", "3@6"]),
        (["a"], "aaa", ["0@1", "0@2", "0@3"]),
        (["aa"], "aaaa", ["0@2", "0@3", "0@4"]),
        (["abab"], "ababab", ["0@4", "0@6"]),
        (["abcd", "bcd", "cd", "d"], "abcd", ["0@4", "1@4", "2@4", "3@4"]),
        (["d", "cd", "bcd", "abcd"], "abcd", ["3@4", "2@4", "1@4", "0@4"]),
        (["ab", "abc", "b"], "abc", ["0@2", "2@2", "1@3"]),
        (["abc", "bcd", "cde"], "abcde", ["0@3", "1@4", "2@5"]),
        ([" otp "], " otp laptop otp ", ["0@5", "0@16"]),
        (["abce", "bcd"], "abcd", ["1@4"]),
        (["x"], "abc", []),
        (["abc"], "ab", []),
        (["abc"], "", []),
    ])
    func `occurrences come by their end, the longer first`(
        phrases: [String], text: String, expected: [String]
    ) {
        #expect(search(phrases, text).map(\.description) == expected)
    }

    @Test func `a phrase given twice is reported under both its numbers`() {
        #expect(search(["ab", "x", "ab", "ab"], "ab").map(\.phrase) == [0, 2, 3])
    }

    @Test func `an empty phrase never matches and keeps its number`() {
        #expect(search(["", "ab", ""], "abab").map(\.description) == ["1@2", "1@4"])
    }

    @Test func `an empty index finds nothing`() {
        #expect(search([String](), "any text").isEmpty)
        #expect(search(["", ""], "any text").isEmpty)
        #expect(search([String](), "").isEmpty)
    }

    @Test func `bytes of every value can be searched`() {
        let all = (UInt8.min...UInt8.max).map { [$0] }
        let text = Array(UInt8.min...UInt8.max)
        #expect(search(all, text) == text.indices.map { Occurrence(phrase: $0, end: $0 + 1) })
    }

    @Test func `one index answers many searches alike`() {
        let index = PhraseIndex([Array("aba".utf8), Array("ba".utf8)])
        func search() -> [String] {
            var found: [String] = []
            index.search(Array("ababa".utf8)) { found.append("\($0)@\($1)") }
            return found
        }
        #expect(search() == ["0@3", "1@3", "0@5", "1@5"])
        #expect(search() == search())
    }

    @Test(arguments: 0..<300)
    func `the automaton finds what a naive search finds, in the documented order`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let letters = Array("abc ".utf8).prefix(Int.random(in: 1...4, using: &generator))
        func random(_ lengths: ClosedRange<Int>) -> [UInt8] {
            (0..<Int.random(in: lengths, using: &generator)).compactMap { _ in
                letters.randomElement(using: &generator)
            }
        }
        let phrases = (0..<Int.random(in: 0...25, using: &generator)).map { _ in random(0...6) }
        let text = random(0...150)
        #expect(search(phrases, text) == NaiveSearch.occurrences(of: phrases, in: text))
    }

    @Test(arguments: 0..<20)
    func `thousands of phrases change nothing but the memory`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let phrases = (0..<3000).map { _ in
            (0..<Int.random(in: 2...12, using: &generator)).map { _ in
                UInt8.random(in: 0x61...0x7A, using: &generator)
            }
        }
        let parts = (0..<30).compactMap { _ in phrases.randomElement(using: &generator) }
        let text = Array(parts.joined())
        #expect(search(phrases, text) == NaiveSearch.occurrences(of: phrases, in: text))
    }
}
