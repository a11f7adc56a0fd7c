// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import AnswerFiles
internal import Complaints
internal import Identifiers
internal import Interviewing
internal import Knowledge
internal import Screening

// What is typed: standing commands first, then whatever the page expects.
extension Sitting {
    mutating func respond(toText text: String) -> Output {
        let cleaned = text.cleanedOfControls
        let kept = keptOfNumbers(in: cleaned)
        let typed = Secrets.masked(in: kept)
        state.note = noteOnHiding(cleaned, kept)
        if let command = words.command(typed) { return obey(command) }
        if state.over != nil { return respondOver(typed) }
        if interview.place?.step == "describe" { check(cleaned, shownAs: typed) }
        return answer(typed)
    }

    /// Of cards and Aadhaar numbers only what may be kept, wherever they are typed.
    private mutating func keptOfNumbers(in cleaned: String) -> String {
        let step = state.over == nil ? journeyStep : nil
        let field = ComplaintSchema.general(step?.field ?? "")
        state.entryCode = nil
        if field.hasSuffix("aadhaarLast4") {
            // The check digit cannot be looked at again when the number is gone.
            state.entryCode = AnswerChecks.code(
                for: cleaned.trimmingBlanks, at: field, rail: nil)
        }
        switch step?.kind {
        case .ask("payee"), .ask("own-account"), .ask("contact"):
            return NumberMasks.kept(of: cleaned, at: "account")
        default: return NumberMasks.kept(of: cleaned, at: field)
        }
    }

    private func noteOnHiding(_ cleaned: String, _ kept: String) -> String? {
        if Secrets.masked(in: cleaned) != cleaned {
            return catalogue.text("notes.secret-erased")
        }
        let isAsked = journeyStep?.kind == .ask("card") || journeyStep?.kind == .ask("aadhaar")
        return kept != cleaned && !isAsked ? catalogue.text("notes.number-shortened") : nil
    }

    /// Screens what was described as it came, and keeps of it only the masked form: the quotes are
    /// its slices, at the same places.
    private mutating func check(_ text: String, shownAs masked: String) {
        let masked = Array(masked.trimmingBlanks.unicodeScalars)
        let plain = Array(text.trimmingBlanks.unicodeScalars)
        var finding = screener.screen(text.trimmingBlanks)
        for index in finding.reasons.indices {
            let range = finding.reasons[index].range.clamped(to: 0..<masked.count)
            var quote = String.UnicodeScalarView()
            quote.append(contentsOf: masked[range])
            finding.reasons[index].quote = String(quote)
        }
        finding.identifiers.removeAll { found in
            let range = found.range.clamped(to: 0..<min(masked.count, plain.count))
            return found.kind == .card || masked[range] != plain[range]
        }
        self.finding = finding
    }

    private mutating func obey(_ command: CommandWords.Command) -> Output {
        switch command {
        case .leave: return finish(.left)
        case .language: language = nextLanguage
        case .help: state.over = .help
        case .call1930: state.over = .call1930
        case .hide:
            state.over = .hidden
            return .hide(page)
        case .back: goBack()
        }
        return .show(page)
    }

    private var nextLanguage: Language {
        let languages = base.languages
        let index = languages.firstIndex(of: language) ?? 0
        return languages.isEmpty ? language : languages[(index + 1) % languages.count]
    }

    private mutating func goBack() {
        if state.over != nil {
            state.over = nil
        } else if state.entry != nil {
            state.entry = nil
        } else if state.group != nil {
            state.group = nil
        } else if isAskedBack {
            // Back to the question itself.
        } else if !interview.goBack() {
            state.note = catalogue.text("notes.first-page")
        }
        state.pending = nil
    }

    /// A page laid over another goes away on any input; the folder page takes a path.
    private mutating func respondOver(_ typed: String) -> Output {
        let over = state.over
        state.over = nil
        switch over {
        case .folder where !typed.trimmingBlanks.isEmpty:
            return .keep(directory: typed.trimmingBlanks)
        case .loanSheet(let index) where index + 1 < loanSheets.count:
            state.over = .loanSheet(index + 1)
        case .loanAnswers: changeLoanAnswer(typed)
        default: break
        }
        return .show(page)
    }

    private mutating func answer(_ typed: String) -> Output {
        guard let step = journeyStep, let place = interview.place else { return finish(.left) }
        if isAskedBack, answerBack(typed) { return .show(page) }
        switch step.kind {
        case .page(let name): return answerPage(name, typed)
        case .choose, .again: choose(typed, among: step)
        case .tick: tick(typed, among: step)
        case .ask(let format): take(typed, format, at: place)
        }
        return .show(page)
    }

    /// The journey's step the interview stands at.
    var journeyStep: Journey.Step? {
        interview.place.flatMap { place in journey.steps.first { $0.id == place.step } }
    }

    /// One option by number or by a word for yes, no and don't know; an empty line leaves it open
    /// where that is an answer.
    private mutating func choose(_ typed: String, among step: Journey.Step) {
        if typed.trimmingBlanks.isEmpty, isSkippable(step) { return settle(.skipped) }
        if typed.trimmingBlanks == "0", skipsAhead(step) { return }
        let number = Sitting.numbers(in: typed)
        if let number, number.count == 1, step.options.indices.contains(number[0] - 1) {
            return settle(.one(step.options[number[0] - 1]))
        }
        if let word = words.answer(typed), step.options.contains(word) { return settle(.one(word)) }
        if step.id == "gone-day", chooseDay(typed) { return }
        if let option = optionNamed(typed, step) { return settle(.one(option)) }
        state.note = catalogue.text("notes.choose-one", ["count": "\(step.options.count)"])
    }

