// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge
import TestSupport
internal import Testing

struct ConditionTests {
    /// The condition as numbers and names, `1:a,b 2:c,d`.
    private func plain(_ text: String) -> String? {
        Condition(text, line: 7)?.parts
            .map { "\($0.count):\($0.anyOf.joined(separator: ","))" }.joined(separator: " ")
    }

    @Test(arguments: [
        ("asks-otp", "1:asks-otp"),
        ("a + b", "1:a 1:b"),
        ("a+b+c", "1:a 1:b 1:c"),
        ("a/b", "1:a,b"),
        ("a / b + c", "1:a,b 1:c"),
        ("role:ask", "1:role:ask"),
        ("2 of (a, b, c)", "2:a,b,c"),
        ("2 of (a/b/c)", "2:a,b,c"),
        ("x + 2 of (a, b, c) + y/z", "1:x 2:a,b,c 1:y,z"),
        ("3 of (a, b, c)", "3:a,b,c"),
        ("(a, b)", "1:a,b"),
        ("  a  +  b  ", "1:a 1:b"),
        ("sign-2", "1:sign-2"),
    ])
    func `a line is read as its parts`(text: String, parts: String) {
        #expect(plain(text) == parts)
    }

    @Test(arguments: [
        "", " ", "+", "a +", "+ a", "a + + b", "a b", "A", "a_b", "आ", "a & b", "(a", "a)", "()",
        "a + ()",
        "2 of a, b", "2 (a, b)", "0 of (a, b)", "3 of (a, b)", "-1 of (a, b)", "two of (a, b)",
        "2 of (a, b) c", "2 of (a, B)", "2 of (a, (b))", "of (a, b)", "2 aus (a, b)", "a, b",
    ])
    func `what is no line is refused`(text: String) {
        #expect(plain(text) == nil)
    }

    @Test func `a condition knows its line and all its names`() throws {
        let condition = try #require(Condition("a/b + 2 of (c, d) + role:ask", line: 7))
        #expect(condition.line == 7)
        #expect(condition.names == ["a", "b", "c", "d", "role:ask"])
    }

    @Test(arguments: 0..<300)
    func `whatever is written, reading ends and keeps the promises of its parts`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let pieces = ["a", "b-c", "role:ask", "+", "/", "(", ")", ",", " of ", "2", " ", "A", "\t"]
        let text = (0..<Int.random(in: 0...14, using: &generator)).compactMap { _ in
            pieces.randomElement(using: &generator)
        }.joined()
        guard let condition = Condition(text, line: 1) else { return }
        #expect(!condition.parts.isEmpty)
        for part in condition.parts {
            #expect((1...part.anyOf.count).contains(part.count), "\(text)")
            #expect(part.anyOf.allSatisfy { !$0.isEmpty && !$0.contains(" ") }, "\(text)")
        }
    }
}
