// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CPangoCairo

/// Text broken into lines and shaped; owns its Pango layout and releases it.
final class ShapedText {
    /// The number of lines, at least one.
    let lineCount: Int
    /// The width of the longest line in points.
    let width: Double
    /// The characters no font has.
    let unknownGlyphs: Int
    /// The size of the largest letters, from which the line height follows.
    let size: Double

    private let layout: OpaquePointer

    /// Takes over the layout, which must be complete: text, attributes and width set.
    init(owning layout: OpaquePointer, size: Double) {
        var width: Int32 = 0
        pango_layout_get_size(layout, &width, nil)
        self.layout = layout
        self.size = size
        self.width = Double(width) / Double(PANGO_SCALE)
        lineCount = Int(pango_layout_get_line_count(layout))
        unknownGlyphs = Int(pango_layout_get_unknown_glyphs_count(layout))
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// The height of one line in points.
    var lineHeight: Double { size * TypeStyle.leading }

    /// Draws one line with its left end at a point whose `y` is the top of the line.
    func draw(line index: Int, x: Double, top: Double, on context: OpaquePointer) {
        guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return }
        cairo_move_to(context, x, top + size * TypeStyle.baseline)
        pango_cairo_show_layout_line(context, line)
    }
}
