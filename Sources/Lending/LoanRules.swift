// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Which rules an offer breaks, and what else in it speaks of a fake lender.
///
/// Only what was told counts: what was not told breaks nothing. The ids are those of
/// `Content/rules/lending.yaml`.
struct LoanRules {
    let offer: LoanOffer
    let cost: LoanCost
    let rate: TrueRate?

    /// Rules of the Reserve Bank, gravest first.
    var broken: [String] {
        let told: [(Bool, String)] = [
            (offer.threats == true || offer.paidUnderThreat == true, "recovery-no-threats"),
            (
                offer.morphedPictures == true || offer.intimatePictures == true,
                "recovery-no-shaming"
            ),
            (offer.othersContacted == true, "recovery-no-relatives"),
            (offer.oddHours == true, "recovery-hours"),
            (
                offer.permissions.contains(where: LoanWords.reachesPhoneContents),
                "lending-phone-contents"
            ),
            (offer.keyFactStatement == false, "lending-kfs-first"),
            (isCutWithoutStatement, "lending-charge-not-in-kfs"),
            (costsMoreThanTold, "lending-costs-more-than-told"),
            (offer.ownAccount == false, "lending-own-account"),
            (offer.payTo.map { $0 != .lender } ?? false, "lending-repaid-to-lender"),
            (offer.coolingOffDays.map { $0 < 1 } ?? false, "lending-cooling-off"),
            (offer.limitRaised == true, "lending-limit-raised"),
            (offer.agentNamed == false, "lending-agent-named"),
        ]
        return told.filter(\.0).map(\.1)
    }

    /// What fake lenders do, whether or not a rule forbids it.
    var redFlags: [String] {
        let told: [(Bool, String)] = [
            (asksFeeFirst, "loan-fee-first"),
            (offer.approvalClaimed == true, "loan-approval-claimed"),
        ]
        return told.filter(\.0).map(\.1)
    }

    /// Whether something was to be paid on or before the day the loan came, or without any loan.
    var asksFeeFirst: Bool {
        offer.feesBefore.contains { fee in
            guard let start = offer.start, let day = fee.on else { return true }
            return fee.amount?.paise != 0 && day <= start
        }
    }

    private var isCutWithoutStatement: Bool {
        offer.keyFactStatement == false && cost.cutFromLoan != nil
    }

    /// By more than half a percentage point, so that rounding in an advertisement is none.
    private var costsMoreThanTold: Bool {
        guard let told = offer.advertisedRate.flatMap(LoanWords.yearlyRate), let rate else {
            return false
        }
        return rate.nominal > told + 0.005
    }
}
