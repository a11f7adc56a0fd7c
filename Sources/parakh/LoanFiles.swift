// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Foundation
internal import Knowledge
internal import Paper

/// The sheets on a loan as files: one PDF and one text with the same facts.
struct LoanFiles {
    private let files: [(name: String, data: Data)]

    /// Sets the sheets.
    ///
    /// - Throws: `Failure` when the paper's libraries or fonts are missing.
    init(_ sheets: [Sheet], _ base: KnowledgeBase, _ language: Language) throws(Failure) {
        let catalogue = base.catalogue(language)
        let document = PDFDocument(
            title: sheets.first?.title ?? "", language: language,
            labels: LoanFiles.labels(catalogue), created: base.stamp.date + "T00:00:00+05:30")
        let rendered: RenderedDocument
        do {
            rendered = try document.render(sheets)
        } catch {
            throw Failure(code: "cannot-set-paper", status: .unavailable)
        }
        let text = LoanFiles.text(of: sheets, catalogue)
        files = [
            ("loan.pdf", rendered.data), ("loan.\(language.rawValue).txt", Data(text.utf8)),
        ]
    }

    /// The sheets as plain text, one after the other.
    static func text(of sheets: [Sheet], _ catalogue: Catalogue) -> String {
        sheets.map { PlainText.render($0, labels: labels(catalogue)) }.joined(separator: "\n")
    }

    private static func labels(_ catalogue: Catalogue) -> PaperLabels {
        PaperLabels(
            pageOf: catalogue.text("paper.page-of"), continued: catalogue.text("paper.continued"),
            blankMark: catalogue.text("paper.blank"))
    }

    /// Writes all files, readable by their owner only.
    ///
    /// - Throws: `Failure` when the folder cannot be made or written to.
    func write(to folder: String) throws(Failure) {
        try OwnerOnlyFiles.write(files, to: folder)
    }
}
