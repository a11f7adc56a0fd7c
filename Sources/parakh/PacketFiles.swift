// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Foundation
internal import Knowledge
internal import Paper

/// A packet as files: one PDF, a text twin of each sheet, one JSON file for other programs, and the
/// call sheet for a receipt printer.
struct PacketFiles {
    /// Pages by sheet, in packet order; none when no PDF was made.
    let pages: [(sheet: String, count: Int)]
    /// The PDF, when it was made.
    let document: Data?
    private let files: [(name: String, data: Data)]

    /// Sets the packet.
    ///
    /// - Throws: `Failure` when the paper's libraries or fonts are missing.
    init(
        _ packet: Packet, _ base: KnowledgeBase, _ choice: PacketChoice = PacketChoice()
    ) throws(Failure) {
        let labels = PaperLabels(base.catalogue(packet.language))
        let copyLabels = PaperLabels(base.catalogue(.english))
        var files: [(name: String, data: Data)] = []
        let needsPages = choice.hasPDF || choice.hasRecord
        let rendered = needsPages ? try PacketFiles.document(packet, labels, copyLabels) : nil
        pages = rendered?.pages.map { ($0.sheet, $0.count) } ?? []
        document = rendered?.data
        if let rendered, choice.hasPDF { files.append(("packet.pdf", rendered.data)) }
        if choice.hasText { files += PacketFiles.texts(packet, labels) }
        if choice.hasReceipt {
            files += try PacketFiles.receipt(packet, labels, choice.receiptWidth)
        }
        if choice.hasRecord {
            files.append(("packet.json", try PacketRecord(packet, pages: pages).data()))
        }
        self.files = files
    }

    /// Writes all files, readable by their owner only.
    ///
    /// - Throws: `Failure` when the folder cannot be made or written to; nothing half-written is
    ///   left under a final name.
    func write(to folder: String) throws(Failure) {
        try OwnerOnlyFiles.write(files, to: folder)
    }

    private static func document(
        _ packet: Packet, _ labels: PaperLabels, _ copyLabels: PaperLabels
    ) throws(Failure) -> RenderedDocument {
        do {
            return try paper(packet, labels, copyLabels).render(packet.sheets)
        } catch {
            throw Failure(code: "cannot-set-paper", status: .unavailable)
        }
    }

    private static func texts(
        _ packet: Packet, _ labels: PaperLabels
    ) -> [(name: String, data: Data)] {
        packet.sheets.enumerated().map { number, sheet in
            let name = "\(twoDigits(number))-\(sheet.id).\(sheet.language.rawValue).txt"
            return (name, Data(PlainText.render(sheet, labels: labels).utf8))
        }
    }

    /// The call sheet; where no money went and there is none, the cover.
    private static func receipt(
        _ packet: Packet, _ labels: PaperLabels, _ width: ReceiptWidth
    ) throws(Failure) -> [(name: String, data: Data)] {
        let call = packet.sheets.first { $0.id == "call-1930" }
        guard let sheet = call ?? packet.sheets.first else { return [] }
        let name = "receipt-\(width.rawValue)mm"
        do {
            let rendered = try paper(packet, labels).receipt(of: sheet, width: width)
            let text = PlainText.render(sheet, labels: labels, receipt: width)
            return [(name + ".pdf", rendered.data), (name + ".txt", Data(text.utf8))]
        } catch {
            throw Failure(code: "cannot-set-paper", status: .unavailable)
        }
    }

    private static func paper(
        _ packet: Packet, _ labels: PaperLabels, _ copyLabels: PaperLabels? = nil
    ) -> PDFDocument {
        PDFDocument(
            title: packet.sheets.first?.title ?? "", language: packet.language, labels: labels,
            copyLabels: copyLabels, created: created(packet))
    }

    private static func created(_ packet: Packet) -> String {
        guard let made = packet.made else { return packet.knowledge.date + "T00:00:00+05:30" }
        return made.day.text + "T" + Moment.clock(made.minuteOfDay ?? 0) + ":00+05:30"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension PaperLabels {
    /// The words of a language.
    init(_ catalogue: Catalogue) {
        self.init(
            pageOf: catalogue.text("paper.page-of"), continued: catalogue.text("paper.continued"),
            blankMark: catalogue.text("paper.blank"))
    }
}
