// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Paper
import Testing

/// Reads a PDF back with `pdftotext`, the way an office's search or a screen reader would.
enum PDFReader {
    static let isInstalled = tool != nil
    static let notInstalled: Comment = "pdftotext (poppler-utils) is not installed"

    /// The text of each page in the order it was drawn, without white space, which depends on where
    /// lines break; and what the reader complained about.
    static func read(_ document: Data) throws -> (pages: [String], complaints: String) {
        let folder = try ScratchFolder()
        let file = try folder.write(document, as: "document.pdf")
        let (text, complaints) = try #require(tool).run("-raw", "-enc", "UTF-8", file, "-")
        let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
        return (pages.map { squeezed(String($0)) }, complaints)
    }

    /// The text of each page without what must stand on every page, which is checked on the way;
    /// for a document of one sheet.
    static func bodies(of sheet: Sheet, in document: RenderedDocument) throws -> [String] {
        let (pages, complaints) = try read(document.data)
        #expect(complaints.isEmpty)
        #expect(pages.count == document.pages[0].count)
        let head = squeezed(sheet.title + "(जारी)")
        return pages.enumerated().map { index, page in
            let number = "\(index + 1)/\(pages.count)"
            let foot = squeezed(sheet.footer.joined() + number)
            #expect(page.hasSuffix(foot), "page \(index + 1) has no small print or number")
            #expect(index == 0 || page.hasPrefix(head), "page \(index + 1) has no running head")
            return String(page.dropLast(foot.count).dropFirst(index == 0 ? 0 : head.count))
        }
    }

    /// The text without white space.
    static func squeezed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }

    private static let tool = Tool("pdftotext")
}

extension String {
    /// Plain text without white space and without the marks that lines begin with: boxes to tick
    /// and the bars of alerts, scripts and frames.
    var withoutMarks: String {
        let lines = split(separator: "\n").map { line in
            let text = line.drop { $0 == " " }
            let mark = ["!!", ">", "|", "[ ]"].first { text.hasPrefix($0) } ?? ""
            return String(text.dropFirst(mark.count))
        }
        return PDFReader.squeezed(lines.joined())
    }
}
