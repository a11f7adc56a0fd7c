// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Many messages at once, and packs that cannot be trusted.
@Suite struct StreamTests {
    @Test func `thousands of lines come back in order, whatever core answered them`() throws {
        let texts = [
            "Kal milte hain, chai pe", "OTP bata do warna khata band", "पार्सल में ड्रग्स मिला है", "",
            "Rs 500 debited from A/c XX1234 on 20-11-26",
        ]
        let lines = (0..<3_000).map { number in
            #"{"id":\#(number),"text":"\#(texts[number % texts.count])"}"#
        }
        let run = Program.parakh("check", "--jsonl", input: lines.joined(separator: "\n"))
        #expect(run.status == 0)
        var verdicts: [Int: Set<String>] = [:]
        for (number, line) in run.out.split(separator: "\n").enumerated() {
            let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let answer = try #require(parsed as? [String: Any])
            #expect(answer["id"] as? String == String(number))
            verdicts[number % texts.count, default: []].insert(answer["verdict"] as? String ?? "")
        }
        #expect(verdicts.count == texts.count && verdicts.values.allSatisfy { $0.count == 1 })
    }

    @Test func `every sign a text may hold comes through as JSON`() throws {
        let signs = "\"\\/\u{7F}\u{1}\n\r\t\u{2028}😀\u{0}क\u{93C} OTP bata do"
        let input = try JSONSerialization.data(withJSONObject: ["id": signs, "text": signs])
        let run = Program.run([Program.path, "check", "--jsonl"], input: input)
        let parsed = try JSONSerialization.jsonObject(with: Data(run.out.utf8))
        #expect((parsed as? [String: Any])?["id"] as? String == signs)
    }

    @Test func `a damaged pack is passed over, said so, and the installed one is used`() throws {
        let folder = Scratch()
        let program = folder.file("parakh")
        try FileManager.default.copyItem(atPath: Program.path, toPath: program)
        let good = (Program.path as NSString).deletingLastPathComponent + "/parakh.pack"
        var data = try #require(FileManager.default.contents(atPath: good))
        data[data.count / 2] ^= 1
        let bad = folder.file("station.pack")
        try data.write(to: URL(fileURLWithPath: bad))
        let only = Program.run([program, "check"], environment: ["PARAKH_PACK": bad])
        #expect(only.status == 65 && only.errors.contains("[damaged-pack]"))
        let both = Program.run(
            [program, "check"], input: Data("OTP bata do warna khata band".utf8),
            environment: ["PARAKH_PACK": bad, "PARAKH_INSTALLED_PACK": good])
        #expect(both.status == 0 && both.errors.contains("[damaged-pack]"))
        #expect(!both.out.isEmpty)
    }

    @Test func `an explanation tells the parts of the score`() throws {
        let run = Program.parakh(
            "check", "--json", "--explain", input: "Sir aapka KYC expire, OTP bata do")
        let parsed = try JSONSerialization.jsonObject(with: Data(run.out.utf8))
        let explanation = try #require((parsed as? [String: Any])?["explanation"] as? [String: Any])
        let score = try #require(explanation["score"] as? [String: Int])
        #expect(Set(score.keys) == ["bias", "signs", "words", "threshold"])
        #expect((score["signs"] ?? 0) > 0)
    }

    @Test func `a new scam's files are written, and the linter asks for what is missing`() throws {
        let folder = Scratch()
        let project = folder.file("project")
        try FileManager.default.createDirectory(
            atPath: project, withIntermediateDirectories: true)
        for name in ["Content", "Localization"] {
            try FileManager.default.copyItem(
                atPath: Program.project + "/" + name, toPath: project + "/" + name)
        }
        func content(_ arguments: String...) -> Program.Outcome {
            Program.run([Program.path, "content"] + arguments + ["--folder", project])
        }
        let made = content("new", "census-call", "--group", "authority")
        #expect(made.status == 0 && made.out.contains("patterns/authority/census-call.yaml"))
        let lint = content("lint")
        #expect(lint.status == 65)
        #expect(lint.out.contains("Content/signals/census-call.yaml:8:"))
        #expect(content("new", "census-call", "--group", "authority").status == 64)
        #expect(content("new", "Census Call", "--group", "authority").status == 64)
    }
}
