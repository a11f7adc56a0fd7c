// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

extension Composer {
    /// Times at the left, what is to be done by then at the right, with boxes to tick.
    func timeline(_ stages: [Sheet.Stage]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for stage in stages { strips += try self.stage(stage) }
        return strips
    }

    private static let stageGap = 16.0

    /// The column the times stand in; steps begin at its right.
    private var timeColumn: Double { (measure * 0.29).rounded() }

    private func stage(_ stage: Sheet.Stage) throws(PaperError) -> [Strip] {
        let label = try typesetter.set([TextRun(stage.label, .label)], width: timeColumn - 14)
        let narrow = isWide && label.lineCount <= 5
        var steps: [Strip] = []
        for (index, step) in stage.steps.enumerated() {
            steps += try ticked(step, gap: index == 0 ? 0 : 6, indent: narrow ? timeColumn : 0)
        }
        guard narrow else {
            return held(try paragraph(stage.label, .label, gap: Self.stageGap)) + steps
        }
        var strips = beside(label, steps)
        if !strips.isEmpty { strips[0].gap = Self.stageGap }
        return together(strips)
    }

    /// A text with a box to tick before its first line.
    func ticked(_ text: String, gap: Double, indent: Double = 0) throws(PaperError) -> [Strip] {
        var lines = try paragraph(text, .body, gap: gap, indent: indent + stepIndent)
        if !lines.isEmpty {
            let box = Box(x: indent + 1, y: (lines[0].height - 12) / 2, width: 12, height: 12)
            lines[0].marks.append(.outline(box))
        }
        return lines
    }

    /// The label on the first of the strips, which becomes as high as the label is.
    private func beside(_ label: ShapedText, _ strips: [Strip]) -> [Strip] {
        var first = Strip(height: 0)
        for index in 0..<label.lineCount {
            let y = Double(index) * label.lineHeight
            first.marks.append(.line(label, index: index, x: 0, y: y))
        }
        let height = Double(label.lineCount) * label.lineHeight
        var rest = strips[...]
        while first.height < height || first.holdsNext, let next = rest.popFirst() {
            let top = first.height + (first.height == 0 ? 0 : next.gap)
            first.marks += next.marks.map { $0.moved(down: top) }
            first.height = top + next.height
            first.holdsNext = next.holdsNext
        }
        first.height = max(first.height, height)
        return [first] + rest
    }
}

extension Mark {
    /// The mark at a place further down its strip.
    fileprivate func moved(down distance: Double) -> Mark {
        func lower(_ box: Box) -> Box {
            Box(x: box.x, y: box.y + distance, width: box.width, height: box.height)
        }
        return switch self {
        case .line(let text, let index, let x, let y):
            .line(text, index: index, x: x, y: y + distance)
        case .ink(let box): .ink(lower(box))
        case .shade(let box): .shade(lower(box))
        case .code(let code, let box): .code(code, lower(box))
        case .outline(let box): .outline(lower(box))
        }
    }
}
