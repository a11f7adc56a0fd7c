// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// A finished PDF and what is to be known about it without reading it.
package struct RenderedDocument: Sendable, Equatable {
    /// The bytes of the PDF; the same input gives the same bytes.
    package var data: Data
    /// How many pages each sheet takes, in the order of the sheets.
    package var pages: [SheetPages]
    /// How many characters no installed font has; they show as empty boxes.
    package var unknownGlyphs: Int

    /// Creates a document from its parts.
    package init(data: Data, pages: [SheetPages], unknownGlyphs: Int) {
        self.data = data
        self.pages = pages
        self.unknownGlyphs = unknownGlyphs
    }

    /// The pages of one sheet.
    package struct SheetPages: Sendable, Equatable {
        /// The sheet's `id`.
        package var sheet: String
        /// Its pages, at least one.
        package var count: Int

        /// Creates the count of one sheet.
        package init(sheet: String, count: Int) {
            self.sheet = sheet
            self.count = count
        }
    }
}
