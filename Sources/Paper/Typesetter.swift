// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CPangoCairo
internal import Knowledge

/// Shapes text and breaks it into lines with Pango, in one language.
///
/// It knows sizes and widths, not pages. Everything it sets has passed `PrintableText`.
final class Typesetter {
    /// The characters no font had, in all text set so far.
    private(set) var unknownGlyphs = 0

    private static let families = "Noto Sans, Noto Sans Devanagari"
    private let context: OpaquePointer
    private let font: OpaquePointer
    private let scale: Double

    /// - Parameter scale: What all sizes are multiplied with.
    /// - Throws: `PaperError.noFonts` when Pango cannot be started.
    init(language: Language, scale: Double = 1) throws(PaperError) {
        guard let context = FontLibrary.newContext(), let font = pango_font_description_new() else {
            throw .noFonts
        }
        pango_font_description_set_family(font, Self.families)
        pango_context_set_language(context, pango_language_from_string(language.rawValue))
        self.context = context
        self.font = font
        self.scale = scale
    }

    deinit {
        pango_font_description_free(font)
        g_object_unref(UnsafeMutableRawPointer(context))
    }

    /// Sets runs one after the other, broken into lines of at most `width` points.
    ///
    /// Lines break at spaces; a word wider than the line, such as a link, is broken anywhere,
    /// without a hyphen that might be read as part of it.
    ///
    /// - Complexity: O(length)
    func set(_ runs: [TextRun], width: Double) throws(PaperError) -> ShapedText {
        guard let layout = pango_layout_new(context) else { throw .noFonts }
        let runs = runs.map { $0.scaled(by: scale) }
        let text = runs.map(\.text).joined()
        pango_layout_set_font_description(layout, font)
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
        pango_layout_set_text(layout, text, -1)
        setAttributes(of: runs, text: text, on: layout)
        let shaped = ShapedText(owning: layout, size: runs.map(\.style.size).max() ?? 0)
        unknownGlyphs += shaped.unknownGlyphs
        return shaped
    }

    private func setAttributes(of runs: [TextRun], text: String, on layout: OpaquePointer) {
        guard let attributes = pango_attr_list_new() else { return }
        defer { pango_attr_list_unref(attributes) }
        insert(pango_attr_insert_hyphens_new(0), over: 0..<text.utf8.count, into: attributes)
        var start = 0
        for run in runs {
            let bytes = start..<start + run.text.utf8.count
            let size = Int32(run.style.size * Double(PANGO_SCALE))
            let weight = run.style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
            insert(pango_attr_size_new(size), over: bytes, into: attributes)
            insert(pango_attr_weight_new(weight), over: bytes, into: attributes)
            start = bytes.upperBound
        }
        for bytes in unbrokenNumbers(in: text) {
            insert(pango_attr_allow_breaks_new(0), over: bytes, into: attributes)
        }
        pango_layout_set_attributes(layout, attributes)
    }

    private func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, over bytes: Range<Int>,
        into attributes: OpaquePointer
    ) {
        guard let attribute else { return }
        attribute.pointee.start_index = UInt32(bytes.lowerBound)
        attribute.pointee.end_index = UInt32(bytes.upperBound)
        pango_attr_list_insert(attributes, attribute)
    }

    private func unbrokenNumbers(in text: String) -> [Range<Int>] {
        text.split(separator: "\n").flatMap(UnbrokenWords.split).compactMap { piece in
            guard piece.contains(" ") else { return nil }
            let start = text.utf8.distance(from: text.startIndex, to: piece.startIndex)
            return start..<start + piece.utf8.count
        }
    }
}
