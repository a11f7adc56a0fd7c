// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

extension Composer {
    /// The whole of a sheet between running head and small print.
    func strips(of sheet: Sheet) throws(PaperError) -> [Strip] {
        var strips = try opening(of: sheet)
        var rest = sheet.blocks[...]
        while let block = rest.first {
            if isWide, let groups = FieldGroups(startOf: rest) {
                strips += try table(groups)
                rest = rest.dropFirst(groups.blockCount)
            } else {
                strips += try self.strips(of: block)
                rest = rest.dropFirst()
            }
        }
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
        case .codes(let codes): try self.codes(codes)
        case .officerBox(let heading, let lines): try officerBox(heading, lines)
        case .timeline(let stages): try timeline(stages)
        case .script(let passages): try script(passages)
        }
    }

    private func alert(_ text: String) throws(PaperError) -> [Strip] {
        barred(try paragraph(text, .alert, gap: 16, indent: barIndent), thickness: 5)
    }

    private func steps(_ steps: [String]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for (index, step) in steps.enumerated() {
            var lines = try paragraph(step, .step, gap: index == 0 ? 12 : 7, indent: stepIndent)
            let number = try typesetter.set([TextRun("\(index + 1).", .stepNumber)], width: measure)
            if !lines.isEmpty { lines[0].marks.insert(.line(number, index: 0, x: 0), at: 0) }
            strips += lines
        }
        return strips
    }

    private func checklist(_ items: [String]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for (index, item) in items.enumerated() {
            strips += try ticked(item, gap: index == 0 ? 12 : 8)
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

    private func script(_ passages: [String]) throws(PaperError) -> [Strip] {
        var strips: [Strip] = []
        for passage in passages {
            strips += try paragraph(
                passage, .script, gap: strips.isEmpty ? 14 : 8, indent: barIndent)
        }
        return barred(strips, thickness: 3)
    }

    private func officerBox(_ heading: String, _ lines: [String]) throws(PaperError) -> [Strip] {
        let inset = 14.0
        let narrow = Composer(typesetter: typesetter, measure: measure - inset)
        var strips = held(try narrow.paragraph(heading, .label, gap: 0, indent: inset))
        for line in lines {
            strips += try narrow.paragraph(line, .official, gap: 4, indent: inset)
        }
        return framed(strips, gap: 20)
    }

    private func writeIn(_ label: String) throws(PaperError) -> [Strip] {
        held(try paragraph(label, .label, gap: 14)) + [lineToWriteOn]
    }
}
