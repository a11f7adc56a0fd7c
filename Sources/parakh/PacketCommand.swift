// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Complaints
internal import Foundation
internal import Knowledge
internal import Paper

/// `parakh packet`: the complaint packet from answers alone.
struct PacketCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packet", abstract: "Write the complaint packet from an answers file.",
        discussion: """
            With several answers files each packet goes into a folder of its own inside the one \
            named by --out, called as its file is.
            """)

    @Option(name: .long, help: "The answers, JSON; '-' reads standard input. May be repeated.")
    var answers: [String]

    @Option(name: .long, help: "The folder to write the packet into.")
    var out: String?

    @Option(name: .long, help: "The language of the sheets: hi or en; else the answers' own.")
    var lang: String?

    @Option(
        name: .long,
        help: "text, pdf, receipt or all; else text, PDF and a record for other programs.")
    var format: PacketFormat?

    @Option(name: .long, help: "The receipt printer's paper in millimetres: 58 or 80.")
    var receiptWidth: ReceiptWidth = .wide

    @Flag(name: .long, help: "Print the packet; without --out nothing is written to disk.")
    var print = false

    @Option(name: .long, help: "Seconds to wait for the printer.")
    var printTimeout = Printer.patience

    func validate() throws {
        guard out != nil || print else { throw ValidationError("--out or --print is needed") }
        guard printTimeout > 0 else { throw ValidationError("--print-timeout takes seconds") }
    }

    func run() throws {
        try Session.run(language: lang) { session in
            let places = try places()
            // A printer that is missing is told before work is done.
            let printer = print ? try Printer(patience: printTimeout) : nil
            let maker = PacketMaker(session.pages, station: try StationFile.read())
            for (file, folder) in places {
                try make(from: file, into: folder, maker, session, printer)
            }
        }
    }

    /// Each answers file with its folder: the one that was named, or one of its own in there.
    ///
    /// - Throws: `Failure` when two files would share a folder; nothing is written then.
    private func places() throws(Failure) -> [(file: String, folder: String?)] {
        guard answers.count > 1 else { return answers.map { ($0, out) } }
        var files: [String: String] = [:]
        for file in answers {
            let stem = PacketCommand.stem(of: file)
            if let other = files.updateValue(file, forKey: stem) {
                throw Failure(
                    code: "same-packet-name", status: .usage,
                    arguments: ["file": file, "other": other, "name": stem])
            }
        }
        return answers.map { file in
            (file, out.map { $0 + "/" + PacketCommand.stem(of: file) })
        }
    }

    private static func stem(of file: String) -> String {
        let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        return [".", "..", "/", "", "-"].contains(name) ? "answers" : name
    }

    private func make(
        from file: String, into folder: String?, _ maker: PacketMaker, _ session: Session,
        _ printer: Printer?
    ) throws {
        let complaint = try read(file)
        let language = lang.map(Language.init(rawValue:)) ?? complaint.language
        guard session.pages.catalogues[language.rawValue] != nil else {
            throw Failure(
                code: "unknown-language", status: .badData,
                arguments: ["language": language.rawValue])
        }
        let near = (file as NSString).deletingLastPathComponent
        let packet = maker.packet(
            for: complaint, in: language,
            evidence: EvidenceFiles.measure(complaint, in: near.isEmpty ? "." : near))
        let choice = PacketChoice(format: format, receiptWidth: receiptWidth)
        let files = try PacketFiles(packet, session.pages, choice)
        if let folder {
            try files.write(to: folder)
            tell(of: packet, files, in: folder, session)
        }
        guard let printer else { return }
        let document = try files.document ?? PacketFiles(packet, session.pages).document
        let isGone = try printer.put(document ?? Data())
        let key = isGone ? "content.packet-printed" : "content.packet-printed-kept"
        StandardOutput.write(session.catalogue.text(key) + "\n")
    }

    private func tell(
        of packet: Packet, _ files: PacketFiles, in folder: String, _ session: Session
    ) {
        let pages = files.pages.reduce(0) { $0 + $1.count }
        let key = pages > 0 ? "content.packet-written" : "content.packet-written-unpaged"
        let words = [
            "folder": folder, "sheets": String(packet.sheets.count), "pages": String(pages),
        ]
        StandardOutput.write(session.catalogue.text(key, words) + "\n")
    }

    private func read(_ file: String) throws(Failure) -> Complaint {
        let data = try InputFile(file).wholeData()
        do throws(AnswersError) {
            return try Complaint(answers: data)
        } catch {
            throw Failure(
                code: "answers-" + error.code, status: .badData,
                arguments: [
                    "file": file, "field": error.field, "line": String(error.line),
                    "expected": error.expected,
                ])
        }
    }
}
