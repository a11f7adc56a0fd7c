// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Knowledge
internal import Screening

extension ContentCommand {
    /// `parakh content hits`: what each scam and sign catches, rightly and wrongly.
    struct Hits: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what each scam and sign catches among the labelled messages.")
        @OptionGroup var folder: Folder
        @Option(name: .long, help: "The file to write; standard output without it.")
        var out: String?
        @Option(name: .long, help: "A file that must hold just what this command prints.")
        var compare: String?

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                let corpus = content.corpus()
                try ContentCommand.tell(corpus.problems, catalogue)
                let table = HitTable(corpus, content.base, with: Screener(content.base))
                let text = HitsText(table, content.base, catalogue).text
                if let compare {
                    guard FileManager.default.contents(atPath: compare) == Data(text.utf8) else {
                        throw Failure(
                            code: "stale-hits", status: .badData, arguments: ["file": compare])
                    }
                } else if let out {
                    try ContentCommand.write(Data(text.utf8), to: out)
                } else {
                    StandardOutput.write(text)
                }
                try tellUnearned(table, catalogue)
            }
        }

        /// A status may be lower than what is earned, never higher.
        private func tellUnearned(_ table: HitTable, _ catalogue: Catalogue) throws(Failure) {
            let order = PatternEntry.Status.allCases
            let unearned = table.scams.filter { scam in
                (order.firstIndex(of: scam.status) ?? 0) > (order.firstIndex(of: scam.earned) ?? 0)
            }
            guard let first = unearned.first else { return }
            throw Failure(
                code: "status-not-earned", status: .badData,
                arguments: [
                    "id": first.id, "status": first.status.rawValue,
                    "earned": first.earned.rawValue, "count": String(unearned.count),
                ])
        }
    }
}
