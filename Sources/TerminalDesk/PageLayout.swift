// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk

/// Sets a page in lines for one width: title, blocks, choices, commands.
///
/// One thing a line and nothing in columns: cell widths of Devanagari differ from terminal to
/// terminal, and a screen reader reads along lines.
struct PageLayout {
    /// What a wrapped line is never wider than.
    static let widest = 88
    /// The width where no terminal tells one.
    static let usual = 76

    /// The wrapping for this width.
    let wrap: WordWrap

    /// - Parameter width: The columns there are.
    init(width: Int) { wrap = WordWrap(width: min(max(width, 20), Self.widest)) }

    /// All lines of a page, without the prompt.
    func lines(of page: Page) -> [PageLine] {
        let foot = [choices(of: page), usual(page.commands)]
        let sections = [title(of: page)] + bodySections(of: page) + foot
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [blank]))
    }

    /// The prompt as it stands before the cursor.
    static func prompt(_ words: String) -> String {
        words.isEmpty ? "> " : OutputGate.cleansed(words).filter { $0 != "\n" } + "> "
    }

    private let blank = PageLine(text: "")

    private func title(of page: Page) -> [PageLine] {
        page.title.isEmpty ? [] : set(page.title, weight: .strong)
    }

    private func choices(of page: Page) -> [PageLine] {
        let digits = page.choices.map { String($0.number).count }.max() ?? 1
        return page.choices.flatMap { choice in
            let number = String(choice.number)
            let tick = page.entry == .choices ? (choice.chosen ? "[x] " : "[ ] ") : ""
            let lead = String(repeating: " ", count: digits - number.count) + number + "  " + tick
            return set(choice.label, first: lead, rest: spaces(lead.count))
        }
    }

    private func bodySections(of page: Page) -> [[PageLine]] {
        var sections: [[PageLine]] = []
        var previous: Page.Block?
        for block in page.blocks {
            if let previous, Self.joins(previous, block), let last = sections.indices.last {
                sections[last] += lines(of: block)
            } else {
                sections.append(lines(of: block))
            }
            previous = block
        }
        return sections
    }

    /// Whether two blocks stand without a blank line between them.
    private static func joins(_ upper: Page.Block, _ lower: Page.Block) -> Bool {
        switch (upper, lower) {
        case (.heading, _), (.record, .record), (.evidence, .evidence), (.note, .note): true
        default: false
        }
    }
}
