// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Complaints
package import Foundation
internal import Interviewing
package import Knowledge
package import Screening

/// One person's sitting, from the first page to the last: input in, page out.
///
/// The heart of the desk. It knows no screen, no file and no clock but the time it is given; the
/// questions are data, the pages between them are composed here. Everything the person said is in
/// this value, and `forget()` drops it.
package struct Sitting: Conversation {
    let base: KnowledgeBase
    let station: Station
    private let pending: PendingScreener
    let journey: Journey
    let words: CommandWords

    /// The language pages are composed in; can be changed on any page.
    package internal(set) var language: Language
    var interview: Interview
    /// The message or story being checked, cleaned.
    var message = ""
    var finding: Finding?
    var now = Moment(day: Sitting.epoch)
    var state = State()
    var receipt: PacketReceipt?

    /// What is shown besides the interview's own page.
    struct State: Equatable {
        /// A page laid over the interview's.
        var over: Over?
        /// A line about the last input, shown once.
        var note: String?
        /// An answer that is not yet kept.
        var pending: Pending?
        /// What looked odd about the last input before a part of it was hidden.
        var entryCode: String?
        /// Where the person is among the scams explained: a group, then a scam.
        var group: String?
        var entry: String?
    }

    /// An answer that waits for the person's word.
    enum Pending: Equatable {
        /// Odd: kept if the person goes on.
        case odd(String)
        /// Understood out of words: kept if they say yes.
        case heard(AnswerReader.Heard)
        /// Perhaps mistyped: they choose.
        case mistyped(given: String, likely: String)
    }

    /// Pages that can be laid over any other.
    enum Over: Equatable {
        case help
        case call1930
        case hidden
        case sheet(Int)
        /// A sheet on the loan, and the list of what was told of it.
        case loanSheet(Int)
        case loanAnswers
        case folder
        case failed(code: String)
    }

    /// Begins a sitting.
    ///
    /// - Parameters:
    ///   - base: the knowledge.
    ///   - screener: being compiled from the same knowledge.
    ///   - language: the language to begin in; nil shows the first page in all languages.
    ///   - station: what the station has set for itself.
    package init?(
        _ base: KnowledgeBase, screener: PendingScreener, language: Language?,
        station: Station = Station()
    ) {
        guard let journey = base.journeys["sitting"] else { return nil }
        self.base = base
        self.station = station
        pending = screener
        self.journey = journey
        words = CommandWords(base)
        self.language = language ?? .hindi
        interview = Interview(Script(journey))
        if language != nil { interview.answer(.one(self.language.rawValue)) }
    }

    /// The first page.
    package mutating func open(at time: Date) -> Output {
        now = Moment(time)
        return .show(page)
    }

    /// What follows on an input.
    package mutating func respond(to input: Input, at time: Date) -> Output {
        now = Moment(time)
        switch input {
        case .text(let text): return respond(toText: text)
        case .idleWarning(let seconds): return .overlay(warningPage(secondsLeft: seconds))
        case .idleTimeout: return finish(.timedOut)
        case .endOfInput: return finish(.inputEnded)
        case .interrupt: return finish(.interrupted)
        case .packetWritten(let receipt):
            self.receipt = receipt
            if interview.place?.step == "packet" { interview.answer(.one("written")) }
            state.over = nil
            return .show(page)
        case .packetFailed(let code):
            if interview.place?.step == "packet" { interview.answer(.one("failed")) }
            state.over = .failed(code: code)
            return .show(page)
        case .packetPrinted(let isKept):
            state.note = catalogue.text(isKept ? "notes.printed-kept" : "notes.printed")
            return .show(page)
        case .printingFailed(let code):
            state.note = catalogue.textIfAny("errors." + code) ?? code
            return .show(page)
        }
    }

    /// Drops everything the person said.
    package mutating func forget() {
        interview.forget()
        message = ""
        finding = nil
        receipt = nil
        state = State()
    }

    var screener: Screener { pending.screener }

    var catalogue: Catalogue { base.catalogue(language) }

    static let epoch = CalendarDay.epoch

    mutating func finish(_ ending: Ending) -> Output {
        let page = Page(
            id: "goodbye", language: language, title: catalogue.text("pages.goodbye.title"),
            blocks: catalogue.list("pages.goodbye.text").map { .paragraph($0) }, entry: .proceed)
        forget()
        return .finish(page, ending)
    }
}

extension Moment {
    /// A point in time as a clock in India shows it: five and a half hours ahead of UTC.
    package init(_ time: Date) {
        let minutes = Int((time.timeIntervalSince1970 / 60).rounded(.down)) + 330
        let days = Int((Double(minutes) / 1440).rounded(.down))
        self.init(
            day: Sitting.epoch.adding(days: days) ?? Sitting.epoch,
            minuteOfDay: minutes - days * 1440)
    }
}

extension Script {
    /// The interview's side of a journey: what is asked when, without words or fields.
    init(_ journey: Journey) {
        self.init(
            steps: journey.steps.map { step in
                let kind: Script.Kind =
                    switch step.kind {
                    case .page: .page
                    case .again: .again
                    case .choose, .tick, .ask: .question
                    }
                return Script.Step(
                    id: step.id, kind: kind,
                    conditions: step.when.map {
                        Script.Condition(step: $0.step, oneOf: $0.oneOf)
                    },
                    implies: step.implies, group: step.group)
            })
    }
}
