// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Desk
internal import Foundation
internal import Knowledge
internal import Lending

/// `parakh loan`: what an offer of a loan really costs, and which rules it breaks.
struct LoanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loan",
        abstract: "Check a loan offer: its true yearly rate, its cost, the rules it breaks.")

    @Option(name: .long, help: "The offer, JSON; '-' reads standard input.")
    var answers: String

    @Flag(name: .long, help: "Answer as JSON, schema 1.")
    var json = false

    @Option(name: .long, help: "The language of the answer: hi or en.")
    var lang: String?

    @Option(name: .long, help: "A folder to write loan.pdf and loan.<lang>.txt into.")
    var out: String?

    func run() throws {
        try Session.run(language: lang) { session in
            let base = session.pages
            // Offers without a day are held against the rules of the knowledge's own date: no
            // clock is asked, so that the same file gives the same paper.
            let today = CalendarDay(base.stamp.date) ?? .epoch
            let findings = LoanCheck(base).findings(on: try read(), today: today)
            let sheets = LoanSheets(findings, session.catalogue).sheets
            if let out { try LoanFiles(sheets, base, session.language).write(to: out) }
            if json {
                StandardOutput.write(Data(LoanRecord(findings, session.catalogue).line))
            } else if let out {
                StandardOutput.write(
                    session.catalogue.text("content.loan-written", ["folder": out]) + "\n")
            } else {
                StandardOutput.write(LoanFiles.text(of: sheets, session.catalogue))
            }
        }
    }

    private func read() throws(Failure) -> LoanOffer {
        let data = try InputFile(answers).wholeData()
        do throws(LoanFileError) {
            return try LoanOffer(file: data)
        } catch {
            throw Failure(
                code: "answers-" + error.code, status: .badData,
                arguments: [
                    "file": answers, "field": error.field, "line": String(error.line),
                    "expected": error.expected,
                ])
        }
    }
}
