// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CPangoCairo

/// Starts Pango on the system's fonts.
enum FontLibrary {
    /// A new text context measured in points, for this thread only; the caller releases it.
    static func newContext() -> OpaquePointer? {
        SystemFonts.useOnly()
        guard let map = pango_cairo_font_map_get_default(),
            let context = pango_font_map_create_context(map)
        else { return nil }
        pango_cairo_context_set_resolution(context, pointsPerInch)
        pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
        // Paper has no pixels: without rounding, letters keep the distances their designer gave
        // them.
        pango_context_set_round_glyph_positions(context, 0)
        setUnhinted(context)
        return context
    }

    private static let pointsPerInch = 72.0

    private static func setUnhinted(_ context: OpaquePointer) {
        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
    }
}
