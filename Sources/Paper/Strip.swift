// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A band across the page that is never cut: a line of text, a rule, a row of fields.
struct Strip {
    /// Empty space above it in points; dropped at the top of a page.
    var gap = 0.0
    /// Its own height in points.
    var height: Double
    /// What is drawn on it, measured from its top left corner, in the order it is to be read aloud.
    var marks: [Mark] = []
    /// Whether it must stand on the same page as the strip after it.
    var holdsNext = false
    /// What stands over it again when it begins a page, such as the heads of a table's columns.
    var repeated: [Strip] = []
}

/// A thing drawn on a strip.
enum Mark {
    /// One line of a text, the top left corner of its line height at a point.
    case line(ShapedText, index: Int, x: Double, y: Double = 0)
    /// A rectangle filled black: rules and bars.
    case ink(Box)
    /// A rectangle filled light grey: the frame of what is not for everybody.
    case shade(Box)
    /// A QR code with its quiet zone, the whole of it as wide and high as the box.
    case code(QRCode, Box)
    /// An empty rectangle: a box to tick.
    case outline(Box)
}

/// A rectangle in points.
struct Box: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
}
