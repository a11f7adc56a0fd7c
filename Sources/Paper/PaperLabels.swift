// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The few fixed words and patterns that paper needs besides what stands on a sheet.
///
/// They come from `Localization/`; this room knows no words.
package struct PaperLabels: Sendable, Equatable {
    /// The page number's pattern, with `%{page}` and `%{pages}`, such as `%{page} / %{pages}`.
    package var pageOf: String
    /// The heading of a sheet's second and later pages, with `%{title}`.
    package var continued: String
    /// What stands for a blank in plain text, such as `________`; on paper a line is ruled instead.
    package var blankMark: String

    /// Takes the patterns as the catalogue has them; one without its placeholder is printed as it
    /// is.
    package init(pageOf: String, continued: String, blankMark: String) {
        self.pageOf = pageOf
        self.continued = continued
        self.blankMark = blankMark
    }

    func number(page: Int, of pages: Int) -> String {
        pageOf.replacing("%{pages}", with: "\(pages)").replacing("%{page}", with: "\(page)")
    }

    func runningHead(for title: String) -> String {
        continued.replacing("%{title}", with: title)
    }
}
