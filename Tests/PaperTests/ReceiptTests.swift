// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Testing

@testable import Paper

@Suite struct ReceiptTests {
    private func render(_ sheet: Sheet, _ width: ReceiptWidth) throws -> RenderedDocument {
        let document = PDFDocument(
            title: "t", language: .hindi, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00Z")
        return try document.receipt(of: sheet, width: width)
    }

    private static let all = SampleSheets.all.flatMap { sheet in
        ReceiptWidth.allCases.map { (sheet, $0) }
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled), arguments: all)
    func `a receipt carries the facts of its sheet on one page as wide as the paper`(
        _ sheet: Sheet, _ width: ReceiptWidth
    ) throws {
        let rendered = try render(sheet, width)
        let (pages, complaints) = try PDFReader.read(rendered.data)
        #expect(complaints.isEmpty)
        #expect(pages.count == 1)
        #expect(rendered.pages == [.init(sheet: sheet.id, count: 1)])
        for fact in sheet.facts {
            #expect(pages[0].contains(PDFReader.squeezed(fact)), "the receipt lacks \(fact)")
        }
        let size = String(decoding: rendered.data, as: Unicode.ASCII.self)
            .firstMatch(of: #/MediaBox \[ 0 0 ([\d.]+) ([\d.]+)/#)
        let points = Double(width.rawValue) * 72 / 25.4
        #expect(abs((size.flatMap { Double($0.1) } ?? 0) - points) < 0.01)
    }

    @Test(arguments: all)
    func `nothing is drawn beyond the edges of the paper`(
        _ sheet: Sheet, _ width: ReceiptWidth
    ) throws {
        let receipt = try ComposedReceipt(sheet, width: width)
        let measure = receipt.width - 2 * ComposedReceipt.margin
        for page in receipt.pages {
            for placed in page.strips {
                #expect(placed.top + placed.strip.height + ComposedReceipt.margin <= page.height)
                #expect(placed.strip.marks.allSatisfy { right(of: $0) <= measure + 0.5 })
            }
        }
    }

    private func right(of mark: Mark) -> Double {
        switch mark {
        case .line(let text, _, let x, _): x + text.width
        case .ink(let box), .outline(let box), .shade(let box), .code(_, let box):
            box.x + box.width
        }
    }

    @Test(arguments: all)
    func `the text twin is as narrow as the paper and has the same facts`(
        _ sheet: Sheet, _ width: ReceiptWidth
    ) {
        let text = PlainText.render(sheet, labels: SampleSheets.labels, receipt: width)
        for line in text.split(separator: "\n") {
            #expect(TextColumns.count(line) <= width.columns, "\(line)")
        }
        for fact in sheet.facts {
            #expect(text.withoutMarks.contains(PDFReader.squeezed(fact)), "the text lacks \(fact)")
        }
    }

    @Test func `a receipt of many metres goes on on a further page`() throws {
        let sheet = Sheet(
            id: "s", language: .english, title: "t",
            blocks: Array(repeating: .paragraph("One more line."), count: 900))
        let receipt = try ComposedReceipt(sheet, width: .wide)
        #expect(receipt.pages.count > 1)
        #expect(receipt.pages.allSatisfy { $0.height <= 14_400 })
    }

    @Test(arguments: ReceiptWidth.allCases)
    func `the codes of a receipt can be read`(_ width: ReceiptWidth) throws {
        let sheet = SampleSheets.recovery
        let found = try CodeReader(try render(sheet, width).data).texts().joined()
        #expect(found.sorted() == sheet.codes.map(\.text).sorted())
    }

    @Test(.enabled(if: Tool("pdffonts") != nil, "pdffonts (poppler-utils) is not installed"))
    func `all fonts are embedded`() throws {
        let document = PDFDocument(
            title: "t", language: .hindi, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00Z")
        let folder = try ScratchFolder()
        for data in [
            try document.render(SampleSheets.all).data,
            try render(SampleSheets.call1930, .wide).data,
        ] {
            let file = try folder.write(data, as: "document.pdf")
            let fonts = try #require(Tool("pdffonts")).run(file).output
                .split(separator: "\n").dropFirst(2)
            #expect(fonts.count >= 3)
            #expect(fonts.allSatisfy { $0.contains(/yes (yes|no) +yes +\d+ +\d+$/) }, "\(fonts)")
        }
    }
}
