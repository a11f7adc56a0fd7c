// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Interviewing
internal import Knowledge

// What was understood out of words, or may have been mistyped, is shown back before it is kept.
extension Sitting {
    /// Whether the person is being asked what they meant.
    var isAskedBack: Bool {
        switch state.pending {
        case .heard, .mistyped: true
        case .odd, nil: false
        }
    }

    /// Shows back what was heard; what stands there as it was typed needs no second word.
    mutating func askBack(_ heard: AnswerReader.Heard, _ typed: String) {
        if heard.code == nil, shown(heard) == typed {
            keep(heard.value, time: heard.time, readFrom: typed, heard.format)
        } else {
            state.pending = .heard(heard)
        }
    }

    /// The page that shows it back.
    var understoodPage: Page? {
        switch state.pending {
        case .heard(let heard):
            let value = shown(heard)
            var page = composed(
                "understood", blocks: [.headline(value, .neutral)],
                choices: [
                    catalogue.text("pages.understood.yes"),
                    catalogue.text("pages.understood.again"),
                ])
            if let code = heard.code {
                page.blocks.append(.note(catalogue.text("warnings." + code)))
            }
            return page
        case .mistyped(let given, let likely):
            return composed(
                "understood", blocks: [.headline(likely, .neutral)],
                choices: [
                    catalogue.text("pages.understood.yes"),
                    catalogue.text("pages.understood.keep", ["value": given]),
                ])
        case .odd, nil: return nil
        }
    }

    /// Takes yes or no; false when something else was typed, which is a new answer.
    mutating func answerBack(_ typed: String) -> Bool {
        let pending = state.pending
        state.pending = nil
        let said = words.answer(typed)
        let number = Sitting.numbers(in: typed)
        let isYes = typed.trimmingBlanks.isEmpty || number == [1] || said == "yes"
        guard isYes || number == [2] || said == "no" else { return false }
        switch pending {
        case .heard(let heard) where isYes:
            keep(heard.value, time: heard.time, readFrom: "", "")
        case .mistyped(let given, let likely): settle(.one(isYes ? likely : given))
        case .heard, .odd, nil: break
        }
        return true
    }

    /// Keeps an answer; a time that came with a day answers the question for it.
    mutating func keep(
        _ value: String, time: String?, readFrom typed: String, _ format: String
    ) {
        if let time, let step = timeStep {
            interview.set(step, round: interview.place?.round ?? 0, to: .one(time))
        }
        if journeyStep?.id == "gone-day" { return settleGoneDay(value) }
        settle(.one(value), readFrom: typed, format)
    }

    /// A day said in words or as a date instead of by its number: `कल`, `16 नवंबर`.
    mutating func chooseDay(_ typed: String) -> Bool {
        switch reader.read(typed, as: "day", rail: nil) {
        case .value(let day, let time): keep(day, time: time, readFrom: typed, "day")
        case .heard(let heard)
        where heard.time == nil && heard.code == nil && isNear(heard.value):
            keep(heard.value, time: nil, readFrom: typed, "day")
        case .heard(let heard): askBack(heard, typed)
        case .odd, .unclear, .mistyped: return false
        }
        return true
    }

    /// Whether a day is one of those that can be chosen by number.
    private func isNear(_ day: String) -> Bool {
        CalendarDay(day).map { (0...1).contains(now.day.number - $0.number) } ?? false
    }

    private mutating func settleGoneDay(_ value: String) {
        let ago = CalendarDay(value).map { now.day.number - $0.number }
        switch ago {
        case 0: settle(.one("today"))
        case 1: settle(.one("yesterday"))
        default:
            interview.set("gone-date", to: .one(value))
            settle(.one("earlier"))
        }
    }

    /// The question for the time that belongs to the day being asked.
    private var timeStep: String? {
        guard let step = journeyStep, let index = journey.steps.firstIndex(of: step) else {
            return nil
        }
        return journey.steps[index...].dropFirst().prefix(2)
            .first { $0.kind == .ask("time") && $0.group == step.group }?.id
    }

    private func shown(_ heard: AnswerReader.Heard) -> String {
        if let time = heard.time, let moment = Moment(heard.value + "T" + time) {
            return FieldTextView(catalogue: catalogue).moment(moment)
        }
        return shownValue(heard.value, heard.format)
    }
}
