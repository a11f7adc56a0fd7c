// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Desk
internal import Foundation
internal import Knowledge
internal import Screening
internal import TerminalDesk

/// `parakh desk`: the guided sitting on this terminal.
struct DeskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "The guided sitting on this terminal.")

    @Option(name: .long, help: "Begin in this language (hi or en) instead of asking.")
    var lang: String?

    @Flag(name: .long, help: "No colour, no cursor movement: one line in, one line out.")
    var plain = false

    @Option(name: .long, help: "Write the packet into this folder and leave it there.")
    var out: String?

    @Option(name: .long, help: "Seconds of silence that end the sitting; 0 for never.")
    var idle = 120

    func validate() throws {
        guard idle >= 0 else { throw ValidationError("--idle takes seconds from 0 on") }
    }

    func run() throws {
        var ending = Ending.left
        try Session.run(language: lang) { session in
            PrivateFolder.eraseLeftovers()
            let installation = session.installation
            let screener = PendingScreener {
                (try? installation.screener()) ?? Screener(installation.pages)
            }
            guard
                var sitting = Sitting(
                    session.pages, screener: screener, language: lang.map(Language.init(rawValue:)),
                    station: try StationFile.read())
            else { throw Failure(code: "no-journey", status: .unavailable) }
            var press = DeskPress(session.pages, outFolder: out)
            var terminal = TerminalDesk(
                style: TerminalStyle(
                    plain: plain, environment: ProcessInfo.processInfo.environment),
                idle: .seconds(idle), warnBefore: .seconds(idle > 30 ? 30 : idle / 3),
                notices: TerminalNotices(session.pages))
            ending = terminal.run(&sitting, press: &press)
        }
        if ending == .interrupted { throw ExitCode(Failure.Status.interrupted.rawValue) }
    }
}

extension TerminalNotices {
    /// The terminal's own words in every language of the knowledge.
    init(_ base: KnowledgeBase) {
        var words: [Language: Words] = [:]
        for language in base.languages {
            let catalogue = base.catalogue(language)
            words[language] = Words(
                nextLine: catalogue.text("terminal.next-line"),
                afterLastPage: catalogue.text("terminal.after-last-page"),
                stopped: catalogue.text("terminal.stopped"))
        }
        self.init(words)
    }
}
