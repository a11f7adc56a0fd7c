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
        var page = TextPage(blankMark: PrintableText.oneLine(of: labels.blankMark))
        page.write(title: sheet.title)
        for line in sheet.purpose { page.write(paragraph: line) }
        for block in sheet.blocks { page.write(block) }
        page.write(footer: sheet.footer)
        return page.text
    }
}
