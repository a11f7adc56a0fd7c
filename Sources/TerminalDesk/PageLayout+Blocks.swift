// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk

extension PageLayout {
    /// The lines of one block.
    func lines(of block: Page.Block) -> [PageLine] {
        switch block {
        case .headline(let text, let tone): set(text, weight: Self.weight(of: tone))
        case .heading(let text), .clock(let text): set(text, weight: .strong)
        case .paragraph(let text), .note(let text): usual(text)
        case .steps(let steps): lines(ofSteps: steps)
        case .evidence(let quote, let says):
            set("“" + quote + "”", rest: " ") + set(says, first: spaces(4), rest: spaces(4))
        case .passage(let text): lines(ofPassage: text)
        case .record(let number, let label, let value):
            lines(ofRecord: number, label: label, value: value)
        }
    }

    /// Ordinary lines; none for empty text.
    func usual(_ text: String) -> [PageLine] { text.isEmpty ? [] : set(text) }

    /// Wrapped lines of one weight.
    func set(
        _ text: String, first: String = "", rest: String = "", weight: PageLine.Weight = .usual
    ) -> [PageLine] {
        // Cleansed before it is measured, so that what is left out takes no room.
        wrap.lines(of: OutputGate.cleansed(text), first: first, rest: rest)
            .map { PageLine(text: $0, weight: weight) }
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    private func lines(ofSteps steps: [String]) -> [PageLine] {
        steps.enumerated().flatMap { index, step in
            let lead = "\(index + 1). "
            return set(step, first: lead, rest: spaces(lead.count))
        }
    }

    /// Every line of the person's text opens with a quotation mark, as printers set long
    /// quotations: no line of it can pass for the desk's own.
    private func lines(ofPassage text: String) -> [PageLine] {
        let opening = spaces(4) + "“"
        return set(text + "”", first: opening, rest: opening)
    }

    private func lines(ofRecord number: Int?, label: String, value: String) -> [PageLine] {
        let lead = number.map { "\($0)  " } ?? ""
        let text = value.isEmpty ? label + ":" : label + ": " + value
        return set(text, first: lead, rest: spaces(lead.count + 4))
    }

    private static func weight(of tone: Page.Tone) -> PageLine.Weight {
        switch tone {
        case .urgent: .urgent
        case .caution: .caution
        case .neutral: .strong
        }
    }
}
