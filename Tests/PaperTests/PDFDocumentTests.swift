// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Paper
import Testing

@Suite struct PDFDocumentTests {
    private static let created = "2026-11-21T19:20:00+05:30"

    private func document(created: String = created, language: Language = .hindi) -> PDFDocument {
        PDFDocument(
            title: "शिकायत का पैकेट", language: language, labels: SampleSheets.labels,
            created: created)
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled), arguments: SampleSheets.all)
    func `text and PDF carry the same facts`(_ sheet: Sheet) throws {
        let rendered = try document().render([sheet])
        let bodies = try PDFReader.bodies(of: sheet, in: rendered).joined()
        let text = PlainText.render(sheet, labels: SampleSheets.labels).withoutMarks
        for fact in sheet.facts.map(PDFReader.squeezed) {
            #expect(text.contains(fact), "the text lacks \(fact)")
            let isFooter = sheet.footer.map(PDFReader.squeezed).contains(fact)
            #expect(isFooter || bodies.contains(fact), "the PDF lacks \(fact)")
        }
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled), arguments: SampleSheets.all)
    func `a screen reader reads each value right after its label`(_ sheet: Sheet) throws {
        let bodies = try PDFReader.bodies(of: sheet, in: try document().render([sheet]))
        for field in sheet.fields where !sheet.hasTable {
            let official = field.official.map { "(\($0))" } ?? ""
            let read = field.label + official + (field.value ?? field.hint ?? "")
            #expect(bodies.contains { $0.contains(PDFReader.squeezed(read)) }, "\(read)")
        }
    }

    @Test func `the same input gives the same bytes`() throws {
        let first = try document().render(SampleSheets.all)
        let second = try document().render(SampleSheets.all)
        #expect(first == second)
        #expect(
            try document(created: "2026-11-21T19:20:01+05:30").render(SampleSheets.all) != first)
    }

    @Test func `every character of Hindi and English has a glyph`() throws {
        #expect(try document().render(SampleSheets.all).unknownGlyphs == 0)
    }

    @Test func `a character without a glyph is counted`() throws {
        let sheet = Sheet(id: "s", language: .hindi, title: "\u{F8FF}", blocks: [])
        #expect(try document().render([sheet]).unknownGlyphs > 0)
    }

    @Test(arguments: [(1, 1), (3, 1), (25, 3)])
    func `transactions fill as many pages as they need`(_ count: Int, _ pages: Int) throws {
        let rendered = try document().render([SampleSheets.transactions(count)])
        #expect(rendered.pages == [.init(sheet: "portal", count: pages)])
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled))
    func `every sheet starts on a page of its own and pages are numbered through`() throws {
        let rendered = try document().render(SampleSheets.packet)
        let pages = try PDFReader.read(rendered.data).pages
        #expect(rendered.pages.map(\.sheet) == SampleSheets.packet.map(\.id))
        var first = 0
        for (sheet, counted) in zip(SampleSheets.packet, rendered.pages) {
            #expect(pages[first].hasPrefix(PDFReader.squeezed(sheet.title)))
            #expect(pages[first].hasSuffix("\(first + 1)/\(pages.count)"))
            first += counted.count
        }
        #expect(first == pages.count)
    }

    @Test func `a document without sheets is refused`() {
        #expect(throws: PaperError.noSheets) { try document().render([]) }
    }

    @Test(arguments: [
        "", "2026-11-21", "21/11/2026", "2026-11-21T19:20:00", "now", "2026-11-21T19:20:00Z\n",
    ])
    func `a creation date in another form is refused`(_ date: String) {
        #expect(throws: PaperError.unreadableDate(date)) {
            try document(created: date).render([SampleSheets.english])
        }
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled))
    func `control characters never reach the paper`() throws {
        let hostile = "a\u{0}b\u{1B}[2Jc\u{202E}d\u{FFFE}e\r\nf"
        let sheet = Sheet(
            id: "s", language: .hindi, title: hostile, purpose: [hostile],
            blocks: [
                .heading(""), .paragraph(""), .alert(hostile), .steps(["", hostile]),
                .checklist(["", hostile]), .fields([]), .writeIn(hostile),
                .fields([.init(id: "", label: "", value: hostile)]),
                .official(heading: "", text: ""), .copyText(heading: hostile, text: hostile),
            ], footer: ["", hostile])
        let (pages, complaints) = try PDFReader.read(try document().render([sheet]).data)
        #expect(complaints.isEmpty)
        #expect(pages.joined().contains("ab[2Jcdef"))
    }

    @Test func `a message of a hundred thousand characters is set in full`() throws {
        let story = String(repeating: "पैसे गए और फिर फ़ोन आया। ", count: 4_000)
        let sheet = Sheet(
            id: "s", language: .hindi, title: "t", blocks: [.copyText(heading: "h", text: story)])
        let rendered = try document().render([sheet])
        #expect(rendered.unknownGlyphs == 0)
        #expect(rendered.pages[0].count > 30)
    }
}
