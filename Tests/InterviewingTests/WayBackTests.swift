// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Interviewing
import TestSupport
internal import Testing

struct WayBackTests {
    private func interview(after answers: String...) -> Interview {
        var interview = Interview(SampleScript.script)
        for word in answers { interview.answer(word == "skipped" ? .skipped : .one(word)) }
        return interview
    }

    @Test func `going back visits the steps in turn and loses no answer`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi")
        for place in ["rail", "amount", "when", "happened", "welcome"] {
            #expect(interview.goBack() == true)
            #expect(interview.standsAt == place)
        }
        #expect(interview.goBack() == false)
        for (step, value) in ["happened": "lost", "when": "today", "amount": "500", "rail": "upi"] {
            #expect(interview.answer(of: step) == .one(value))
        }
        #expect(interview.walk("seen", "lost", "today", "500", "upi").last == "bank")
    }

    @Test func `going back over rounds returns to each round`() {
        var interview = interview(
            after: "seen", "lost", "today", "500", "upi", "SBI", "yes", "900")
        #expect(interview.standsAt == "rail/1")
        for place in ["amount/1", "more-payments", "bank"] {
            _ = interview.goBack()
            #expect(interview.standsAt == place)
        }
    }

    @Test func `a new answer takes back what the old one implied`() {
        var interview = interview(after: "seen", "lost")
        _ = interview.goBack()
        #expect(interview.walk("told") == ["money"])
        #expect(interview.answer(of: "money") == nil)
        #expect(interview.walk("no") == ["did"])
    }

    @Test func `the same answer once more changes nothing it implied`() {
        var interview = interview(after: "seen", "lost")
        _ = interview.goBack()
        #expect(interview.walk("lost") == ["when"])
        #expect(interview.answer(of: "money") == .one("yes"))
    }

    @Test func `what was said in person is not taken back with what was implied`() {
        var interview = interview(after: "seen", "lost")
        interview.change(.init(step: "money"))
        interview.answer(.one("yes"))
        interview.change(.init(step: "happened"))
        interview.answer(.one("told"))
        #expect(interview.answer(of: "money") == .one("yes"))
    }

    @Test func `changing an answer comes back to where the change was begun`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi")
        interview.change(.init(step: "when"))
        #expect(interview.standsAt == "when")
        #expect(interview.walk("yesterday") == ["bank"])
        #expect(interview.answer(of: "when") == .one("yesterday"))
        #expect(interview.goBack() == true)
        #expect(interview.standsAt == "rail")
    }

    @Test func `a change within a change comes back twice`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi")
        interview.change(.init(step: "amount"))
        interview.change(.init(step: "when"))
        #expect(interview.walk("yesterday", "700") == ["amount", "bank"])
    }

    @Test func `leaving a change by going back keeps the answer`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi")
        interview.change(.init(step: "when"))
        #expect(interview.goBack() == true)
        #expect(interview.standsAt == "bank")
        #expect(interview.answer(of: "when") == .one("today"))
    }

    @Test func `a change after the end comes back to the end`() {
        var interview = interview(
            after: "seen", "told", "no", "nothing", "a man", "no", "yes", "seen")
        #expect(interview.standsAt == "end")
        interview.change(.init(step: "did"))
        #expect(interview.walk("paid") == ["end"])
    }

    @Test func `a change in an earlier round comes back to the later one`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi", "SBI", "yes", "900")
        interview.change(.init(step: "amount", round: 0))
        #expect(interview.walk("600") == ["rail/1"])
        #expect(interview.answer(at: .init(step: "amount", round: 0)) == .one("600"))
        #expect(interview.answer(at: .init(step: "amount", round: 1)) == .one("900"))
    }

    @Test func `when a change closes the step it comes back to, the next open one follows`() {
        var interview = interview(after: "seen", "told", "yes", "today", "500")
        interview.change(.init(step: "money"))
        #expect(interview.walk("no") == ["suspect"])
    }

    @Test func `an unknown step cannot be gone to`() {
        let before = interview(after: "seen")
        var interview = before
        interview.change(.init(step: "nowhere"))
        interview.jump(to: "nowhere")
        #expect(interview == before)
    }

    @Test func `a jump leaves out what lies between, and back leads to where it began`() {
        var interview = interview(after: "seen")
        interview.jump(to: "review")
        #expect(interview.standsAt == "review")
        #expect(interview.answer(of: "money") == nil)
        #expect(interview.goBack() == true)
        #expect(interview.standsAt == "happened")
    }

    @Test func `a jump out of a change does not come back to it`() {
        var interview = interview(after: "seen", "told")
        interview.change(.init(step: "happened"))
        interview.jump(to: "review")
        #expect(interview.walk("seen") == ["end"])
    }

    @Test func `forgetting leaves an interview like a new one`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi")
        interview.set("seen", to: .one("yes"))
        interview.change(.init(step: "when"))
        interview.forget()
        #expect(interview == Interview(SampleScript.script))
        #expect(interview.goBack() == false)
    }

    @Test func `a copy keeps a point to return to`() {
        let point = interview(after: "seen", "lost")
        var copy = point
        _ = copy.walk("today", "500")
        #expect(point.standsAt == "when")
        #expect(point.answer(of: "when") == nil)
    }

    @Test(arguments: 0..<300)
    func `whatever is done, the interview stands at an open step or at the end`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var interview = Interview(SampleScript.script)
        let words = ["yes", "no", "lost", "told", "cash", "upi", "500"]
        for _ in 0..<60 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: _ = interview.goBack()
            case 1: interview.jump(to: "review")
            case 2: interview.answer(.skipped)
            default: interview.answer(.one(words.randomElement(using: &generator) ?? "yes"))
            }
            guard let place = interview.place, let step = interview.step else {
                #expect(interview.place == nil)
                continue
            }
            #expect(interview.isOpen(step, round: place.round))
        }
    }
}
