// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Interviewing
internal import Knowledge
internal import Screening

// What follows from answers, and what the composed pages do with what is typed on them.
extension Sitting {
    mutating func noteConsequences(of place: Interview.Place?, _ answer: Answer) {
        switch place?.step {
        case "gone-day", "gone-date", "gone-time", "money-gone", "did", "number":
            settleMoney()
        default: break
        }
        if place?.step.hasPrefix("loan-") == true { askWhatOpened() }
    }

    /// Whether money went decides the rest; when it went answers the first payment's questions.
    private mutating func settleMoney() {
        interview.set("money", to: .one(moneyGone ? "yes" : "no"))
        interview.set("paper-fits", to: .one(paperFits ? "yes" : "no"))
        interview.set("late", to: .one(isLate ? "yes" : "no"))
        if let day = goneDay { interview.set("day", to: .one(day.text)) }
        if let time = interview.answer(of: "gone-time")?.values.first {
            interview.set("time", to: .one(time))
        }
    }

    /// Whether there is anything to complain of: not after an everyday notice that did no harm.
    private var paperFits: Bool {
        let deeds = ["did", "number"].flatMap { interview.answer(of: $0)?.values ?? [] }
        return moneyGone || !deeds.isEmpty || finding?.verdict != .ordinary
    }

    /// Whether more than a day has gone by since the money went: the portal asks why.
    private var isLate: Bool {
        guard moneyGone, let day = goneDay else { return false }
        return now.day.number - day.number > 1
    }

    /// Whether the person said that money went, then or later.
    var moneyGone: Bool {
        interview.answer(of: "money-gone") == .one("yes")
            || interview.answer(of: "did")?.values.contains("paid") == true
    }

    var goneDay: CalendarDay? {
        switch interview.answer(of: "gone-day")?.values.first {
        case "today": now.day
        case "yesterday": now.day.adding(days: -1)
        case "earlier":
            interview.answer(of: "gone-date")?.values.first.flatMap { CalendarDay($0) }
        default: nil
        }
    }

    mutating func answerPage(_ name: String, _ typed: String) -> Output {
        switch name {
        case "welcome": return answerWelcome(typed)
        case "learn": return answerLearn(typed)
        case "confirm": answerConfirm(typed)
        case "verdict": answerVerdict(typed)
        case "loan-result": answerLoanResult(typed)
        case "review": return answerReview(typed)
        case "packet": return .write(packet)
        case "last": return answerLast(typed)
        default: interview.answer(.one("seen"))
        }
        if interview.place?.step == "packet" { return .write(packet) }
        return interview.place == nil ? finish(.left) : .show(page)
    }

    private mutating func answerWelcome(_ typed: String) -> Output {
        let languages = base.languages
        if let number = Sitting.numbers(in: typed)?.first, languages.indices.contains(number - 1) {
            language = languages[number - 1]
            interview.answer(.one(language.rawValue))
        } else if languages.map(\.rawValue).contains(typed.lowercased()) {
            language = Language(rawValue: typed.lowercased())
            interview.answer(.one(language.rawValue))
        } else {
            state.note = languages.map {
                base.catalogue($0).text("notes.choose-one", ["count": "\(languages.count)"])
            }
            .joined(separator: " ")
        }
        return .show(page)
    }

    private mutating func answerConfirm(_ typed: String) {
        let number = Sitting.numbers(in: typed)?.first ?? (typed.trimmingBlanks.isEmpty ? 1 : 0)
        switch number {
        case 1:
            interview.answer(.one("yes"))
        case 2: _ = interview.goBack()
        default: state.note = catalogue.text("notes.choose-one", ["count": "2"])
        }
    }

    private mutating func answerVerdict(_ typed: String) {
        switch Sitting.numbers(in: typed)?.first ?? (typed.trimmingBlanks.isEmpty ? 1 : 0) {
        case 1: interview.answer(.one("seen"))
        case 2: startAgain()
        default: state.note = catalogue.text("notes.choose-one", ["count": "2"])
        }
    }

    /// A new message in the same language; what was said so far is dropped.
    mutating func startAgain() {
        let language = language
        forget()
        self.language = language
        interview.answer(.one(language.rawValue))
    }

    private mutating func answerReview(_ typed: String) -> Output {
        let line = typed.trimmingBlanks
        let number = Sitting.numbers(in: line)?.first
        if line.isEmpty || number == 0 || words.answer(line) == "yes" {
            interview.answer(.one("yes"))
            return .write(packet)
        }
        let changeable = records
        guard let number, changeable.indices.contains(number - 1) else {
            state.note = catalogue.text("notes.choose-line", ["count": "\(changeable.count)"])
            return .show(page)
        }
        interview.change(changeable[number - 1].place)
        return .show(page)
    }

    private mutating func answerLast(_ typed: String) -> Output {
        if receipt == nil { return answerFarewell(typed) }
        let sheets = packet.sheets
        let canPrint = receipt?.canPrint == true
        let number = Sitting.numbers(in: typed)?.first ?? (typed.trimmingBlanks.isEmpty ? 0 : -1)
        switch number {
        case 0: return finish(.left)
        case 1...max(1, sheets.count) where !sheets.isEmpty: state.over = .sheet(number - 1)
        case sheets.count + 1: state.over = .folder
        case sheets.count + 2: startAgain()
        case sheets.count + 3 where canPrint: return .printPacket(printingPage)
        default:
            let count = sheets.count + (canPrint ? 3 : 2)
            state.note = catalogue.text("notes.choose-one", ["count": "\(count)"])
        }
        return .show(page)
    }

    /// Without papers there is the loan's own to be had, where it was looked into.
    private mutating func answerFarewell(_ typed: String) -> Output {
        let count = hasLoanPapersToOffer ? 2 : 1
        switch Sitting.numbers(in: typed)?.first ?? (typed.trimmingBlanks.isEmpty ? 0 : -1) {
        case 0: return finish(.left)
        case 1 where hasLoanPapersToOffer: return .write(packet)
        case count: startAgain()
        default: state.note = catalogue.text("notes.choose-one", ["count": "\(count)"])
        }
        return .show(page)
    }

    private mutating func answerLearn(_ typed: String) -> Output {
        let number = Sitting.numbers(in: typed)?.first
        if state.entry != nil {
            state.entry = nil
        } else if typed.trimmingBlanks.isEmpty {
            if state.group == nil { startAgain() } else { state.group = nil }
        } else if let number, learnChoices.indices.contains(number - 1) {
            let chosen = learnChoices[number - 1]
            if state.group == nil { state.group = chosen } else { state.entry = chosen }
        } else {
            state.note = catalogue.text("notes.choose-one", ["count": "\(learnChoices.count)"])
        }
        return .show(page)
    }

    /// Groups of scams, or the scams of the group being looked at.
    var learnChoices: [String] {
        guard let group = state.group else { return Set(base.patterns.map(\.group)).sorted() }
        return base.patterns.filter { $0.group == group }.map(\.id)
    }
}
