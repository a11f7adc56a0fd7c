// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// The rules are only as good as the reading of the code.
struct ScannerTests {
    private func file(_ text: String) -> SwiftFile {
        SwiftFile(path: "Sources/Room/x.swift", text: text)
    }

    @Test(arguments: [
        ("let a = 1 // try! \"x", "let a = 1           "),
        ("a /* b /* c */ d */ e", "a                   e"),
        (#"f("try!") + g"#, "f(      ) + g"), (#"f("a \(g("}")) b") }"#, "f(               ) }"),
        (##"f(#"a "\n" b"#) {"##, "f(            ) {"),
        ("x = \"\"\"\n{ }\n\"\"\" }", "x =    \n   \n    }"),
        ("func `in it { func`() {", "func               () {"), (#"a("\\") {"#, "a(    ) {"),
        (#"a("\"") {"#, "a(    ) {"), ("// a\nb", "    \nb"), ("#if x", "#if x"),
    ])
    func `comments, strings and raw names are blanked, lines stay`(text: String, code: String) {
        #expect(file(text).code.joined(separator: "\n") == code)
    }

    @Test func `string literals are told with their lines`() {
        let text = "let a = \"एक\"\n// \"no\"\nlet b = \"\"\"\n  दो \\(c(\"तीन\"))\n  \"\"\"\n"
        #expect(file(text).strings.map(\.line) == [1, 4, 3])
        #expect(
            file(text).strings.map { $0.text.filter { !$0.isWhitespace } } == ["एक", "तीन", "दो"])
    }

    @Test(arguments: [
        ("func a() {\n}\n", [2]), ("func a()\nfunc b() { x }\n", [1]),
        ("init?(_ a: Int = { 3 }()) {\n\n}\n", [3]),
        ("x = .init(a)\nif b {\n}\n", []), ("func a() -> [Int] {\n  func b() {\n  }\n}", [4, 2]),
        ("protocol P {\n func a()\n var b: Int { get }\n}\n", []),
        ("subscript(a: Int) -> Int { 3 }", [1]),
        ("func a<T>(\n b: T\n) where T: Q {\n // }\n \"}\"\n}", [6]), ("deinit {\n}\n", [2]),
        ("let initial = 3\nif x {\n}", []), ("func == (a: A) -> Bool { true }", [1]),
    ])
    func `functions are measured from their first word to their last brace`(
        text: String, lengths: [Int]
    ) {
        #expect(file(text).functions.map(\.length) == lengths)
    }

    @Test func `imports are read with every spelling`() {
        let text = """
            internal import Foundation
            package import struct Desk.Page
            @testable import Paper // import CReadline
            import Glibc
            let text = "import Yams"
            """
        #expect(file(text).imports.map(\.module) == ["Foundation", "Desk", "Paper", "Glibc"])
        #expect(file(text).imports.map(\.line) == [1, 2, 3, 4])
    }

    @Test(arguments: [
        ("try! x", "try!", [1]), ("try x", "try!", []), ("a as! B", "as!", [1]),
        ("alias! b", "as!", []),
        ("\nprint(a)", "print(", [2]), ("footprint(a)", "print(", []),
        ("// print(a)", "print(", []),
        ("fatalErrors()", "fatalError", []), ("fatalError()", "fatalError", [1]),
        ("FileHandleX", "FileHandle", []),
    ])
    func `words are found as words, in code only`(text: String, words: String, lines: [Int]) {
        #expect(file(text).lines(mentioning: words) == lines)
    }
}
