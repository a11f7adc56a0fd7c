// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
package import Knowledge

/// What a loan costs in money, whether or not its flows have a rate.
package struct LoanCost: Sendable, Equatable {
    /// What reached the person in all; nil when none or not all of it was told.
    package let received: Rupees?
    /// What is paid back in all; nil when none or not all of it was told.
    package let repaid: Rupees?
    /// What is paid besides; nil when not all of it was told.
    package let fees: Rupees?
    /// What was offered and did not arrive; nil when nothing is known to be missing.
    package let cutFromLoan: Rupees?
    /// All that is paid less all that was received; nil when it is not known or below nothing.
    package let cost: Rupees?
    /// The cost for each 1,000 rupees received, to the nearest paisa.
    package let perThousand: Rupees?
    /// Days from the first money received to the last repayment; nil when not all are known.
    package let days: Int?

    init(_ offer: LoanOffer) {
        let repayments = offer.allRepayments
        let received = LoanCost.sum(offer.disbursals)
        let repaid = LoanCost.sum(repayments)
        let fees = offer.feesBefore.isEmpty ? Rupees(paise: 0) : LoanCost.sum(offer.feesBefore)
        days = LoanCost.days(offer, repayments)
        self.received = received
        self.repaid = repaid
        self.fees = fees
        cutFromLoan = LoanCost.difference(offer.offered, received, least: 1)
        let paid = repaid.flatMap { repaid in fees.map { repaid + $0 } }
        cost = (days ?? 1) > 0 ? LoanCost.difference(paid, received, least: 0) : nil
        perThousand = LoanCost.perThousand(cost, of: received)
    }

    /// The cost for each 1,000 rupees of what was received; nil for amounts beyond counting.
    static func perThousand(_ cost: Rupees?, of received: Rupees?) -> Rupees? {
        guard let cost, let received, received.paise > 0 else { return nil }
        let (scaled, isTooMuch) = cost.paise.multipliedReportingOverflow(by: 100_000)
        let (rounded, isOver) = scaled.addingReportingOverflow(received.paise / 2)
        return isTooMuch || isOver ? nil : Rupees(paise: rounded / received.paise)
    }

    private static func difference(_ a: Rupees?, _ b: Rupees?, least: Int) -> Rupees? {
        guard let a, let b, a.paise - b.paise >= least else { return nil }
        return Rupees(paise: a.paise - b.paise)
    }

    private static func sum(_ payments: [LoanOffer.Payment]) -> Rupees? {
        let amounts = payments.compactMap(\.amount)
        guard let first = amounts.first, amounts.count == payments.count else { return nil }
        return amounts.dropFirst().reduce(first, +)
    }

    private static func days(_ offer: LoanOffer, _ repayments: [LoanOffer.Payment]) -> Int? {
        guard let start = offer.start, let end = repayments.compactMap(\.on).max(),
            !repayments.contains(where: { $0.on == nil })
        else { return nil }
        return end.number - start.number
    }
}

/// The same money over the same days at a plain yearly rate: arithmetic, nobody's offer.
package struct Comparison: Sendable, Equatable {
    /// The rate in per cent a year, all costs counted.
    package let percent: Int
    /// What would be paid back in all, to the nearest rupee.
    package let repaid: Rupees
    /// What that is more than was received.
    package let cost: Rupees
    /// The cost for each 1,000 rupees received.
    package let perThousand: Rupees?

    /// The rates that an offer is set beside.
    package static let percents = [12, 24, 36]

    /// The offer's repayments, all made smaller or larger alike, until they cost so much a year.
    ///
    /// The rate is effective and by days, as `TrueRate.effective` is. Only the discount is reckoned
    /// in floating point; money is whole rupees again.
    init?(_ offer: LoanOffer, percent: Int) {
        guard let start = offer.start else { return nil }
        func worth(_ payments: [LoanOffer.Payment]) -> Double {
            payments.reduce(0) { sum, payment in
                let days = (payment.on ?? start).number - start.number
                let growth = pow(1 + Double(percent) / 100, -Double(days) / 365)
                return sum + Double(payment.amount?.paise ?? 0) * growth
            }
        }
        let repayments = offer.allRepayments
        let total = repayments.reduce(0) { $0 + ($1.amount?.paise ?? 0) }
        let received = offer.disbursals.reduce(0) { $0 + ($1.amount?.paise ?? 0) }
        let rupees = (Double(total) * worth(offer.disbursals) / worth(repayments) / 100).rounded()
        guard rupees.isFinite, rupees < 1e16 else { return nil }
        let repaid = Rupees(paise: max(Int(rupees) * 100, received))
        let cost = Rupees(paise: repaid.paise - received)
        self.percent = percent
        self.repaid = repaid
        self.cost = cost
        perThousand = LoanCost.perThousand(cost, of: Rupees(paise: received))
    }
}
