// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

extension Composer {
    /// Labelled values: the label, and under it the value large enough to be read out on the phone,
    /// or a line to write on and where to find what belongs there.
    ///
    /// Two that are narrow enough and follow each other share a row, blank ones too.
    func fields(_ fields: [Sheet.Field]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        var waiting: ShapedField?
        guard isWide else { return try fieldsBelowEachOther(fields) }
        for field in fields {
            let narrow = try shape(field, width: halfMeasure)
            if let first = waiting, narrow.isShort {
                strips.append(row(first, narrow))
                waiting = nil
            } else {
                strips += waiting.map { [row($0, nil)] } ?? []
                waiting = narrow.isShort ? narrow : nil
                if waiting == nil { strips += tall(try shape(field, width: measure)) }
            }
        }
        return together(strips + (waiting.map { [row($0, nil)] } ?? []))
    }

    private func fieldsBelowEachOther(_ fields: [Sheet.Field]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for field in fields {
            if let value = field.value {
                let runs = label(of: field, ending: ":") + [TextRun(" " + value, .value)]
                strips += lines(of: try typesetter.set(runs, width: measure), gap: 4)
            } else {
                strips += tall(try shape(field, width: measure))
            }
        }
        return strips
    }

    /// Room for handwriting above a line.
    var lineToWriteOn: Strip {
        let height = 27.0
        let line = Box(x: 0, y: height - 1, width: measure, height: 0.8)
        return Strip(height: height, marks: [.ink(line)])
    }

    private static let columnGap = 24.0
    static let roomToWrite = 22.0
    private static let rowGap = 8.0
    private static let tallestGroup = 240.0

    /// The width of one of two columns.
    var halfMeasure: Double { (measure - Self.columnGap) / 2 }

    /// A short group, such as one transaction, stands on one page.
    func together(_ strips: [Strip]) -> [Strip] {
        guard height(of: strips) <= Self.tallestGroup, let last = strips.last else { return strips }
        return held(strips.dropLast()) + [last]
    }

    private func shape(
        _ field: Sheet.Field, width: Double
    ) throws(PaperError) -> ShapedField {
        ShapedField(
            label: try typesetter.set(label(of: field), width: width),
            value: try shape(field.value, .value, width),
            hint: field.value == nil ? try shape(field.hint, .hint, width) : nil)
    }

    private func label(of field: Sheet.Field, ending: String = "") -> [TextRun] {
        guard let official = field.official else { return [TextRun(field.label + ending, .label)] }
        return [
            TextRun(field.label, .label), TextRun(" (\(official))" + ending, .officialLabel),
        ]
    }

    private func shape(
        _ text: String?, _ style: TypeStyle, _ width: Double
    ) throws(PaperError) -> ShapedText? {
        guard let text else { return nil }
        return try typesetter.set([TextRun(text, style)], width: width)
    }

    private func row(_ first: ShapedField, _ second: ShapedField?) -> Strip {
        var row = Strip(gap: Self.rowGap, height: 0)
        add(first, at: 0, to: &row)
        if let second { add(second, at: halfMeasure + Self.columnGap, to: &row) }
        return row
    }

    private func add(_ field: ShapedField, at x: Double, to row: inout Strip) {
        var y = 0.0
        func addLines(of text: ShapedText?) {
            guard let text else { return }
            for index in 0..<text.lineCount {
                row.marks.append(.line(text, index: index, x: x, y: y))
                y += text.lineHeight
            }
        }
        addLines(of: field.label)
        if field.value == nil {
            y += Self.roomToWrite
            row.marks.append(.ink(Box(x: x, y: y, width: halfMeasure, height: 0.8)))
            y += 2
        }
        addLines(of: field.value)
        addLines(of: field.hint)
        row.height = max(row.height, y)
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

        /// Whether it stands well in half the width: at most two lines of each part.
        var isShort: Bool {
            [label, value, hint].allSatisfy { ($0?.lineCount ?? 0) <= 2 }
        }
    }
}
