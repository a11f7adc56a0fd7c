// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

extension Composer {
    /// Labelled values: the label, and under it the value large enough to be read out on the phone, or
    /// a line to write on and where to find what belongs there.
    ///
    /// Two short ones that follow each other share a row.
    func fields(_ fields: [Sheet.Field]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        var waiting: ShapedField?
        for field in fields {
            let shaped = try shape(field)
            if let first = waiting, shaped.isShort(within: halfMeasure) {
                strips.append(row(first, shaped))
                waiting = nil
            } else {
                strips += waiting.map { [row($0, nil)] } ?? []
                waiting = shaped.isShort(within: halfMeasure) ? shaped : nil
                if waiting == nil { strips += tall(shaped) }
            }
        }
        return together(strips + (waiting.map { [row($0, nil)] } ?? []))
    }

    /// Room for handwriting above a line.
    var lineToWriteOn: Strip {
        let height = 27.0
        let line = Box(x: 0, y: height - 1, width: measure, height: 0.8)
        return Strip(height: height, marks: [.ink(line)])
    }

    private static let columnGap = 24.0
    private static let rowGap = 8.0
    private static let tallestGroup = 240.0

    private var halfMeasure: Double { (measure - Self.columnGap) / 2 }

    /// A short group, such as one transaction, stands on one page.
    private func together(_ strips: [Strip]) -> [Strip] {
        guard height(of: strips) <= Self.tallestGroup, let last = strips.last else { return strips }
        return held(strips.dropLast()) + [last]
    }

    private func shape(_ field: Sheet.Field) throws(PaperError) -> ShapedField {
        var label = [TextRun(field.label, .label)]
        if let official = field.official {
            label.append(TextRun(" (\(official))", .officialLabel))
        }
        return ShapedField(
            label: try typesetter.set(label, width: measure),
            value: try shape(field.value, .value),
            hint: field.value == nil ? try shape(field.hint, .hint) : nil)
    }

    private func shape(_ text: String?, _ style: TypeStyle) throws(PaperError) -> ShapedText? {
        guard let text else { return nil }
        return try typesetter.set([TextRun(text, style)], width: measure)
    }

    private func row(_ first: ShapedField, _ second: ShapedField?) -> Strip {
        var row = Strip(gap: Self.rowGap, height: 0)
        for (field, x) in [(first, 0), (second, halfMeasure + Self.columnGap)] {
            guard let field else { continue }
            row.marks.append(.line(field.label, index: 0, x: x))
            row.height = max(row.height, field.label.lineHeight)
            guard let value = field.value else { continue }
            row.marks.append(.line(value, index: 0, x: x, y: field.label.lineHeight))
            row.height = max(row.height, field.label.lineHeight + value.lineHeight)
        }
        return row
    }

    private func tall(_ field: ShapedField) -> [Strip] {
        let label = held(lines(of: field.label, gap: Self.rowGap))
        if let value = field.value { return label + lines(of: value, gap: 0) }
        guard let hint = field.hint else { return label + [lineToWriteOn] }
        return label + held([lineToWriteOn]) + lines(of: hint, gap: 2)
    }

    private struct ShapedField {
        let label: ShapedText
        let value: ShapedText?
        let hint: ShapedText?

        func isShort(within width: Double) -> Bool {
            guard let value else { return false }
            return [label, value].allSatisfy { $0.lineCount == 1 && $0.width <= width }
        }
    }
}
