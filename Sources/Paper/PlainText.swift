// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Complaints

/// A sheet as plain text: for a printer without graphics, a screen reader, or copying into a form.
///
/// It carries the same facts as the PDF in the same order. There are no boxes, columns or
/// right-hand edges, because the width of a Devanagari letter differs from one screen and printer
/// to the next.
package enum PlainText {
    /// Writes one sheet as UTF-8 text with `\n` line ends, closed by one.
    ///
    /// - Parameters:
    ///   - sheet: Text in it may be anything; what cannot be printed is dropped.
    ///   - labels: Only the mark for a blank is used.
    /// - Returns: Lines of at most 72 columns, longer only where a single word is.
    /// - Complexity: O(length of the sheet)
    package static func render(_ sheet: Sheet, labels: PaperLabels) -> String {
        render(
            sheet, on: TextPage(blankMark: PrintableText.oneLine(of: labels.blankMark)))
    }

    /// Writes one sheet for a receipt printer, likewise.
    ///
    /// - Returns: Lines of at most the paper's columns; longer words are broken.
    /// - Complexity: O(length of the sheet)
    package static func render(
        _ sheet: Sheet, labels: PaperLabels, receipt: ReceiptWidth
    ) -> String {
        let blankMark = PrintableText.oneLine(of: labels.blankMark)
        return render(
            sheet, on: TextPage(blankMark: blankMark, receiptColumns: receipt.columns))
    }

    private static func render(_ sheet: Sheet, on blank: TextPage) -> String {
        var page = blank
        page.write(title: sheet.title)
        for line in sheet.purpose { page.write(paragraph: line) }
        for block in sheet.blocks { page.write(block) }
        page.write(footer: sheet.footer)
        return page.text
    }
}
