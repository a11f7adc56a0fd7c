// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Foundation
internal import Knowledge
internal import Paper

/// A packet as files: one PDF, a text twin of each sheet, and one JSON file for other programs.
struct PacketFiles {
    /// Pages by sheet, in packet order.
    let pages: [(sheet: String, count: Int)]
    private let files: [(name: String, data: Data)]

    /// Sets the packet.
    ///
    /// - Throws: `Failure` when the paper's libraries or fonts are missing.
    init(_ packet: Packet, _ base: KnowledgeBase) throws(Failure) {
        let catalogue = base.catalogue(packet.language)
        let labels = PaperLabels(
            pageOf: catalogue.text("paper.page-of"), continued: catalogue.text("paper.continued"),
            blankMark: catalogue.text("paper.blank"))
        let document = PDFDocument(
            title: packet.sheets.first?.title ?? "", language: packet.language, labels: labels,
            created: PacketFiles.created(packet))
        let rendered: RenderedDocument
        do {
            rendered = try document.render(packet.sheets)
        } catch {
            throw Failure(code: "cannot-set-paper", status: .unavailable)
        }
        pages = rendered.pages.map { ($0.sheet, $0.count) }
        var files = [(name: "packet.pdf", data: rendered.data)]
        for (number, sheet) in packet.sheets.enumerated() {
            let name = "\(PacketFiles.twoDigits(number))-\(sheet.id).\(sheet.language.rawValue).txt"
            files.append((name, Data(PlainText.render(sheet, labels: labels).utf8)))
        }
        files.append(("packet.json", try PacketRecord(packet, pages: pages).data()))
        self.files = files
    }

    /// Writes all files, readable by their owner only.
    ///
    /// - Throws: `Failure` when the folder cannot be made or written to; nothing half-written is
    ///   left under a final name.
    func write(to folder: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            for file in files {
                let url = URL(fileURLWithPath: folder + "/" + file.name)
                try file.data.write(to: url, options: .atomic)
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o600], ofItemAtPath: url.path)
            }
        } catch {
            throw Failure(code: "cannot-write", status: .inputOutput, arguments: ["file": folder])
        }
    }

    private static func created(_ packet: Packet) -> String {
        guard let made = packet.made else { return packet.knowledge.date + "T00:00:00+05:30" }
        return made.day.text + "T" + Moment.clock(made.minuteOfDay ?? 0) + ":00+05:30"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

/// The packet for other programs: schema 1 of `packet.json`.
struct PacketRecord: Encodable {
    let schema = 1
    let language: String
    let sheets: [SheetRecord]
    let portal: Portal
    let warnings: [[String: String]]
    let knowledge: KnowledgeStamp

    struct SheetRecord: Encodable {
        let sheet: String
        let language: String
        let pages: Int
        let fields: [FieldRecord]
    }

    struct FieldRecord: Encodable {
        let id: String
        let label: String
        let value: String?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(id, forKey: .id)
            try container.encode(label, forKey: .label)
            try container.encode(value, forKey: .value)
        }

        private enum Key: String, CodingKey { case id, label, value }
    }

    struct Portal: Encodable {
        let category: String
        let subcategory: String
        let narrative: [String: String]
    }

    init(_ packet: Packet, pages: [(sheet: String, count: Int)]) {
        language = packet.language.rawValue
        knowledge = packet.knowledge
        portal = Portal(
            category: packet.portal.category, subcategory: packet.portal.subcategory,
            narrative: packet.portal.narrative)
        warnings = packet.warnings.map { ["field": $0.field, "code": $0.code] }
        sheets = packet.sheets.map { sheet in
            SheetRecord(
                sheet: sheet.id, language: sheet.language.rawValue,
                pages: pages.first { $0.sheet == sheet.id }?.count ?? 0,
                fields: sheet.blocks.flatMap { block -> [FieldRecord] in
                    guard case .fields(let fields) = block else { return [] }
                    return fields.map { FieldRecord(id: $0.id, label: $0.label, value: $0.value) }
                })
        }
    }

    func data() throws(Failure) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do { return try encoder.encode(self) } catch {
            throw Failure(code: "internal", status: .internalError)
        }
    }
}