    private func optionNamed(_ typed: String, _ step: Journey.Step) -> String? {
        step.options.contains(typed.lowercased()) ? typed.lowercased() : nil
    }

    private mutating func tick(_ typed: String, among step: Journey.Step) {
        let line = typed.trimmingBlanks
        if line.isEmpty || words.answer(line) == "no" { return settle(.skipped) }
        if line == "0", skipsAhead(step) { return }
        guard let numbers = Sitting.numbers(in: line),
            numbers.allSatisfy({ step.options.indices.contains($0 - 1) })
        else {
            state.note = catalogue.text("notes.choose-several", ["count": "\(step.options.count)"])
            return
        }
        let taken = step.options.enumerated().filter { numbers.contains($0.offset + 1) }
            .map(\.element)
            .filter { !["did-nothing", "none"].contains($0) }
        settle(taken.isEmpty ? .skipped : .several(taken))
    }

    private mutating func take(_ typed: String, _ format: String, at place: Interview.Place) {
        let line = typed.trimmingBlanks
        if line == "0", let step = journeyStep, skipsAhead(step) { return }
        if line.isEmpty { return takeNothing(format) }
        if words.answer(line) == "no", journeyStep.map(takesNought) == true {
            return settle(.one("0"))
        }
        if format != "passage", words.answer(line) == "unknown" { return settle(.skipped) }
        if format == "passage" { return takePassage(line) }
        let rail = interview.answer(at: Interview.Place(step: "rail", round: place.round))
        let field = journeyStep?.field.map(ComplaintSchema.general)
        take(
            reader.read(line, as: format, for: field, rail: rail?.values.first), typed: line,
            format, at: place)
    }

    private mutating func take(
        _ reading: AnswerReader.Reading, typed: String, _ format: String, at place: Interview.Place
    ) {
        switch reading {
        case .value(let value, _) where place.step == "gone-time" && isAhead(value):
            wait(on: value, code: "date-in-future")
        case .value(let value, _) where state.entryCode != nil:
            wait(on: value, code: state.entryCode ?? "")
        case .value(let value, let time): keep(value, time: time, readFrom: typed, format)
        case .heard(var heard):
            if place.step == "gone-time", isAhead(heard.value) { heard.code = "date-in-future" }
            askBack(heard, typed)
        case .mistyped(let given, let likely):
            state.pending = .mistyped(given: given, likely: likely)
        case .odd(let value, let code): wait(on: value, code: code)
        case .unclear(let code): state.note = catalogue.text("warnings." + code)
        }
    }

    /// Keeps an odd answer if the person goes on.
    private mutating func wait(on value: String, code: String) {
        state.pending = .odd(value)
        state.note = catalogue.text(
            "warnings." + code, ["typed": value, "count": digits(value)])
    }

    var reader: AnswerReader { AnswerReader(now: now, finder: screener.finder) }

    /// Whether money is said to have gone at a time of today that has not come yet.
    private func isAhead(_ time: String) -> Bool {
        guard goneDay == now.day, let moment = Moment(now.day.text + "T" + time) else {
            return false
        }
        return moment > now
    }

    private func digits(_ value: String) -> String { "\(value.filter(\.isNumber).count)" }

    private mutating func takeNothing(_ format: String) {
        if case .odd(let value) = state.pending {
            settle(.one(value))
        } else if interview.place?.step == "describe" {
            state.note = catalogue.text("notes.nothing-written")
        } else {
            settle(.skipped)
        }
    }

    private mutating func takePassage(_ text: String) {
        if interview.place?.step == "describe" { message = text }
        settle(.one(text))
    }

    /// Goes on with an answer; what was read out of words is shown back on the next page.
    mutating func settle(
        _ answer: Answer, readFrom typed: String = "", _ format: String = ""
    ) {
        state.pending = nil
        let place = interview.place
        settleLoan(place, answer)
        interview.answer(answer)
        noteConsequences(of: place, answer)
        guard case .one(let value) = answer,
            ["amount", "day", "time", "birth-day"].contains(format)
        else { return }
        let shown = shownValue(value, format)
        if shown != typed { state.note = catalogue.text("notes.read-as", ["value": shown]) }
    }

    func shownValue(_ value: String, _ format: String) -> String {
        let facts = FieldTextView(catalogue: catalogue)
        switch format {
        case "amount": return Rupees(value)?.grouped ?? value
        case "time": return facts.time(value)
        case "count": return value
        case "days": return catalogue.text("clock.days", count: Int(value) ?? 0)
        default: return facts.day(value)
        }
    }

    /// Numbers parted by spaces or commas, in any digits; nil when anything else is there.
    static func numbers(in text: String) -> [Int]? {
        let parts = Spoken.plainDigits(text)
            .split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "." })
        let numbers = parts.compactMap { Int($0) }
        return !parts.isEmpty && numbers.count == parts.count ? numbers : nil
    }

    /// Whether "don't know" is an answer here: on every question of the complaint and the loan.
    func isSkippable(_ step: Journey.Step) -> Bool {
        target(skippingFrom: step) != nil || step.options.contains("unknown")
    }

    /// Where `0` leads from a question.
    private func target(skippingFrom step: Journey.Step) -> String? {
        if step.isOfLoan { return "loan-result" }
        return step.when.contains { $0.step == "want-paper" } ? "review" : nil
    }

    /// Whether nought is an answer here, as `0` then is.
    func takesNought(_ step: Journey.Step) -> Bool {
        ["loan-received", "loan-fees"].contains(step.id)
    }

    /// Whether `0` leads straight to the answers or the loan's result, and if so, goes there.
    private mutating func skipsAhead(_ step: Journey.Step) -> Bool {
        guard let target = target(skippingFrom: step), !takesNought(step) else { return false }
        state.pending = nil
        interview.jump(to: target)
        return true
    }
}
