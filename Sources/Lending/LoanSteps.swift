// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// What to ask the lender, and what to do now.
struct LoanSteps {
    let offer: LoanOffer
    let asksFeeFirst: Bool

    /// What is not settled by what was told, in the order of a talk with a lender.
    ///
    /// Nothing where there are threats: nobody is sent to talk with those who threaten.
    var questions: [String] {
        if isThreatened { return [] }
        let open: [(Bool, String)] = [
            (offer.lender == nil, "which-lender"),
            (offer.keyFactStatement != true, "key-facts"),
            (true, "all-in-all"),
            (offer.advertisedRate.flatMap(LoanWords.yearlyRate) == nil, "rate-for-what-time"),
            (offer.ownAccount != true, "own-account"),
            (offer.payTo != .lender, "pay-to"),
            ((offer.coolingOffDays ?? 0) < 1, "give-back"),
            (!offer.permissions.isEmpty, "permissions"),
            (offer.agentNamed != true, "who-collects"),
        ]
        return open.filter(\.0).map(\.1)
    }

    /// Whether there are threats, altered pictures or calls to others.
    var isThreatened: Bool {
        hasPictures || offer.threats == true || offer.othersContacted == true
            || offer.paidUnderThreat == true
    }

    /// Whether the portal's category for threats is the one to choose: not where money went, and
    /// not where the women and children's own path is.
    var isThreatenedWithoutLoss: Bool {
        isThreatened && !isMoneyGone && offer.intimatePictures != true
    }

    /// Steps of `Advice`, first things first.
    var advice: [String] {
        var steps: [String] = []
        if isMoneyGone { steps += ["call-1930", "tell-bank"] }
        if isFeeWithoutLoan { steps.append("pay-nothing") }
        if hasPictures { steps.append("do-not-pay-blackmailer") }
        if isThreatened || isFeeWithoutLoan { steps += ["keep-evidence", "file-portal"] }
        if isMoneyGone { steps.append("choose-financial-fraud") }
        if offer.intimatePictures == true { steps.append("women-child-track") }
        if isThreatened { steps += ["police-station", "talk-to-someone"] }
        if hasPictures || offer.othersContacted == true { steps.append("warn-contacts") }
        return steps.isEmpty ? ["ask-first", "check-lender"] : steps
    }

    private var hasPictures: Bool {
        offer.morphedPictures == true || offer.intimatePictures == true
    }

    private var isMoneyGone: Bool {
        isFeeWithoutLoan || offer.paidUnderThreat == true || offer.moneyLost == true
    }

    /// A fee, and no loan that came for it.
    private var isFeeWithoutLoan: Bool {
        asksFeeFirst && !offer.disbursals.contains { $0.amount?.paise != 0 }
    }
}
