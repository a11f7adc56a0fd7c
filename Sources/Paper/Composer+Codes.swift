// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

extension Composer {
    /// QR codes with their captions over them, two side by side where both fit.
    func codes(_ codes: [Sheet.Code]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        var waiting: ShapedCode?
        for code in codes {
            guard let shaped = try shape(code) else {
                strips += waiting.map { [row($0, nil)] } ?? []
                waiting = nil
                strips += try inWords(code)
                continue
            }
            let isNarrow = isWide && shaped.side <= halfMeasure
            if let first = waiting, isNarrow {
                strips.append(row(first, shaped))
                waiting = nil
            } else {
                strips += waiting.map { [row($0, nil)] } ?? []
                waiting = isNarrow ? shaped : nil
                if waiting == nil { strips.append(row(shaped, nil)) }
            }
        }
        return strips + (waiting.map { [row($0, nil)] } ?? [])
    }

    private struct ShapedCode {
        let caption: ShapedText
        let code: QRCode
        /// In points, with the quiet zone.
        let side: Double
    }

    /// At a tenth of an arm's length a phone held over the paper has all of it in view.
    private static let preferredSide = 62 * A4.millimetre
    /// A module of a code that need not be larger, so that a short text takes little room.
    private static let largestModule = 1.1 * A4.millimetre
    /// What a phone at arm's length still tells apart.
    private static let smallestModule = 0.55 * A4.millimetre
    private static let longestCaption = 3

    /// Nil for what no code on this page can hold.
    private func shape(_ code: Sheet.Code) throws(PaperError) -> ShapedCode? {
        guard let drawn = QRCode(PrintableText.lines(of: code.text)) else { return nil }
        let modules = Double(drawn.sizeWithQuietZone)
        let module = min(
            max(min(Self.preferredSide, measure) / modules, Self.smallestModule),
            Self.largestModule)
        let caption = try typesetter.set(
            [TextRun(code.caption, .caption)], width: isWide ? halfMeasure : measure)
        guard modules * module <= measure, caption.lineCount <= Self.longestCaption else {
            return nil
        }
        return ShapedCode(caption: caption, code: drawn, side: modules * module)
    }

    private func row(_ first: ShapedCode, _ second: ShapedCode?) -> Strip {
        var row = Strip(gap: 14, height: 0)
        add(first, at: 0, to: &row)
        if let second { add(second, at: measure - halfMeasure, to: &row) }
        return row
    }

    private func add(_ shaped: ShapedCode, at x: Double, to row: inout Strip) {
        var y = 0.0
        for index in 0..<shaped.caption.lineCount {
            row.marks.append(.line(shaped.caption, index: index, x: x, y: y))
            y += shaped.caption.lineHeight
        }
        // The quiet zone is light: without this the code would seem to stand to the right of its
        // caption.
        let quiet = shaped.side / Double(shaped.code.sizeWithQuietZone) * Double(QRCode.quietZone)
        let box = Box(x: x - quiet, y: y, width: shaped.side, height: shaped.side)
        row.marks.append(.code(shaped.code, box))
        row.height = max(row.height, y + shaped.side)
    }

    private func inWords(_ code: Sheet.Code) throws(PaperError) -> [Strip] {
        held(try paragraph(code.caption, .caption, gap: 14))
            + (try paragraph(code.text, .copy, gap: 4))
    }
}
