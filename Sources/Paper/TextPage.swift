// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints

/// Plain text as it grows down the page.
struct TextPage {
    private var lines: [String] = []
    private let blankMark: String
    /// A receipt's columns; nil on A4.
    private let receiptColumns: Int?

    init(blankMark: String, receiptColumns: Int? = nil) {
        self.blankMark = blankMark
        self.receiptColumns = receiptColumns
    }

    private var columns: Int { receiptColumns ?? TextColumns.perLine }

    private func wrap(_ text: String, width: Int) -> [String] {
        receiptColumns == nil
            ? TextColumns.wrap(text, width: width) : TextColumns.fold(text, width: width)
    }

    /// The whole page; no line ends in a space.
    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func write(title: String) {
        write(title, underlinedBy: "=")
    }

    mutating func write(paragraph: String) {
        leaveLine()
        write(paragraph, first: "", rest: "")
    }

    mutating func write(footer: [String]) {
        guard !footer.isEmpty else { return }
        leaveLine()
        lines.append(rule("-", columns: columns))
        for line in footer { write(line, first: "", rest: "") }
    }

    mutating func write(_ block: Sheet.Block) {
        switch block {
        case .heading(let text): write(text, underlinedBy: "-")
        case .paragraph(let text): write(paragraph: text)
        case .alert(let text):
            leaveLine()
            write(text, first: "!!  ", rest: "!!  ")
        case .steps(let steps): write(steps: steps)
        case .checklist(let items):
            leaveLine()
            for item in items { write(item, first: "[ ] ", rest: "    ") }
        case .fields(let fields):
            leaveLine()
            for field in fields { write(field) }
        case .official(let heading, let text), .copyText(let heading, let text):
            write(heading, underlinedBy: "-")
            write(text, first: "", rest: "")
        case .writeIn(let label):
            leaveLine()
            write(label + ": " + String(repeating: blankMark, count: 3), first: "", rest: "    ")
        case .codes(let codes):
            for code in codes { write(code) }
        case .officerBox(let heading, let lines):
            leaveLine()
            for line in [heading] + lines { write(line, first: "| ", rest: "| ") }
        case .timeline(let stages):
            for stage in stages { write(stage) }
        case .script(let passages):
            leaveLine()
            for passage in passages { write(passage, first: "> ", rest: "> ") }
        }
    }

    /// The text stands on lines of its own, not wrapped, so that copying it gives what a phone
    /// reads.
    private mutating func write(_ code: Sheet.Code) {
        write(paragraph: code.caption)
        let text = PrintableText.lines(of: code.text)
        lines +=
            receiptColumns == nil
            ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            : wrap(text, width: columns)
    }

    private mutating func write(_ stage: Sheet.Stage) {
        write(paragraph: stage.label)
        for step in stage.steps { write(step, first: "    [ ] ", rest: "        ") }
    }

    private mutating func write(steps: [String]) {
        leaveLine()
        for (index, step) in steps.enumerated() {
            let number = "\(index + 1). "
            write(step, first: number, rest: String(repeating: " ", count: number.count))
        }
    }

    private mutating func write(_ field: Sheet.Field) {
        let label = field.label + (field.official.map { " (\($0))" } ?? "") + ":"
        let value = field.value ?? blankMark
        let separator = value.contains(where: \.isNewline) ? "\n" : " "
        write(label + separator + value, first: "", rest: "    ")
        guard field.value == nil, let hint = field.hint else { return }
        write(hint, first: "    ", rest: "    ")
    }

    private mutating func write(_ text: String, underlinedBy mark: Character) {
        leaveLine()
        let wrapped = wrap(PrintableText.oneLine(of: text), width: columns)
        lines += wrapped
        lines.append(rule(mark, columns: wrapped.map(TextColumns.count).max() ?? 0))
    }

    private mutating func write(_ text: String, first: String, rest: String) {
        let wrapped = wrap(PrintableText.lines(of: text), width: columns - rest.count)
        for (index, line) in wrapped.enumerated() {
            lines.append(trimmed((index == 0 ? first : rest) + line))
        }
    }

    private mutating func leaveLine() {
        if !lines.isEmpty { lines.append("") }
    }

    private func rule(_ mark: Character, columns: Int) -> String {
        String(repeating: mark, count: min(columns, self.columns))
    }

    private func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
