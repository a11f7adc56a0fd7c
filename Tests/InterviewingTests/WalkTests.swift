// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Interviewing
internal import Testing

struct WalkTests {
    private func interview(after answers: String...) -> Interview {
        var interview = Interview(SampleScript.script)
        for word in answers { interview.answer(word == "skipped" ? .skipped : .one(word)) }
        return interview
    }

    @Test func `an interview begins at its first open step`() {
        #expect(Interview(SampleScript.script).standsAt == "welcome")
        let closed = Script.Step(
            id: "a", kind: .question, conditions: [Script.Condition(step: "b", oneOf: ["x"])])
        let open = Script.Step(id: "b", kind: .question)
        #expect(Interview(Script(steps: [closed, open])).standsAt == "b")
    }

    @Test func `a script without open steps is at its end at once`() {
        #expect(Interview(Script(steps: [])).place == nil)
        #expect(Interview(Script(steps: [])).step == nil)
    }

    @Test(arguments: [
        (["seen", "told", "no"], "did"), (["seen", "told", "yes"], "when"),
        (["seen", "told", "skipped"], "did"), (["seen", "told", "unknown"], "suspect"),
        (["seen", "lost"], "when"), (["seen", "lost", "today", "500", "upi"], "bank"),
        (["seen", "lost", "today", "500", "card"], "bank"),
        (["seen", "lost", "today", "500", "cash"], "more-payments"),
        (["seen", "lost", "today", "500", "skipped"], "more-payments"),
    ])
    func `each step is asked when its conditions hold and nothing implied its answer`(
        answers: [String], place: String
    ) {
        var interview = Interview(SampleScript.script)
        for word in answers { interview.answer(word == "skipped" ? .skipped : .one(word)) }
        #expect(interview.standsAt == place)
    }

    @Test func `several ticked options satisfy a condition by any of them`() {
        var interview = interview(after: "seen", "told")
        interview.answer(.several(["maybe", "yes"]))
        #expect(interview.standsAt == "when")
    }

    @Test func `nothing ticked counts as skipped`() {
        var interview = interview(after: "seen", "told")
        interview.answer(.several([]))
        #expect(interview.standsAt == "did")
    }

    @Test func `every ticked option implies its answers`() {
        var interview = interview(after: "seen")
        interview.answer(.several(["other", "lost"]))
        #expect(interview.answer(of: "money") == .one("yes"))
        #expect(interview.standsAt == "when")
    }

    @Test func `a group is gone through again in rounds of its own`() {
        var interview = interview(after: "seen", "lost", "today")
        #expect(
            interview.walk("500", "upi", "SBI", "yes") == [
                "rail", "bank", "more-payments", "amount/1",
            ])
        #expect(interview.walk("900", "cash", "no") == ["rail/1", "more-payments/1", "suspect"])
        #expect(interview.rounds(of: "payments") == 2)
        #expect(interview.answer(at: .init(step: "amount", round: 0)) == .one("500"))
        #expect(interview.answer(at: .init(step: "amount", round: 1)) == .one("900"))
        #expect(interview.answer(of: "amount") == .one("500"))
    }

    @Test func `the next group begins at its own first round`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi", "SBI", "yes")
        #expect(interview.walk("900", "skipped", "no").last == "suspect")
        #expect(
            interview.walk("a man", "yes", "a woman", "no")
                == ["more-suspects", "suspect/1", "more-suspects/1", "seen"])
        #expect(interview.rounds(of: "suspects") == 2)
        #expect(interview.rounds(of: "nothing") == 0)
    }

    @Test func `a group of which everything was left open is not offered once more`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi", "SBI", "no")
        #expect(interview.walk("skipped") == ["seen"])
        #expect(interview.rounds(of: "suspects") == 1)
    }

    @Test func `what a round implies stays in its round, and outside the group counts once`() {
        var interview = interview(after: "seen", "lost", "today", "500", "upi", "SBI", "yes", "900")
        interview.answer(.one("cash"))
        #expect(interview.answer(at: .init(step: "place", round: 1)) == .one("shop"))
        #expect(interview.answer(at: .init(step: "place", round: 0)) == nil)
        #expect(interview.answer(of: "seen") == .one("yes"))
        #expect(interview.walk("no", "a man", "no") == ["suspect", "more-suspects", "review"])
    }

    @Test func `after the last step there is an end, and answering there does nothing`() {
        var interview = interview(after: "seen", "told", "no", "nothing", "a man", "no", "yes")
        #expect(interview.walk("seen") == ["end"])
        let ended = interview
        interview.answer(.one("more"))
        #expect(interview == ended)
    }

    @Test func `an answer from elsewhere is not asked for, and can be taken back`() {
        var interview = interview(after: "seen")
        interview.set("money", to: .one("no"))
        #expect(interview.walk("told") == ["did"])
        interview.set("money", to: nil)
        #expect(interview.answer(of: "money") == nil)
        _ = interview.goBack()
        #expect(interview.walk("told") == ["money"])
    }
}
