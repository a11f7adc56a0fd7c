// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Why an offer has no rate; a sentence for each is `loan.no-rate.<code>` of the catalogue.
package enum NoRate: String, Error, Sendable, CaseIterable {
    /// No money reached the person, or how much was not told.
    case noDisbursal = "no-disbursal"
    /// Nothing is paid back, or it was not told.
    case noRepayment = "no-repayment"
    /// An amount was not told.
    case missingAmount = "missing-amount"
    /// A day was not told.
    case missingDay = "missing-day"
    /// All is paid back before the loan comes.
    case repaidFirst = "repaid-before-received"
    /// All is paid back on the day the loan comes.
    case noTime = "no-time"
    /// Fees before the loan are as large as the loan.
    case feesExceedLoan = "fees-exceed-loan"
    /// Less is paid than was received.
    case repaysLess = "repays-less-than-received"
    /// More than one rate fits the flows.
    case severalRates = "several-rates"
    /// No rate fits the flows.
    case noSuchRate = "no-such-rate"
    /// The rate lies beyond `TrueRate.bounds`.
    case beyondBound = "beyond-bound"
}

/// The money of an offer by day: what comes to the person is positive, what goes is negative.
struct CashFlows {
    /// Days and whole paise; one entry a day, days ascending, nothing that is zero.
    let byDay: [(day: CalendarDay, paise: Int)]
    /// The day the first money came.
    let start: CalendarDay
    /// What came in all.
    let received: Int
    /// What was paid on or before the day the loan came, apart from repayments.
    let feesBeforeStart: Int

    /// The flows of an offer.
    ///
    /// - Throws: `NoRate` when the offer cannot have a rate whatever its flows are.
    init(_ offer: LoanOffer) throws(NoRate) {
        let disbursals = offer.disbursals.filter { $0.amount?.paise != 0 }
        let repayments = offer.allRepayments.filter { $0.amount?.paise != 0 }
        let fees = offer.feesBefore.filter { $0.amount?.paise != 0 }
        if disbursals.isEmpty { throw .noDisbursal }
        if repayments.isEmpty { throw .noRepayment }
        let all = disbursals + repayments + fees
        if all.contains(where: { $0.amount == nil }) { throw .missingAmount }
        guard let start = disbursals.compactMap(\.on).min(),
            let end = repayments.compactMap(\.on).max(), !all.contains(where: { $0.on == nil })
        else { throw .missingDay }
        if end < start { throw .repaidFirst }
        if end == start { throw .noTime }
        self.start = start
        received = CashFlows.sum(disbursals)
        feesBeforeStart = CashFlows.sum(fees.filter { ($0.on ?? end) <= start })
        if received <= feesBeforeStart { throw .feesExceedLoan }
        if CashFlows.sum(repayments) + CashFlows.sum(fees) < received { throw .repaysLess }
        byDay = CashFlows.byDay(coming: disbursals, going: repayments + fees)
    }

    private static func sum(_ payments: [LoanOffer.Payment]) -> Int {
        payments.reduce(0) { $0 + ($1.amount?.paise ?? 0) }
    }

    private static func byDay(
        coming: [LoanOffer.Payment], going: [LoanOffer.Payment]
    ) -> [(day: CalendarDay, paise: Int)] {
        var paise: [CalendarDay: Int] = [:]
        for payment in coming {
            if let day = payment.on { paise[day, default: 0] += payment.amount?.paise ?? 0 }
        }
        for payment in going {
            if let day = payment.on { paise[day, default: 0] -= payment.amount?.paise ?? 0 }
        }
        return paise.filter { $0.value != 0 }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// The flows in years of 365 days after the first.
    var inYears: [ExponentialSum.Term] {
        guard let first = byDay.first?.day.number else { return [] }
        return byDay.map {
            ExponentialSum.Term(Double($0.paise), Double($0.day.number - first) / 365)
        }
    }

    /// Calendar months where all days lie on them, else days: the longest period that fits.
    var period: Period {
        let days = byDay.map(\.day).filter { $0 > start }
        let months = days.map { day in
            (day.year - start.year) * 12 + day.month - start.month
        }
        if zip(days, months).allSatisfy({ start.adding(months: $1) == $0 }) {
            return .months(months.reduce(0, CashFlows.commonMeasure))
        }
        return .days(days.map { $0.number - start.number }.reduce(0, CashFlows.commonMeasure))
    }

    /// The time that one step of the nominal rate takes.
    enum Period: Equatable {
        case months(Int)
        case days(Int)

        var perYear: Double {
            switch self {
            case .months(let count): 12 / Double(max(1, count))
            case .days(let count): 365 / Double(max(1, count))
            }
        }
    }

    /// The flows by periods after the loan came; what was paid before is taken off the loan.
    func inPeriods(_ period: Period) -> [ExponentialSum.Term] {
        let before = byDay.filter { $0.day <= start }.reduce(0) { $0 + $1.paise }
        let first = ExponentialSum.Term(Double(before), 0)
        return [first]
            + byDay.filter { $0.day > start }.map { flow in
                ExponentialSum.Term(Double(flow.paise), Double(index(of: flow.day, period)))
            }
    }

    private func index(of day: CalendarDay, _ period: Period) -> Int {
        switch period {
        case .months(let count):
            ((day.year - start.year) * 12 + day.month - start.month) / max(1, count)
        case .days(let count): (day.number - start.number) / max(1, count)
        }
    }

    private static func commonMeasure(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}
