// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// What there is to say of an offer, as values: figures, rules, questions, steps. No words.
package struct LoanFindings: Sendable, Equatable {
    /// What was told.
    package let offer: LoanOffer
    /// What it costs in money.
    package let cost: LoanCost
    /// What it costs a year; nil where `noRate` says why.
    package let rate: TrueRate?
    /// Why there is no rate; nil where there is one.
    package let noRate: NoRate?
    /// The same money at plain rates, lowest first; empty where there is no rate.
    package let comparison: [Comparison]
    /// Rules of the Reserve Bank that held on the offer's day and that it breaks, gravest first.
    package let brokenRules: [Rule]
    /// What fake lenders do.
    package let redFlags: [Rule]
    /// What to ask the lender: `loan.questions.<id>`.
    package let questions: [String]
    /// What to do now, first things first: ids of `Advice`.
    package let advice: [String]
    /// Category and sub-category on the portal for threats without a loss; else empty.
    package let portal: [String]
    /// Whether there are threats, altered pictures or calls to others.
    package let isThreatened: Bool
    /// Whether the sentence on RBI's list holds: `rules.lending-list-no-approval`.
    package let listRule: Rule?
    /// The day that decided which rules hold.
    package let decidedOn: CalendarDay
    /// The knowledge that rules and steps come from.
    package let knowledge: KnowledgeStamp
}

/// Holds an offer of a loan against arithmetic and rules.
///
/// Pure: the same offer, day and knowledge give the same findings. There is no finding that calls a
/// lender approved.
package struct LoanCheck: Sendable {
    private let base: KnowledgeBase

    /// Checks with this knowledge.
    package init(_ base: KnowledgeBase) { self.base = base }

    /// What there is to say of an offer.
    ///
    /// - Parameter today: decides which rules hold where the offer names no day, and which steps
    ///   can be taken now.
    package func findings(on offer: LoanOffer, today: CalendarDay) -> LoanFindings {
        let cost = LoanCost(offer)
        var rate: TrueRate?
        var noRate: NoRate?
        do throws(NoRate) { rate = try TrueRate(try CashFlows(offer)) } catch { noRate = error }
        let rules = LoanRules(offer: offer, cost: cost, rate: rate)
        let day = offer.firstDay ?? today
        let steps = LoanSteps(offer: offer, asksFeeFirst: rules.asksFeeFirst)
        return LoanFindings(
            offer: offer, cost: cost, rate: rate, noRate: noRate,
            comparison: rate == nil
                ? [] : Comparison.percents.compactMap { Comparison(offer, percent: $0) },
            brokenRules: held(rules.broken, on: day), redFlags: held(rules.redFlags, on: day),
            questions: steps.questions,
            advice: steps.advice.filter { base.advice.holds($0, on: today) },
            portal: steps.isThreatenedWithoutLoss ? harassment : [],
            isThreatened: steps.isThreatened,
            listRule: held(["lending-list-no-approval"], on: today).first, decidedOn: day,
            knowledge: base.stamp)
    }

    private func held(_ ids: [String], on day: CalendarDay) -> [Rule] {
        ids.compactMap { base.rules[$0] }.filter { $0.holds(on: day) }
    }

    private var harassment: [String] {
        base.patterns.first { $0.id == "loan-app-harassment" }?.portal.noLoss ?? []
    }
}
