// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Some text in one style; a line may hold several.
struct TextRun {
    let text: String
    private(set) var style: TypeStyle

    /// Cleans the text for paper and makes the style legible for its script.
    init(_ text: String, _ style: TypeStyle) {
        self.text = PrintableText.lines(of: text)
        self.style = style.legible(for: self.text)
    }

    /// The same text, set `scale` times as large.
    func scaled(by scale: Double) -> TextRun {
        var run = self
        run.style = style.scaled(by: scale)
        return run
    }
}
