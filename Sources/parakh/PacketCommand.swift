// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Complaints
internal import Foundation
internal import Knowledge

/// `parakh packet`: the complaint packet from answers alone.
struct PacketCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packet", abstract: "Write the complaint packet from an answers file.")

    @Option(name: .long, help: "The answers, JSON; '-' reads standard input.")
    var answers: String

    @Option(name: .long, help: "The folder to write the packet into.")
    var out: String

    @Option(name: .long, help: "The language of the sheets: hi or en; else the answers' own.")
    var lang: String?

    func run() throws {
        try Session.run(language: lang) { session in
            let complaint = try read()
            let language = lang.map(Language.init(rawValue:)) ?? complaint.language
            guard session.pages.catalogues[language.rawValue] != nil else {
                throw Failure(
                    code: "unknown-language", status: .badData,
                    arguments: ["language": language.rawValue])
            }
            let folder = (answers as NSString).deletingLastPathComponent
            let packet = PacketMaker(session.pages, station: try StationFile.read()).packet(
                for: complaint, in: language,
                evidence: EvidenceFiles.measure(complaint, in: folder.isEmpty ? "." : folder))
            let files = try PacketFiles(packet, session.pages)
            try files.write(to: out)
            StandardOutput.write(
                session.catalogue.text(
                    "content.packet-written",
                    [
                        "folder": out, "sheets": String(packet.sheets.count),
                        "pages": String(files.pages.reduce(0) { $0 + $1.count }),
                    ]) + "\n")
        }
    }

    private func read() throws(Failure) -> Complaint {
        let data = try InputFile(answers).wholeData()
        do throws(AnswersError) {
            return try Complaint(answers: data)
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
