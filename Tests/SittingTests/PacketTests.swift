// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct PacketTests {
    private static let answers = """
        {"language":"hi","complainant":{"name":"Asha Devi","mobile":"9812345621"},
         "incident":{"pattern":"upi-collect-request","moneyLost":true,
           "reportedAt":"2026-11-20T19:20"},
         "transactions":[{"rail":"upi","from":{"institution":"SBI"},"to":{"upi":"x.kyc@ybl"},
           "amount":"49999.00","at":"2026-11-20T18:52","reference":"402155678890"}]}
        """

    private func packet(
        _ answers: String, _ folder: Scratch, _ more: [String] = []
    ) -> Program.Outcome {
        _ = FileManager.default.createFile(
            atPath: folder.file("answers.json"), contents: Data(answers.utf8))
        return Program.run(
            [
                Program.path, "packet", "--answers", folder.file("answers.json"), "--out",
                folder.file("out"),
            ] + more)
    }

    @Test(arguments: ["hi", "en"])
    func `answers become sheets, a PDF and a record with the same facts`(_ language: String) throws
    {
        let folder = Scratch()
        #expect(packet(Self.answers, folder, ["--lang", language]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out")).sorted()
        let letters = language == "en" ? ["bank-letter.en"] : ["bank-letter.hi", "bank-letter.en"]
        let sheets =
            ["cover", "call-1930", "portal"].map { $0 + "." + language } + letters
            + ["evidence", "recovery-plan", "second-scam"].map { $0 + "." + language }
        let texts = sheets.enumerated().map { "0\($0.offset)-\($0.element).txt" }
        #expect(names == texts + ["packet.json", "packet.pdf"])
        let call = folder.contents(of: "out/01-call-1930.\(language).txt")
        for fact in ["98123 45621", "SBI", "4021 5567 8890", "₹49,999", "20/11/2026", "x.kyc@ybl"] {
            #expect(call.contains(fact))
        }
        let record = try JSONSerialization.jsonObject(
            with: Data(folder.contents(of: "out/packet.json").utf8))
        let portal = try #require((record as? [String: Any])?["portal"] as? [String: Any])
        #expect(portal["subcategory"] as? String == "UPI Related Frauds")
        let narrative = try #require(portal["narrative"] as? [String: String])
        let english = try #require(narrative["en"])
        #expect((200...1500).contains(english.unicodeScalars.count))
    }

    @Test(arguments: [
        ([], ["00-cover.en.txt", "packet.json", "packet.pdf"]),
        (["--format", "text"], ["00-cover.en.txt"]), (["--format", "pdf"], ["packet.pdf"]),
        (["--format", "receipt"], ["receipt-80mm.pdf", "receipt-80mm.txt"]),
        (
            ["--format", "receipt", "--receipt-width", "58"],
            ["receipt-58mm.pdf", "receipt-58mm.txt"]
        ),
        (
            ["--format", "all"],
            [
                "00-cover.en.txt", "packet.json", "packet.pdf", "receipt-80mm.pdf",
                "receipt-80mm.txt",
            ]
        ),
    ])
    func `only the files that are wanted are written`(_ options: [String], _ wanted: [String])
        throws
    {
        let folder = Scratch()
        #expect(packet(Self.answers, folder, options + ["--lang", "en"]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out"))
        let first = names.filter { !$0.hasSuffix(".en.txt") || $0.hasPrefix("00") }
        #expect(first.sorted() == wanted)
    }

    @Test(arguments: [["--format", "paper"], ["--receipt-width", "70"]])
    func `a format or a width that is not made is refused`(_ options: [String]) {
        #expect(packet(Self.answers, Scratch(), options).status == 64)
    }

    @Test func `the receipt has the facts of the call sheet`() {
        for width in ["58", "80"] {
            let folder = Scratch()
            _ = packet(Self.answers, folder, ["--format", "receipt", "--receipt-width", width])
            let text = folder.contents(of: "out/receipt-\(width)mm.txt")
            for fact in ["98123 45621", "SBI", "4021 5567 8890", "₹49,999", "x.kyc@ybl"] {
                #expect(text.contains(fact))
            }
        }
    }

    @Test func `several answers files become folders called as they are`() throws {
        let folder = Scratch()
        for name in ["one.json", "two.json"] {
            _ = FileManager.default.createFile(
                atPath: folder.file(name), contents: Data(Self.answers.utf8))
        }
        let run = Program.parakh(
            "packet", "--answers", folder.file("one.json"), "--answers", folder.file("two.json"),
            "--out", folder.file("out"))
        #expect(run.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out")).sorted()
        #expect(names == ["one", "two"])
        let one = FileManager.default.contents(atPath: folder.file("out/one/packet.pdf"))
        #expect(one != nil)
        #expect(one == FileManager.default.contents(atPath: folder.file("out/two/packet.pdf")))
    }

    @Test func `two answers files of one name are refused before anything is written`() {
        let folder = Scratch()
        let run = Program.parakh(
            "packet", "--answers", folder.file("a/x.json"), "--answers", folder.file("b/x.json"),
            "--out", folder.file("out"))
        #expect(run.status == 64)
        #expect(run.errors.contains("[same-packet-name]"))
        #expect(run.errors.contains("a/x.json"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("out")))
    }

    @Test func `the same answers give the same bytes`() {
        let (one, two) = (Scratch(), Scratch())
        _ = packet(Self.answers, one)
        _ = packet(Self.answers, two)
        for name in ["packet.pdf", "packet.json", "02-portal.hi.txt"] {
            let first = FileManager.default.contents(atPath: one.file("out/" + name))
            #expect(first != nil)
            #expect(first == FileManager.default.contents(atPath: two.file("out/" + name)))
        }
    }

    @Test(arguments: [
        (#"{"complainant":{"nam":"x"}}"#, "complainant.nam", "1"),
        ("{\n \"incident\":{\n  \"moneyLost\":\"yes\"}}", "incident.moneyLost", "3"),
        ("{\"incident\":{\n\"startedAt\":\"2026-02-30T10:00\"}}", "incident.startedAt", "2"),
        ("{\"transactions\":[\n{\"amount\":12}]}", "transactions[0].amount", "2"),
        ("[1]", "", "1"), ("{\"a\":", "", "1"),
    ])
    func `bad answers end with 65 and name field and line`(
        _ answers: String, _ field: String, _ line: String
    ) {
        let folder = Scratch()
        let run = packet(answers, folder)
        #expect(run.status == 65)
        #expect(field.isEmpty || run.errors.contains(field))
        #expect(run.errors.contains(line))
        #expect(!FileManager.default.fileExists(atPath: folder.file("out")))
    }
}
