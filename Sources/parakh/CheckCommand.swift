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
            let answer = answering(screener, session.catalogue)
            for path in files.isEmpty ? ["-"] : files { try answer(InputFile(path)) }
        }
    }

    /// What is done with each input, in the form that was asked for.
    private func answering(
        _ screener: Screener, _ catalogue: Catalogue
    ) -> (InputFile) throws -> Void {
        if jsonl { return JSONLines(screener, catalogue, explains: explain).answer }
        if json {
            let result = CheckResult(catalogue, screener.stamp)
            return { input in
                let text = try input.wholeText()
                let explanation = explain ? screener.explain(text) : nil
                let line = result.line(screener.screen(text), id: nil, explanation)
                StandardOutput.write(Data(line))
            }
        }
        return { input in
            let text = try input.wholeText()
            StandardOutput.write(VerdictText(screener.screen(text), catalogue).text)
            if explain { StandardOutput.write(ExplanationText(screener.explain(text)).text) }
        }
    }
}
