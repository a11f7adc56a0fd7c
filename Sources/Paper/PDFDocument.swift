// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper: sheets to plain text and PDF.
//
// Down the house: `Sheet` -> `Composer` (text shaped by `Typesetter`, as strips) -> `Pagination` ->
// `PDFCanvas`; and `Sheet` -> `PlainText`. This room must never know what a complaint is, choose a
// word, read a clock or touch a disk.

package import Complaints
internal import Foundation
package import Knowledge

/// The packet on paper: A4 pages that survive a photocopy, set with Pango and drawn with Cairo.
///
/// Every sheet starts on a new page and carries its own small print and the page number of the
/// whole document. Text is set in Noto Sans and Noto Sans Devanagari, which are embedded. Nothing
/// is written to disk.
package struct PDFDocument: Sendable {
    private let title: String
    private let language: Language
    private let labels: PaperLabels
    private let copyLabels: PaperLabels
    private let created: String

    /// Describes a document that has no pages yet.
    ///
    /// - Parameters:
    ///   - title: What a reader shows as the document's name.
    ///   - language: The main language, written into the file for screen readers.
    ///   - labels: The fixed words, in that language.
    ///   - copyLabels: The fixed words on sheets in another language; nil for the same ones.
    ///   - created: The moment in the form `2026-11-21T19:20:00+05:30`. It is given, not taken from
    ///     a clock, so that the same answers give the same bytes.
    package init(
        title: String, language: Language, labels: PaperLabels, copyLabels: PaperLabels? = nil,
        created: String
    ) {
        self.title = PrintableText.oneLine(of: title)
        self.language = language
        self.labels = labels
        self.copyLabels = copyLabels ?? labels
        self.created = created
    }

    /// Sets and draws the sheets, each from a new page on.
    ///
    /// - Parameter sheets: Text in them may be anything; what cannot be printed is dropped.
    /// - Returns: The document; the same input gives the same bytes.
    /// - Throws: `PaperError.noSheets` for no sheets, `PaperError.unreadableDate` for a creation
    ///   date in another form, `PaperError.noFonts` or `PaperError.drawing` when a library fails.
    /// - Complexity: O(length of the sheets); eight pages take some tens of milliseconds.
    package func render(_ sheets: [Sheet]) throws(PaperError) -> RenderedDocument {
        guard !sheets.isEmpty else { throw .noSheets }
        try checkDate()
        var composed: [ComposedSheet] = []
        for sheet in sheets {
            let words = sheet.language == language ? labels : copyLabels
            composed.append(try ComposedSheet(sheet, labels: words))
        }
        let data = try draw(composed)
        return RenderedDocument(
            data: CatalogLanguage.add(language, to: data),
            pages: composed.map { .init(sheet: $0.id, count: $0.pages.count) },
            unknownGlyphs: composed.reduce(0) { $0 + $1.composer.typesetter.unknownGlyphs })
    }

    /// Sets and draws one sheet for a receipt printer: a page as wide as the paper and as long as
    /// its contents, without page numbers. Beyond 14,000 points, which is five metres, a further
    /// page follows, since readers refuse longer ones.
    ///
    /// - Returns: The document; the same input gives the same bytes.
    /// - Throws: As `render(_:)`.
    /// - Complexity: O(length of the sheet)
    package func receipt(
        of sheet: Sheet, width: ReceiptWidth
    ) throws(PaperError) -> RenderedDocument {
        try checkDate()
        let receipt = try ComposedReceipt(sheet, width: width)
        let canvas = try PDFCanvas(width: receipt.width, height: receipt.width)
        canvas.describe(title: title, language: language.rawValue, created: created)
        for page in receipt.pages {
            canvas.setPageSize(width: receipt.width, height: page.height)
            for placed in page.strips {
                canvas.draw(
                    placed.strip, x: ComposedReceipt.margin,
                    top: ComposedReceipt.margin + placed.top)
            }
            canvas.turnPage()
        }
        return RenderedDocument(
            data: CatalogLanguage.add(language, to: try canvas.finish()),
            pages: [.init(sheet: sheet.id, count: receipt.pages.count)],
            unknownGlyphs: receipt.unknownGlyphs)
    }

    private func checkDate() throws(PaperError) {
        guard created.wholeMatch(of: Self.moment) != nil else { throw .unreadableDate(created) }
    }

    private static var moment: Regex<Substring> {
        #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)/#
    }

    private func draw(_ sheets: [ComposedSheet]) throws(PaperError) -> Data {
        let canvas = try PDFCanvas()
        canvas.describe(title: title, language: language.rawValue, created: created)
        let pageCount = sheets.reduce(0) { $0 + $1.pages.count }
        var number = 1
        for sheet in sheets {
            canvas.addBookmark(sheet.title, page: number)
            for page in sheet.pages {
                try draw(
                    page, of: sheet, number: labels.number(page: number, of: pageCount), canvas)
                number += 1
            }
        }
        return try canvas.finish()
    }

    private func draw(
        _ page: [Pagination.Placed], of sheet: ComposedSheet, number: String, _ canvas: PDFCanvas
    ) throws(PaperError) {
        for placed in page {
            canvas.draw(placed.strip, x: A4.sideMargin, top: A4.topMargin + placed.top)
        }
        var top = sheet.footerTop
        for strip in sheet.footer {
            top += strip.gap
            canvas.draw(strip, x: A4.sideMargin, top: top)
            top += strip.height
        }
        canvas.draw(
            try sheet.pageNumber(number), x: A4.sideMargin, top: sheet.footerTop + 7)
        canvas.turnPage()
    }
}
