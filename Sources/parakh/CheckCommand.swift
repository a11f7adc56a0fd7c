// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Knowledge
internal import Screening

/// `parakh check`: messages in, verdicts out.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check messages: one a file, or one JSON object a line.")

    @Argument(help: "Files with one message each; '-' or nothing reads standard input.")
    var files: [String] = []

    @Option(name: .long, help: "The language of the answer: hi or en.")
    var lang: String?

    @Flag(name: .long, help: "Answer as JSON, schema 1.")
    var json = false

    @Flag(name: .long, help: "Read and write one JSON object a line.")
    var jsonl = false

    @Flag(name: .long, help: "Show the folded text, the signs seen and the near misses.")
    var explain = false

    func run() throws {
        try Session.run(language: lang) { session in
            let screener = try session.installation.screener()
            let lines = JSONLines(screener, session.catalogue, explains: explain)
            let inputs = files.isEmpty ? ["-"] : files
            for path in inputs {
                let input = try InputFile(path)
                if jsonl {
                    try lines.answer(input)
                } else {
                    answer(try input.wholeText(), screener, session.catalogue)
                }
            }
        }
    }

    private func answer(_ text: String, _ screener: Screener, _ catalogue: Catalogue) {
        let finding = screener.screen(text)
        if json {
            let result = CheckResult(catalogue, finding.knowledge)
            let explanation = explain ? screener.explain(text) : nil
            StandardOutput.write(Data(result.line(finding, id: nil, explanation)))
        } else {
            StandardOutput.write(VerdictText(finding, catalogue).text)
            if explain {
                StandardOutput.write(ExplanationText(screener.explain(text)).text)
            }
        }
    }
}
