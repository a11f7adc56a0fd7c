// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

extension ComposedSheet {
    /// A page number at the right end of the small print's first line.
    func pageNumber(_ number: String) throws(PaperError) -> Strip {
        let text = try composer.typesetter.set(
            [TextRun(PrintableText.oneLine(of: number), .pageNumber)], width: Self.numberWidth)
        let x = max(A4.measure - Self.numberWidth, A4.measure - text.width)
        return Strip(height: text.lineHeight, marks: [.line(text, index: 0, x: x)])
    }
}
