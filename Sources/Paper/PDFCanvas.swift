// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CPangoCairo
internal import Foundation

/// Pages drawn with Cairo into memory, page after page. Distances are in points from the top
/// left.
///
/// Surface and context are released with the canvas, also when drawing stopped half-way.
final class PDFCanvas {
    private let sink = ByteSink()
    private let surface: OpaquePointer
    private let context: OpaquePointer

    /// Opens a document whose pages are as large as this until told otherwise.
    ///
    /// - Throws: `PaperError.drawing` when Cairo cannot open a PDF.
    init(width: Double = A4.width, height: Double = A4.height) throws(PaperError) {
        let closure = Unmanaged.passUnretained(sink).toOpaque()
        // Cairo never gives null here: on failure it gives an object that carries the error.
        guard
            let surface = cairo_pdf_surface_create_for_stream(
                ByteSink.write, closure, width, height),
            let context = cairo_create(surface)
        else { throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue)) }
        self.surface = surface
        self.context = context
        cairo_set_source_rgb(context, 0, 0, 0)
        try checkStatus()
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
    }

    /// Makes the page that has just begun another size.
    func setPageSize(width: Double, height: Double) {
        cairo_pdf_surface_set_size(surface, width, height)
    }

    /// Writes what a reader shows about the file besides its pages.
    func describe(title: String, language: String, created: String) {
        let entries = [
            (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_KEYWORDS, language),
            (CAIRO_PDF_METADATA_CREATOR, "Parakh"), (CAIRO_PDF_METADATA_CREATE_DATE, created),
            (CAIRO_PDF_METADATA_MOD_DATE, created),
        ]
        for (key, value) in entries { cairo_pdf_surface_set_metadata(surface, key, value) }
    }

    /// Adds a line to the reader's table of contents; pages are counted from 1.
    func addBookmark(_ title: String, page: Int) {
        cairo_pdf_surface_add_outline(
            surface, CAIRO_PDF_OUTLINE_ROOT, title, "page=\(page) pos=[0 0]",
            CAIRO_PDF_OUTLINE_FLAG_OPEN)
    }

    /// Draws a strip with its top left corner at a point.
    func draw(_ strip: Strip, x: Double, top: Double) {
        for mark in strip.marks {
            switch mark {
            case .line(let text, let index, let offset, let drop):
                text.draw(line: index, x: x + offset, top: top + drop, on: context)
            case .ink(let box):
                add(box, x, top)
                cairo_fill(context)
            case .shade(let box):
                cairo_set_source_rgb(context, 0.72, 0.72, 0.72)
                add(box, x, top)
                cairo_fill(context)
                cairo_set_source_rgb(context, 0, 0, 0)
            case .code(let code, let box): draw(code, in: box, x, top)
            case .outline(let box):
                add(box, x, top)
                cairo_set_line_width(context, 1.1)
                cairo_stroke(context)
            }
        }
    }

    private func add(_ box: Box, _ x: Double, _ top: Double) {
        cairo_rectangle(context, x + box.x, top + box.y, box.width, box.height)
    }

    /// A code is a stencil of one bit a module, scaled without smoothing: a hundredth of the bytes
    /// and of the time of as many rectangles, and as sharp.
    private func draw(_ code: QRCode, in box: Box, _ x: Double, _ top: Double) {
        let module = box.width / Double(code.sizeWithQuietZone)
        let border = Double(QRCode.quietZone) * module
        guard let stencil = stencil(of: code) else { return }
        defer { cairo_surface_destroy(stencil) }
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_translate(context, x + box.x + border, top + box.y + border)
        cairo_scale(context, module, module)
        guard let pattern = cairo_pattern_create_for_surface(stencil) else { return }
        defer { cairo_pattern_destroy(pattern) }
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
        cairo_mask(context, pattern)
    }

    /// The dark modules as bits, the first of a row lowest, as little-endian machines keep them.
    private func stencil(of code: QRCode) -> OpaquePointer? {
        let size = Int32(code.sizeWithQuietZone - 2 * QRCode.quietZone)
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A1, size, size),
            let bytes = cairo_image_surface_get_data(surface)
        else { return nil }
        let stride = Int(cairo_image_surface_get_stride(surface))
        for run in code.darkRuns {
            for column in run.column..<run.column + run.length {
                bytes[run.row * stride + column / 8] |= 1 << UInt8(column % 8)
            }
        }
        cairo_surface_mark_dirty(surface)
        return surface
    }

    /// Ends the page.
    func turnPage() { cairo_show_page(context) }

    /// Ends the document and gives its bytes; nothing may be drawn afterwards.
    ///
    /// - Throws: `PaperError.drawing` when anything since the start went wrong.
    func finish() throws(PaperError) -> Data {
        try checkStatus()
        cairo_surface_finish(surface)
        try checkStatus()
        return sink.data
    }

    private func checkStatus() throws(PaperError) {
        for status in [cairo_status(context), cairo_surface_status(surface)]
        where status != CAIRO_STATUS_SUCCESS {
            throw .drawing(status: Int(status.rawValue))
        }
    }
}
