// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// What a loan costs a year, found from its dated cash flows.
///
/// Both rates are fractions: 1 is 100 %.
package struct TrueRate: Sendable, Equatable {
    /// The rate r at which Σ amount / (1 + r)^(days / 365) is nothing, days counted from the first
    /// flow: the internal rate of return, actual/365.
    package let effective: Double
    /// The internal rate of one period, times the periods of a year, on what was received less what
    /// was paid before, as the Key Facts Statement has it (RBI/2024-25/18, Annex B).
    ///
    /// The period is the longest that fits all days: calendar months counted from the day the loan
    /// came (12 a year), else days (365 a year).
    package let nominal: Double

    /// Where rates are looked for, one after the other: up to the first of these that holds one.
    ///
    /// Fees paid before the loan make a second root as a matter of algebra, so high that the fee
    /// alone would outgrow the loan. It counts only where a rate of its size could be meant.
    package static let bounds = [1e4, 1e12, 1e100]

    /// Just above minus one.
    private static let lowest = 1e-6 - 1
    /// Flows that change direction more often are nobody's loan.
    private static let mostTurns = 12

    /// The rates of flows.
    ///
    /// - Throws: `NoRate` when there is not exactly one.
    init(_ flows: CashFlows) throws(NoRate) {
        effective = try TrueRate.onlyRate(of: ExponentialSum(flows.inYears))
        let period = flows.period
        let rate = try TrueRate.onlyRate(of: ExponentialSum(flows.inPeriods(period)))
        nominal = rate * period.perYear
    }

    private static func onlyRate(of sum: ExponentialSum) throws(NoRate) -> Double {
        let turns = sum.signChanges
        if turns > mostTurns { throw .severalRates }
        for bound in bounds {
            let roots = sum.roots(from: log1p(lowest), to: log1p(bound))
            if roots.count > 1 { throw .severalRates }
            if let root = roots.first { return expm1(root) }
        }
        throw turns % 2 == 1 ? .beyondBound : .noSuchRate
    }
}
