// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The measures of a page, in points.
enum A4 {
    static let millimetre = 72 / 25.4
    static let width = 595.276
    static let height = 841.89
    /// Room for a hole punch and a thumb.
    static let sideMargin = 50.0
    static let topMargin = 42.0
    static let bottomMargin = 34.0
    /// The width of the text.
    static let measure = width - 2 * sideMargin
    /// The space between the body and the small print.
    static let footerGap = 12.0
    /// The least height the body keeps, however long the small print is.
    static let leastBody = 300.0
}
