// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Interviewing
internal import Knowledge

// Which page is shown, and the pages that are plain questions.
extension Sitting {
    /// The page as it stands.
    var page: Page {
        var page = overPage ?? interviewPage
        if let note = state.note { page.blocks.append(.note(note)) }
        page.standingWords = words.all
        page.leavingWords = words.leaving
        if journeyStep.map(isSkippable) == true, !isAskedBack { page.standingWords.insert("0") }
        return page
    }

    private var overPage: Page? {
        switch state.over {
        case .help: helpPage
        case .call1930: call1930Page
        case .hidden: hiddenPage
        case .sheet(let index): sheetPage(index)
        case .loanSheet(let index): loanSheetPage(index)
        case .loanAnswers: loanAnswersPage
        case .folder: folderPage
        case .failed(let code): failedPage(code)
        case nil: nil
        }
    }

    private var interviewPage: Page {
        if let understoodPage { return understoodPage }
        guard let step = journeyStep else { return lastPage }
        switch step.kind {
        case .page("welcome"): return welcomePage
        case .page("learn"): return learnPage
        case .page("call-first"): return callFirstPage
        case .page("confirm"): return confirmPage
        case .page("verdict"): return verdictPage
        case .page("advice"): return advicePage
        case .page("loan-result"): return loanResultPage
        case .page("review"): return reviewPage
        case .page("packet"): return composed("packet", entry: .proceed)
        case .page: return lastPage
        case .choose, .again, .tick, .ask: return questionPage(step)
        }
    }

    /// A page whose sentences all stand under `pages.<id>`.
    func composed(
        _ id: String, blocks: [Page.Block]? = nil, choices: [String] = [],
        entry: Page.Entry = .choice, _ arguments: [String: String] = [:]
    ) -> Page {
        let key = "pages." + id
        let text = catalogue.list(key + ".text", arguments).map { Page.Block.paragraph($0) }
        return Page(
            id: id, language: language, title: catalogue.text(key + ".title", arguments),
            blocks: blocks ?? text,
            choices: choices.enumerated().map { Page.Choice(number: $0 + 1, label: $1) },
            entry: entry, prompt: prompt(for: entry, choices.count),
            commands: catalogue.text("commands.line"))
    }

    private func prompt(for entry: Page.Entry, _ count: Int) -> String {
        switch entry {
        case .choice: count > 0 ? "1-\(count)" : ""
        case .choices: catalogue.text("prompts.several")
        case .line: catalogue.text("prompts.line")
        case .passage: catalogue.text("prompts.passage")
        case .proceed: catalogue.text("prompts.proceed")
        }
    }

    private func questionPage(_ step: Journey.Step) -> Page {
        let key = "journey.\(step.id)"
        var blocks: [Page.Block] = []
        if let help = catalogue.textIfAny("\(key).\(helpVariant(step))") {
            blocks.append(.paragraph(help))
        }
        if let given = interview.place.flatMap(interview.answer), !given.values.isEmpty {
            blocks.append(.note(catalogue.text("notes.given", ["value": givenText(given, step)])))
        }
        if isSkippable(step), step.kind != .again, !step.options.contains("unknown") {
            blocks.append(.note(catalogue.text(skippingNote(step))))
        }
        let options = step.options.map { catalogue.text("\(key).options.\($0)") }
        var page = composed("question", blocks: blocks, choices: options, entry: entry(of: step))
        page.id = "question/" + step.id
        if step.kind == .tick {
            let ticked = interview.place.flatMap(interview.answer)?.values ?? []
            for (index, option) in step.options.enumerated() {
                page.choices[index].chosen = ticked.contains(option)
            }
        }
        page.title = catalogue.text(
            "\(key).title", ["number": "\((interview.place?.round ?? 0) + 1)"])
        return page
    }

    /// How to leave a question open; `0` stands for nought where that is an answer.
    private func skippingNote(_ step: Journey.Step) -> String {
        if takesNought(step) { return "notes.may-leave" }
        return step.isOfLoan ? "notes.may-skip-loan" : "notes.may-skip"
    }

    /// The describing question has help of its own for a call, a loan, a payment.
    private func helpVariant(_ step: Journey.Step) -> String {
        guard step.id == "describe", let what = interview.answer(of: "happened")?.values.first,
            catalogue.textIfAny("journey.describe.help-" + what) != nil
        else { return "help" }
        return "help-" + what
    }

    private func givenText(_ answer: Answer, _ step: Journey.Step) -> String {
        answer.values.map { value in
            let text = catalogue.textIfAny("journey.\(step.id).options.\(value)") ?? value
            return text.count > 60 ? text.prefix(60) + " …" : text
        }.joined(separator: ", ")
    }

    private func entry(of step: Journey.Step) -> Page.Entry {
        switch step.kind {
        case .tick: .choices
        case .ask("passage"): .passage
        case .ask: .line
        case .choose, .again, .page: .choice
        }
    }

    /// How long ago the money went, when that is known.
    var clock: String? {
        guard moneyGone, let day = goneDay,
            let time = interview.answer(of: "gone-time")?.values.first,
            let gone = Moment(day.text + "T" + time), let minutes = now.minutes(since: gone)
        else { return nil }
        return catalogue.text("pages.clock", ["elapsed": Elapsed.text(minutes: minutes, catalogue)])
    }
}
