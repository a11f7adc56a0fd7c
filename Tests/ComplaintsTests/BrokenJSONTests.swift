// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Complaints

struct BrokenJSONTests {
    private func refusal(of data: Data) -> AnswersError? {
        do {
            _ = try Complaint(answers: data)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("", 1), ("  \n", 1), ("null", 1), ("[]", 1), ("\"text\"", 1), ("7", 1), ("{", 1),
        ("{\n\"language\":\"hi\"\n\"incident\":{}\n}\n", 3), ("{\n\"language\":\n\n}\n\n\n", 4),
        ("{\"a\":tru\n}", 1), ("{\n'language':'hi'}", 2),
        ("{\"language\":\"hi\"}\n\nrest\n", 3), ("{\"language\":\"hi\n\"}", 1),
        ("{\n\"suspects\":[{]}\n}", 2),
        ("{\"suspects\":[{}\n{}]}", 2), ("{\n\"language\" \"hi\"}", 2),
        ("{\"language\":\"hi\\x\"}", 1),
        ("{\"language\":\"\\ud800\"}", 1), ("{\"language\":\"hi\"", 1), ("not json at all", 1),
        ("{]", 1),
        ("{\"a\":01}", 1), ("// note\n{}", 1), ("{}}", 1),
    ])
    func `what is not a JSON object is refused at the line where it breaks`(json: String, line: Int)
    {
        #expect(
            refusal(of: Data(json.utf8)) == AnswersError(code: "not-json", field: "", line: line),
            "\(json)")
    }

    @Test(
        arguments: [
            [0xE9], [0xFF, 0xFE], [0xE0, 0xA4], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x80],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        let json = Data("{\n\"complainant\":{\"name\":\"A".utf8) + Data(bytes) + Data("\"}}".utf8)
        let found = refusal(of: json)
        #expect(found?.code == "not-json")
        #expect(found?.line == 2)
    }

    @Test(arguments: [3, 60, 400, 100_000])
    func `deep nesting is refused and harms nothing`(depth: Int) {
        let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let objects =
            String(repeating: #"{"address":"#, count: depth) + "1"
            + String(repeating: "}", count: depth)
        #expect(refusal(of: Data(#"{"transactions":\#(lists)}"#.utf8)) != nil)
        #expect(refusal(of: Data(#"{"complainant":\#(objects)}"#.utf8)) != nil)
    }

    @Test func `a deeply nested file of a megabyte is refused without taking the memory`() {
        let opened = String(repeating: #"{"a":["#, count: 170_000)
        #expect(refusal(of: Data(opened.utf8))?.code == "not-json")
    }

    @Test func `whatever a file is cut to or scrambled into, reading it ends`() {
        var random = Seeded(26)
        let whole = Array(FullAnswers.json.utf8)
        for _ in 0..<300 {
            var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))
            for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            if let error = refusal(of: Data(bytes)) {
                #expect((1...FullAnswers.json.split(separator: "\n").count).contains(error.line))
            }
        }
    }
}
