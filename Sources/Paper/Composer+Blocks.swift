// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

extension Composer {
    /// The whole of a sheet between running head and small print.
    func strips(of sheet: Sheet) throws(PaperError) -> [Strip] {
        var strips = try opening(of: sheet)
        for block in sheet.blocks { strips += try self.strips(of: block) }
        return strips
    }

    private func opening(of sheet: Sheet) throws(PaperError) -> [Strip] {
        var strips = held(try paragraph(sheet.title, .title, gap: 0))
        strips.append(held([rule(thickness: 1.6, gap: 5)])[0])
        for line in sheet.purpose {
            strips += try paragraph(line, .body, gap: strips.count == 2 ? 9 : 4)
        }
        return strips
    }

    private func strips(of block: Sheet.Block) throws(PaperError) -> [Strip] {
        switch block {
        case .heading(let text): held(try paragraph(text, .heading, gap: 22))
        case .paragraph(let text): try paragraph(text, .body, gap: 10)
        case .alert(let text): try alert(text)
        case .steps(let steps): try self.steps(steps)
        case .checklist(let items): try checklist(items)
        case .fields(let fields): try self.fields(fields)
        case .official(let heading, let text): try official(heading, text)
        case .copyText(let heading, let text): try copyText(heading, text)
        case .writeIn(let label): try writeIn(label)
        }
    }

    private func alert(_ text: String) throws(PaperError) -> [Strip] {
        barred(try paragraph(text, .alert, gap: 16, indent: 16), thickness: 5)
    }

    private func steps(_ steps: [String]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for (index, step) in steps.enumerated() {
            var lines = try paragraph(step, .step, gap: index == 0 ? 12 : 7, indent: 28)
            let number = try typesetter.set([TextRun("\(index + 1).", .stepNumber)], width: measure)
            if !lines.isEmpty { lines[0].marks.insert(.line(number, index: 0, x: 0), at: 0) }
            strips += lines
        }
        return strips
    }

    private func checklist(_ items: [String]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for (index, item) in items.enumerated() {
            var lines = try paragraph(item, .body, gap: index == 0 ? 12 : 8, indent: 28)
            if !lines.isEmpty {
                let box = Box(x: 1, y: (lines[0].height - 12) / 2, width: 12, height: 12)
                lines[0].marks.append(.outline(box))
            }
            strips += lines
        }
        return strips
    }

    private func official(_ heading: String, _ text: String) throws(PaperError) -> [Strip] {
        var opening = [rule(thickness: 0.6, gap: 20)]
        opening += try paragraph(heading, .label, gap: 7)
        return held(opening) + (try paragraph(text, .official, gap: 4))
    }

    private func copyText(_ heading: String, _ text: String) throws(PaperError) -> [Strip] {
        let opening = held(try paragraph(heading, .label, gap: 18))
        return opening + barred(try paragraph(text, .copy, gap: 6, indent: 14), thickness: 1)
    }

    private func writeIn(_ label: String) throws(PaperError) -> [Strip] {
        held(try paragraph(label, .label, gap: 14)) + [lineToWriteOn]
    }
}
