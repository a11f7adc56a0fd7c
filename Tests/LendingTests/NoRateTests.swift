// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Lending

struct NoRateTests {
    typealias Flows = (received: [String], fees: [String], repaid: [String])

    private static let loan = ["2026-11-01 7000"]

    @Test(arguments: [
        ([], [], ["2026-11-08 10000"], NoRate.noDisbursal),
        ([], ["2026-11-01 500"], [], .noDisbursal),
        (["2026-11-01 0"], [], ["2026-11-08 10000"], .noDisbursal),
        (loan, [], [], .noRepayment), (loan, ["2026-10-31 500"], [], .noRepayment),
        (loan, [], ["2026-11-08 0"], .noRepayment),
        (loan, [], ["2026-11-01 10000"], .noTime),
        (loan, ["2026-10-30 100"], ["2026-11-01 10000"], .noTime),
        (loan, [], ["2026-10-08 10000"], .repaidFirst),
        (loan, ["2026-10-31 7000"], ["2026-11-08 10000"], .feesExceedLoan),
        (loan, ["2026-10-31 9000"], ["2026-11-08 10000"], .feesExceedLoan),
        (loan, [], ["2026-11-08 6999.99"], .repaysLess),
        (loan, [], ["2026-11-08 1"], .repaysLess),
        // -100, 1000, -1600 by years has 100 % and 700 %.
        (["2026-01-01 1000"], ["2025-01-01 100"], ["2027-01-01 1600"], .severalRates),
        // -100, 230, -132 by years has 10 % and 20 %.
        (["2026-01-01 230"], ["2025-01-01 100"], ["2027-01-01 132"], .severalRates),
        // -600, 1000, -1000 by years has none.
        (["2026-01-01 1000"], ["2025-01-01 600"], ["2027-01-01 1000"], .noSuchRate),
        // Twice as much after a day is 2 to the 365th a year.
        (["2026-01-01 1000"], [], ["2026-01-02 2000"], .beyondBound),
    ])
    func `nonsense has a reason and no rate`(
        received: [String], fees: [String], repaid: [String], reason: NoRate
    ) throws {
        let offer = try LoanOffer(received: received, fees: fees, repaid: repaid)
        #expect(offer.noRate == reason)
    }

    @Test func `what was not told is no number`() throws {
        var offer = try LoanOffer(received: ["2026-11-01 7000"], repaid: ["2026-11-08 10000"])
        offer.repayments[0].amount = nil
        #expect(offer.noRate == .missingAmount)
        offer.repayments[0] = .init(on: nil, amount: Rupees(paise: 1_000_000))
        #expect(offer.noRate == .missingDay)
        offer.repayments[0].on = CalendarDay("2026-11-08")
        #expect(offer.noRate == nil)
        offer.feesBefore = [.init(on: nil, amount: Rupees(paise: 100))]
        #expect(offer.noRate == .missingDay)
    }

    @Test func `flows that turn again and again have no rate`() throws {
        var offer = LoanOffer()
        for month in 1...9 {
            for (day, coming) in [(1, true), (15, false)] {
                let payment = LoanOffer.Payment(
                    on: CalendarDay(year: 2026, month: month, day: day),
                    amount: Rupees(paise: 100_000))
                if coming {
                    offer.disbursals.append(payment)
                } else {
                    offer.repayments.append(payment)
                }
            }
        }
        offer.repayments[8].amount = Rupees(paise: 300_000)
        #expect(offer.noRate == .severalRates)
    }

    @Test func `every reason has a sentence in every language`() {
        for catalogue in RealKnowledge.base.catalogues.values {
            for reason in NoRate.allCases {
                #expect(catalogue.textIfAny("loan.no-rate." + reason.rawValue) != nil)
            }
        }
    }
}
