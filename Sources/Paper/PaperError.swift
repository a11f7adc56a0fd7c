// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Why there is no document. The words for a person are chosen by the caller.
package enum PaperError: Error, Equatable {
    /// There was no sheet to set; a PDF cannot have no pages.
    case noSheets
    /// The creation date is not `2026-11-21T19:20:00+05:30`; without one the bytes would depend on
    /// the clock.
    case unreadableDate(String)
    /// The text library has no fonts to work with at all.
    case noFonts
    /// The drawing library stopped; the number is its `cairo_status_t`.
    case drawing(status: Int)
}
