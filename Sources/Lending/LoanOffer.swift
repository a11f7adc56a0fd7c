// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// What a person tells of an offer of a loan; nil and empty mean that it was not told.
///
/// Nothing is assumed of what was not told: it breaks no rule.
package struct LoanOffer: Sendable, Equatable {
    /// Money that changes hands on a day.
    package struct Payment: Sendable, Equatable {
        /// The day; nil when it was not told.
        package var on: CalendarDay?
        /// How much; nil when it was not told.
        package var amount: Rupees?

        /// A payment from its parts.
        package init(on: CalendarDay? = nil, amount: Rupees? = nil) {
            self.on = on
            self.amount = amount
        }
    }

    /// Whom the repayments go to.
    package enum Payee: String, Sendable, CaseIterable {
        case lender, person, agent, other
    }

    /// The bank or company that lends.
    package var lender: String?
    /// The app it is offered through.
    package var app: String?
    /// Who made contact, and how.
    package var contact: String?
    /// The rate in the offer's own words, such as `1% a day`.
    package var advertisedRate: String?
    /// The loan on paper.
    package var offered: Rupees?
    /// What reached the person.
    package var disbursals: [Payment] = []
    /// What the person paid apart from instalments, mostly before the loan came.
    package var feesBefore: [Payment] = []
    /// What the person pays back.
    package var repayments: [Payment] = []
    /// Equal instalments, paid beside `repayments`.
    package var instalments: Instalments?
    /// What the app may look into, in any words.
    package var permissions: [String] = []
    /// Whether a Key Facts Statement was given before the loan.
    package var keyFactStatement: Bool?
    /// Whether the money goes into the person's own account.
    package var ownAccount: Bool?
    /// Days within which the loan can be given back without a penalty.
    package var coolingOffDays: Int?
    /// Whom the repayments go to.
    package var payTo: Payee?
    /// Whether it is said that the Reserve Bank approved the lender or the app.
    package var approvalClaimed: Bool?
    /// Whether the limit was raised without being asked for.
    package var limitRaised: Bool?
    /// Whether the recovery agent was named beforehand.
    package var agentNamed: Bool?
    /// Whether there are threats.
    package var threats: Bool?
    /// Whether there are calls before 8 in the morning or after 7 in the evening.
    package var oddHours: Bool?
    /// Whether relatives, friends or colleagues are called or written to.
    package var othersContacted: Bool?
    /// Whether there are altered pictures, or threats with them.
    package var morphedPictures: Bool?
    /// Whether the pictures are intimate, or a child is in them.
    package var intimatePictures: Bool?
    /// Whether money was paid because of threats.
    package var paidUnderThreat: Bool?
    /// Whether money went to them in ways not told of here; said elsewhere, so no file has it.
    package var moneyLost: Bool?

    /// An offer of which nothing was told.
    package init() {}

    /// All that is paid back, instalments among it, in the order told.
    package var allRepayments: [Payment] {
        repayments + (instalments?.payments(after: start) ?? [])
    }

    /// The day the first money came.
    package var start: CalendarDay? { disbursals.compactMap(\.on).min() }

    /// The first day that anything happens; it decides which rules hold.
    package var firstDay: CalendarDay? {
        (disbursals + feesBefore + allRepayments).compactMap(\.on).min()
    }
}

/// Equal payments at equal distances.
package struct Instalments: Sendable, Equatable {
    /// How far apart payments are.
    package enum Spacing: String, Sendable, CaseIterable {
        case day, week, fortnight, month, quarter, year
    }

    /// Most instalments a loan may have: fifty years of months.
    package static let most = 600

    /// How many; from 1 to `most`.
    package var count: Int
    /// How far apart.
    package var every: Spacing
    /// How much each; nil when it was not told.
    package var amount: Rupees?
    /// The day of the first; nil means one distance after the loan came.
    package var first: CalendarDay?

    /// Instalments from their parts.
    package init(count: Int, every: Spacing, amount: Rupees?, first: CalendarDay? = nil) {
        self.count = count
        self.every = every
        self.amount = amount
        self.first = first
    }

    /// The instalments as payments; without days when neither the first nor the start is known.
    package func payments(after start: CalendarDay?) -> [LoanOffer.Payment] {
        (0..<max(0, min(count, Instalments.most))).map { index in
            let day =
                first.map { distance(index, from: $0) }
                ?? start.map { distance(index + 1, from: $0) }
            return LoanOffer.Payment(on: day ?? nil, amount: amount)
        }
    }

    private func distance(_ steps: Int, from day: CalendarDay) -> CalendarDay? {
        switch every {
        case .day: day.adding(days: steps)
        case .week: day.adding(days: 7 * steps)
        case .fortnight: day.adding(days: 14 * steps)
        case .month: day.adding(months: steps)
        case .quarter: day.adding(months: 3 * steps)
        case .year: day.adding(months: 12 * steps)
        }
    }
}
