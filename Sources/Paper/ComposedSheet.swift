// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

/// A sheet set on its pages, ready to be drawn; only the page numbers are still open.
struct ComposedSheet {
    let id: String
    let title: String
    /// The body of each page, measured from the top margin.
    let pages: [[Pagination.Placed]]
    /// The small print, the same on every page of the sheet.
    let footer: [Strip]
    /// The top of the small print on the page.
    let footerTop: Double
    /// Sets further text in the sheet's language.
    let composer: Composer

    /// The widest a page number may be.
    static let numberWidth = 64.0

    /// Sets a sheet.
    ///
    /// - Throws: `PaperError.noFonts`
    init(_ sheet: Sheet, labels: PaperLabels) throws(PaperError) {
        composer = Composer(
            typesetter: try Typesetter(language: sheet.language), measure: A4.measure)
        footer = try Self.footer(of: sheet, composer)
        let head = try Self.runningHead(of: sheet, labels, composer)
        let footerHeight = composer.height(of: footer)
        footerTop = A4.height - A4.bottomMargin - footerHeight
        let body = max(A4.leastBody, footerTop - A4.footerGap - A4.topMargin)
        let headHeight = composer.height(of: head) + 14
        let flowing = Self.fewest(
            try composer.strips(of: sheet), firstHeight: body, laterHeight: body - headHeight)
        pages = flowing.enumerated().map { index, page in
            index == 0 ? page : Self.placed(head) + Self.lowered(page, by: headHeight)
        }
        id = sheet.id
        title = PrintableText.oneLine(of: sheet.title)
    }

    /// What gaps may be multiplied with to spare a page, the airiest first.
    private static let tightnesses = [1, 0.8, 0.6]

    /// The airiest pages among those that are fewest.
    private static func fewest(
        _ strips: [Strip], firstHeight: Double, laterHeight: Double
    ) -> [[Pagination.Placed]] {
        let all = tightnesses.map {
            Pagination.pages(
                of: strips, firstHeight: firstHeight, laterHeight: laterHeight, tightness: $0)
        }
        let fewest = all.map(\.count).min()
        return all.first { $0.count == fewest } ?? []
    }

    private static func footer(
        of sheet: Sheet, _ composer: Composer
    ) throws(PaperError) -> [Strip] {
        let narrow = Composer(
            typesetter: composer.typesetter, measure: composer.measure - numberWidth)
        var strips = [composer.rule(thickness: 0.6, gap: 0)]
        for (index, line) in sheet.footer.enumerated() {
            strips += try narrow.paragraph(line, .smallPrint, gap: index == 0 ? 6 : 0)
        }
        // Without small print there must still be a line for the page number.
        return strips.count > 1 ? strips : strips + [Strip(gap: 6, height: 18)]
    }

    private static func runningHead(
        of sheet: Sheet, _ labels: PaperLabels, _ composer: Composer
    ) throws(PaperError) -> [Strip] {
        let title = PrintableText.oneLine(of: labels.runningHead(for: sheet.title))
        return try composer.paragraph(title, .label, gap: 0)
            + [composer.rule(thickness: 0.6, gap: 3)]
    }

    private static func placed(_ strips: [Strip]) -> [Pagination.Placed] {
        Pagination.pages(of: strips, firstHeight: .infinity, laterHeight: .infinity)[0]
    }

    private static func lowered(
        _ page: [Pagination.Placed], by distance: Double
    ) -> [Pagination.Placed] {
        page.map { Pagination.Placed(strip: $0.strip, top: $0.top + distance) }
    }
}
