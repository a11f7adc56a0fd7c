// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Interviewing
internal import Knowledge
internal import Lending

// The loan offer check: what was told of a loan, what is found, and its sheets.
extension Sitting {
    /// Whether it was asked for.
    var hasLoanCheck: Bool {
        interview.answer(of: "happened") == .one("loan")
            && interview.answer(of: "loan-check") == .one("yes")
    }

    /// Whether the loan's papers can be had alone: looked into, and no papers made yet.
    var hasLoanPapersToOffer: Bool { hasLoanCheck && !wantsComplaint && receipt == nil }

    /// What is found of what was told; the day the loan came decides which rules hold.
    var loanFindings: LoanFindings { LoanCheck(base).findings(on: loanOffer, today: now.day) }

    /// The sheets on the loan; none where it was not looked into.
    var loanSheets: [Sheet] {
        hasLoanCheck ? LoanSheets(loanFindings, catalogue).sheets : []
    }

    /// The loan's sheets as a packet of their own: nothing is complained of.
    var loanPacket: Packet {
        Packet(
            language: language, sheets: loanSheets, made: now,
            portal: PortalEntry(category: "", subcategory: "", narrative: [:]), warnings: [],
            knowledge: base.stamp)
    }

    /// The scam that a lender's threats are, where the portal's category for them is the one to
    /// choose.
    var harassment: String? {
        guard hasLoanCheck, !loanFindings.portal.isEmpty else { return nil }
        return base.patterns.first { $0.id == "loan-app-harassment" }?.id
    }

    /// What was told of the loan. What was not told stays open; a loan whose day is not known is
    /// reckoned from today.
    var loanOffer: LoanOffer {
        var offer = LoanOffer()
        offer.app = loanAnswer("loan-name")
        offer.offered = loanAmount("loan-offered")
        let start = loanAnswer("loan-day").flatMap { CalendarDay($0) } ?? now.day
        let fee = loanAmount("loan-fees").flatMap { $0.paise > 0 ? $0 : nil }
        if let fee { offer.feesBefore = [.init(on: start, amount: fee)] }
        // A fee that was paid for a loan that never came is gone: no rate is to hide that.
        let isFeeGone = fee != nil && loanAnswer("loan-came") == "no"
        if let amount = loanAmount("loan-received"), !isFeeGone {
            offer.disbursals = [.init(on: start, amount: amount)]
        }
        addRepayments(to: &offer, after: start)
        addTerms(to: &offer)
        addThreats(to: &offer)
        return offer
    }

    private func addRepayments(to offer: inout LoanOffer, after start: CalendarDay) {
        guard let count = loanAnswer("loan-count").flatMap({ Int($0) }) else { return }
        let amount = loanAmount("loan-each")
        if count == 1 {
            let days = loanAnswer("loan-first").flatMap { Int($0) }
            offer.repayments = [.init(on: days.flatMap { start.adding(days: $0) }, amount: amount)]
        } else if let spacing = loanAnswer("loan-every").flatMap(Instalments.Spacing.init) {
            offer.instalments = Instalments(count: count, every: spacing, amount: amount)
        } else {
            offer.repayments = Array(repeating: .init(amount: amount), count: count)
        }
    }

    private func addTerms(to offer: inout LoanOffer) {
        offer.permissions = loanTicks("loan-access")
        let told = loanTicks("loan-terms")
        if told.contains("no-kfs") { offer.keyFactStatement = false }
        if told.contains("other-account") { offer.ownAccount = false }
        if told.contains("pay-person") { offer.payTo = .person }
        if told.contains("approved") { offer.approvalClaimed = true }
    }

    /// Threats and money that went may have been told before the loan was spoken of.
    private func addThreats(to offer: inout LoanOffer) {
        let told = loanTicks("loan-threats")
        func isTold(_ option: String) -> Bool? { told.contains(option) ? true : nil }
        offer.threats = isTold("threats") ?? (isThreatenedAlready ? true : nil)
        offer.othersContacted = isTold("relatives")
        offer.morphedPictures = isTold("pictures")
        offer.intimatePictures = isTold("intimate")
        offer.oddHours = isTold("night")
        offer.moneyLost = moneyGone ? true : nil
    }

    private var isThreatenedAlready: Bool {
        interview.answer(of: "did")?.values.contains("threatened") == true
    }

    private func loanAmount(_ step: String) -> Rupees? { loanAnswer(step).flatMap { Rupees($0) } }

    private func loanAnswer(_ step: String) -> String? { loanTicks(step).first }

    /// Only of questions that are still open: others may have been answered before a change.
    private func loanTicks(_ id: String) -> [String] {
        guard let step = interview.script.steps.first(where: { $0.id == id }),
            interview.isOpen(step, round: 0)
        else { return [] }
        return interview.answer(of: id)?.values ?? []
    }
}

// The course of the questions on a loan.
extension Sitting {
    /// Settles what decides which questions make sense, before the next is looked for.
    mutating func settleLoan(_ place: Interview.Place?, _ answer: Answer) {
        switch place?.step {
        case "loan-count":
            let count = answer.values.first.flatMap { Int($0) }
            interview.set("loan-many", to: count.map { .one($0 > 1 ? "yes" : "no") })
        case "loan-check", "loan-came":
            let came = place?.step == "loan-came" ? answer : interview.answer(of: "loan-came")
            let isHere = came == .one("yes") || isThreatenedAlready
            interview.set("loan-here", to: .one(isHere ? "yes" : "no"))
        default: break
        }
    }

    /// A changed answer can open questions that made no sense before: they come before the result.
    mutating func askWhatOpened() {
        guard interview.place?.step == "loan-result" else { return }
        let opened = journey.steps.first { step in
            step.isOfLoan && step.when.count > 1 && interview.answer(of: step.id) == nil
                && interview.script.steps.contains {
                    $0.id == step.id && interview.isOpen($0, round: 0)
                }
        }
        if let opened { interview.change(Interview.Place(step: opened.id)) }
    }

    mutating func answerLoanResult(_ typed: String) {
        switch Sitting.numbers(in: typed)?.first ?? (typed.trimmingBlanks.isEmpty ? 1 : 0) {
        case 1: interview.answer(.one("seen"))
        case 2: state.over = .loanSheet(0)
        case 3: state.over = .loanAnswers
        default: state.note = catalogue.text("notes.choose-one", ["count": "3"])
        }
    }

    /// Goes to the question whose number was typed; an empty line goes back to the result.
    mutating func changeLoanAnswer(_ typed: String) {
        let records = loanRecords
        guard !typed.trimmingBlanks.isEmpty else { return }
        guard let number = Sitting.numbers(in: typed)?.first, records.indices.contains(number - 1)
        else {
            state.over = .loanAnswers
            state.note = catalogue.text("notes.choose-loan-line", ["count": "\(records.count)"])
            return
        }
        interview.change(records[number - 1].place)
    }

    /// What was told of the loan, each with the way to change it.
    var loanRecords: [Record] { records { $0.isOfLoan && $0.kind != .page("loan-result") } }
}

extension Journey.Step {
    /// Whether it belongs to the loan offer check.
    var isOfLoan: Bool { when.contains { $0.step == "loan-check" } }
}
