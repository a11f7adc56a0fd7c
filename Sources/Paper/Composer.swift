// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns text into strips: the paragraphs, indents and rules all blocks are made of.
struct Composer {
    let typesetter: Typesetter
    /// The width of the text in points.
    let measure: Double

    /// Whether columns can stand beside each other; not so on a receipt.
    var isWide: Bool { measure >= 400 }
    /// Where steps and boxes to tick have their text.
    var stepIndent: Double { isWide ? 28 : 22 }
    /// Where text beside a bar begins.
    var barIndent: Double { isWide ? 16 : 10 }

    /// A text in one style, its first line `gap` points below what stands above it.
    func paragraph(
        _ text: String, _ style: TypeStyle, gap: Double, indent: Double = 0
    ) throws(PaperError) -> [Strip] {
        guard !text.isEmpty else { return [] }
        let shaped = try typesetter.set([TextRun(text, style)], width: measure - indent)
        return lines(of: shaped, gap: gap, indent: indent)
    }

    /// The lines of a shaped text, none of its ends left alone on a page.
    func lines(of text: ShapedText, gap: Double, indent: Double = 0) -> [Strip] {
        (0..<text.lineCount).map { index in
            Strip(
                gap: index == 0 ? gap : 0, height: text.lineHeight,
                marks: [.line(text, index: index, x: indent)],
                holdsNext: holdsNext(line: index, of: text.lineCount))
        }
    }

    /// A rule across the page.
    func rule(thickness: Double, gap: Double) -> Strip {
        let ink = Box(x: 0, y: 0, width: measure, height: thickness)
        return Strip(gap: gap, height: thickness, marks: [.ink(ink)])
    }

    /// The strips with a bar down their left side; it runs through the gaps between them.
    func barred(_ strips: [Strip], thickness: Double) -> [Strip] {
        strips.enumerated().map { index, strip in
            var strip = strip
            let above = index == 0 ? 0 : strip.gap
            let bar = Box(x: 0, y: -above, width: thickness, height: strip.height + above)
            strip.marks.insert(.ink(bar), at: 0)
            return strip
        }
    }

    /// The strips in a grey frame, open where a page ends within it.
    func framed(_ strips: [Strip], gap: Double) -> [Strip] {
        guard let last = strips.last else { return [] }
        let padding = Strip(height: 7, holdsNext: true)
        let inside = [padding] + strips.dropLast() + held([last]) + [padding]
        return held([frameEdge(gap: gap)]) + inside.map(withSides) + [frameEdge(gap: 0)]
    }

    private static let frameThickness = 2.5

    private func frameEdge(gap: Double) -> Strip {
        let box = Box(x: 0, y: 0, width: measure, height: Self.frameThickness)
        return Strip(gap: gap, height: box.height, marks: [.shade(box)])
    }

    private func withSides(_ strip: Strip) -> Strip {
        var strip = strip
        for x in [0, measure - Self.frameThickness] {
            let (top, height) = (-strip.gap, strip.height + strip.gap)
            strip.marks.append(
                .shade(Box(x: x, y: top, width: Self.frameThickness, height: height)))
        }
        return strip
    }

    /// The strips, all of which stay on the page of what follows them.
    func held(_ strips: [Strip]) -> [Strip] {
        strips.map { strip in
            var strip = strip
            strip.holdsNext = true
            return strip
        }
    }

    /// The height of strips set under each other at the top of a page.
    func height(of strips: [Strip]) -> Double {
        strips.reduce(0) { $0 + $1.gap + $1.height } - (strips.first?.gap ?? 0)
    }

    private func holdsNext(line index: Int, of count: Int) -> Bool {
        guard index < count - 1 else { return false }
        return count <= 3 || index == 0 || index == count - 2
    }
}
