// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

/// A sheet set on a roll of paper, ready to be drawn.
struct ComposedReceipt {
    /// A length of the roll.
    struct Page {
        /// From the top margin.
        let strips: [Pagination.Placed]
        /// With both margins.
        let height: Double
    }

    /// What printers leave white at the sides.
    static let margin = 3 * A4.millimetre

    /// The width of the paper in points.
    let width: Double
    /// One, unless the sheet is longer than a page may be.
    let pages: [Page]
    /// The characters no font has.
    let unknownGlyphs: Int

    /// Sets a sheet, its small print once at the end.
    ///
    /// - Throws: `PaperError.noFonts`
    init(_ sheet: Sheet, width: ReceiptWidth) throws(PaperError) {
        self.width = Double(width.rawValue) * A4.millimetre
        let typesetter = try Typesetter(language: sheet.language, scale: width.typeScale)
        let composer = Composer(
            typesetter: typesetter, measure: self.width - 2 * ComposedReceipt.margin)
        var strips = try composer.strips(of: sheet)
        strips.append(composer.rule(thickness: 0.6, gap: 14))
        for line in sheet.footer { strips += try composer.paragraph(line, .smallPrint, gap: 4) }
        pages = Pagination.pages(
            of: strips, firstHeight: Self.longest, laterHeight: Self.longest
        ).map { Page(strips: $0, height: Self.height(of: $0)) }
        unknownGlyphs = typesetter.unknownGlyphs
    }

    /// The longest page that readers open is 14,400 points (ISO 32000-1, annex C).
    private static let longest = 14_000.0
    /// What is torn off under the last line.
    private static let tearing = 8 * A4.millimetre

    private static func height(of strips: [Pagination.Placed]) -> Double {
        let end = strips.last.map { $0.top + $0.strip.height } ?? 0
        return margin + end + tearing
    }
}
