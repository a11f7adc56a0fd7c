// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge
internal import Testing

struct BrokenContentTests {
    private func lines(_ problems: [ContentProblem]) -> [String] {
        problems.map { "\($0.file):\($0.line): \($0.code)" }.sorted()
    }

    @Test func `the sound folder has no problem`() {
        #expect(lines(SampleContent.read().lint()) == [])
    }

    @Test func `there are enough broken cases`() {
        #expect(SampleContent.cases.count >= 20)
    }

    @Test(arguments: SampleContent.cases)
    func `each broken file is told with its file, its line and what is wrong, and nothing else`(
        name: String
    ) throws {
        let problems = try SampleContent.read(with: name).lint()
        let expected = try SampleContent.expectation(of: name)
        #expect(lines(problems) == expected, "found \(lines(problems)), not \(expected)")
    }

    @Test(arguments: SampleContent.cases)
    func `problems come in the order of files and lines, the same every time`(name: String) throws {
        let first = try SampleContent.read(with: name).lint()
        #expect(first == (try SampleContent.read(with: name).lint()))
        let places = first.map { ($0.file, $0.line) }
        for (place, next) in zip(places, places.dropFirst()) { #expect(place <= next) }
    }

    @Test(arguments: [
        ("unknown-field", ["field": "colour"]), ("missing-field", ["field": "role"]),
        ("unknown-signal", ["signal": "claims-poliec"]), ("bad-date", ["found": "2026-02-30"]),
        ("unknown-advice", ["advice": "hang-on"]), ("unknown-family", ["family": "debit-notice"]),
        ("wrong-id", ["id": "threat-or-ask", "expected": "/threat-or-ask.yaml"]),
        ("stiff-word", ["word": "सत्यापित", "instead": "जाँचा हुआ"]),
        ("long-sentence", ["words": "13", "most": "12"]),
        ("a-writing-missing", ["lang": "hi", "found": "0"]),
        ("too-few-genuine", ["found": "2", "wanted": "3"]),
        ("duplicate-field", ["field": "severity"]),
        ("different-places", ["key": "sheets.cover.title"]),
        ("wrong-language-key", ["expected": "hi"]),
        ("duplicate-text", ["key": "advice.hang-up", "other": "Localization/en/texts.yml:18"]),
        ("duplicate-signal", ["id": "asks-transfer", "other": "Content/signals/signals.yaml:11"]),
    ])
    func `the problem carries what its wording needs`(name: String, arguments: [String: String])
        throws
    {
        let problem = try #require(try SampleContent.read(with: name).lint().first)
        for (place, value) in arguments { #expect(problem.arguments[place] == value, "\(place)") }
    }

    @Test func `the problems of one file do not keep the others from being read`() throws {
        let folder = try SampleContent.read(with: "bad-yaml")
        #expect(folder.base.patterns.isEmpty)
        #expect(folder.base.ordinary.count == 1 && folder.base.signals.count == 5)
    }

    @Test func `a folder that is not there has no knowledge`() {
        let folder = ContentFolder(readingFrom: "/nowhere")
        #expect(folder.problems.map(\.code) == ["cannot-read-file"])
        #expect(folder.base == KnowledgeBase())
    }

    @Test(arguments: [
        "Content/patterns/authority/digital-arrest.yaml", "Localization/hi/texts.yml",
    ])
    func `a file saved on Windows reads the same`(file: String) throws {
        let folder = try SampleContent.read(changing: file) { data in
            let text = String(decoding: data, as: UTF8.self)
            return Data(("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf8)
        }
        #expect(lines(folder.lint()) == [])
        #expect(folder.base == SampleContent.read().base)
    }
}
