// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Interviewing
internal import Knowledge

// The answers read back, the packet, the last page, and the pages laid over others.
extension Sitting {
    var reviewPage: Page {
        var blocks: [Page.Block] = [.paragraph(catalogue.text("pages.review.help"))]
        if let clock { blocks.append(.clock(clock)) }
        blocks += records.enumerated().map { index, record in
            .record(number: index + 1, label: record.label, value: record.value.onOneLine)
        }
        blocks += AnswerChecks.warnings(about: complaint).map { warning in
            let label = catalogue.text("fields.\(ComplaintSchema.general(warning.field)).label")
            let text = catalogue.text("warnings." + warning.code, ["typed": "", "count": ""])
            return .note(label + ": " + text)
        }
        return composed("review", blocks: blocks, entry: .line)
    }

    var lastPage: Page {
        guard let receipt else { return plainLastPage }
        let sheets = packet.sheets
        let pages = receipt.pages.reduce(0) { $0 + $1.count }
        var blocks: [Page.Block] = [
            .headline(catalogue.text("pages.last.count", count: pages), .neutral),
            .paragraph(
                catalogue.text(
                    receipt.vanishes ? "pages.last.vanishes" : "pages.last.where",
                    ["directory": receipt.directory])),
        ]
        for sheet in sheets {
            let purpose = sheet.purpose.joined(separator: " ")
            blocks.append(.record(number: nil, label: sheet.title, value: purpose))
        }
        let shows = sheets.map { catalogue.text("pages.last.show", ["title": $0.title]) }
        // Printing comes last, so that the other numbers are the same without a printer.
        let prints = receipt.canPrint ? [catalogue.text("pages.last.print")] : []
        var page = composed(
            "last", blocks: blocks + [.note(catalogue.text("pages.last.finish"))],
            choices: shows + [
                catalogue.text("pages.last.keep"), catalogue.text("pages.last.another"),
            ] + prints)
        if !wantsComplaint { page.title = catalogue.text("pages.loan-result.papers-made") }
        return page
    }

    /// Stands on the screen while the printer works.
    var printingPage: Page { composed("printing", entry: .proceed) }

    private var plainLastPage: Page {
        let loan = hasLoanPapersToOffer ? [catalogue.text("pages.loan-result.make-papers")] : []
        var page = composed("farewell", choices: loan + [catalogue.text("pages.last.another")])
        page.blocks.append(.note(catalogue.text("pages.last.finish")))
        return page
    }

    /// One sheet of the packet on the screen: a missing printer leaves the words.
    func sheetPage(_ index: Int) -> Page? {
        let sheets = packet.sheets
        return sheets.indices.contains(index) ? page(of: sheets[index]) : nil
    }

    /// A sheet as a page.
    func page(of sheet: Sheet) -> Page {
        var page = composed("sheet", blocks: sheet.blocks.flatMap(shown), entry: .proceed)
        page.title = sheet.title
        return page
    }

    private func shown(_ block: Sheet.Block) -> [Page.Block] {
        switch block {
        case .heading(let text): [.heading(text)]
        case .paragraph(let text): [.paragraph(text)]
        case .alert(let text): [.headline(text, .urgent)]
        case .steps(let steps), .checklist(let steps): [.steps(steps)]
        case .official(let heading, let text), .copyText(let heading, let text):
            [.heading(heading), .passage(text)]
        case .script(let lines): [.passage(lines.joined(separator: "\n"))]
        case .officerBox(let heading, let lines): [.heading(heading)] + lines.map { .paragraph($0) }
        case .timeline(let stages): stages.flatMap { [.heading($0.label), .steps($0.steps)] }
        // A screen's picture of a code helps nobody: its text stands on the sheet.
        case .codes: []
        case .writeIn(let label): [.record(number: nil, label: label, value: "________")]
        case .fields(let fields):
            fields.map {
                .record(
                    number: nil, label: $0.label,
                    value: $0.value ?? $0.hint ?? catalogue.text("answers.blank"))
            }
        }
    }

    var learnPage: Page {
        if let entry = state.entry { return entryPage(entry) }
        let texts = learnChoices.map { id in
            catalogue.text(state.group == nil ? "groups.\(id)" : "patterns.\(id).name")
        }
        return composed("learn", choices: texts)
    }

    private func entryPage(_ id: String) -> Page {
        let advice = base.patterns.first { $0.id == id }?.advice ?? []
        var page = composed(
            "entry",
            blocks: [
                .paragraph(catalogue.text("patterns.\(id).what")),
                .paragraph(catalogue.text("patterns.\(id).genuine")),
                .heading(catalogue.text("pages.verdict.do-now")), .steps(steps(advice)),
            ], entry: .proceed)
        page.title = catalogue.text("patterns.\(id).name")
        return page
    }

    var helpPage: Page {
        var blocks = catalogue.list("pages.help.text").map { Page.Block.paragraph($0) }
        if let step = journeyStep, let help = catalogue.textIfAny("journey.\(step.id).help") {
            blocks.insert(.paragraph(help), at: 0)
        }
        return composed("help", blocks: blocks, entry: .proceed)
    }

    /// Nothing of the person on it.
    var hiddenPage: Page {
        var page = composed("hidden", blocks: [], entry: .proceed)
        page.commands = ""
        return page
    }

    var folderPage: Page { composed("folder", entry: .line) }

    func failedPage(_ code: String) -> Page {
        composed(
            "failed",
            blocks: [
                .headline(catalogue.textIfAny("errors." + code) ?? code, .caution),
                .paragraph(catalogue.text("pages.failed.next")),
            ], entry: .proceed)
    }

    func warningPage(secondsLeft: Int) -> Page {
        Page(
            id: "idle", language: language, title: "",
            blocks: [
                .headline(catalogue.text("pages.idle", ["seconds": "\(secondsLeft)"]), .caution)
            ], entry: .proceed)
    }
}
