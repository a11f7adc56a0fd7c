// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Testing

@testable import Lending

/// Every expected rate can be derived by hand; the derivation stands beside it.
struct TrueRateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var received: [String]
        var fees: [String] = []
        var repaid: [String]
        var effective: Double
        var nominal: Double
    }

    private static let cases = [
        Case(
            testDescription: "a year at a tenth", received: ["2025-01-01 10000"],
            repaid: ["2026-01-01 11000"], effective: 0.1, nominal: 0.1),
        Case(
            testDescription: "a leap year has 366 days in years of 365",
            received: ["2024-01-01 10000"], repaid: ["2025-01-01 11000"],
            effective: pow(1.1, 365.0 / 366) - 1, nominal: 0.1),
        Case(
            testDescription: "a week, three thousand cut from ten", received: ["2026-11-02 7000"],
            repaid: ["2026-11-09 10000"], effective: pow(10.0 / 7, 365.0 / 7) - 1,
            nominal: 3.0 / 7 * 365 / 7),
        Case(
            testDescription: "a week that ends on the first of a month is a week",
            received: ["2026-11-24 5000"], repaid: ["2026-12-01 10000"],
            effective: pow(2, 365.0 / 7) - 1, nominal: 365.0 / 7),
        Case(
            testDescription: "one day at thirty per cent", received: ["2026-11-02 7000"],
            repaid: ["2026-11-03 10000"],
            effective: pow(10.0 / 7, 365) - 1, nominal: 3.0 / 7 * 365),
        Case(
            testDescription: "no interest, a tenth cut as a fee", received: ["2025-01-01 9000"],
            repaid: ["2026-01-01 10000"], effective: 1.0 / 9, nominal: 1.0 / 9),
        Case(
            testDescription: "no interest, a fee on the day of the loan",
            received: ["2025-01-01 10000"], fees: ["2025-01-01 1000"],
            repaid: ["2026-01-01 10000"], effective: 1.0 / 9, nominal: 1.0 / 9),
        Case(
            testDescription: "nothing is charged", received: ["2026-01-01 5000"],
            repaid: ["2026-02-01 2500", "2026-03-01 2500"], effective: 0, nominal: 0),
        Case(
            testDescription: "interest by the year, then all of it (balloon)",
            received: ["2025-01-01 1000"], repaid: ["2026-01-01 100", "2027-01-01 1100"],
            effective: 0.1, nominal: 0.1),
        Case(
            testDescription:
                "two equal payments: 1 = x + x², half the square root of five less half",
            received: ["2025-01-01 1000"], repaid: ["2026-01-01 1000", "2027-01-01 1000"],
            effective: 2 / (sqrt(5) - 1) - 1, nominal: 2 / (sqrt(5) - 1) - 1),
        Case(
            // 1996 u² - 1000 u + 1 is nothing at u = 1/2, u for ten days; its other root is far
            // beyond reading.
            testDescription: "a small fee ten days before", received: ["2026-01-11 1000"],
            fees: ["2026-01-01 1"], repaid: ["2026-01-21 1996"], effective: pow(2, 36.5) - 1,
            nominal: (1996.0 / 999 - 1) * 36.5),
        Case(
            testDescription: "paid out in two parts, u = 10/11 a year: 1000 + 1000 u = 2310 u²",
            received: ["2025-01-01 1000", "2026-01-01 1000"], repaid: ["2027-01-01 2310"],
            effective: 0.1, nominal: 0.1),
    ]

    @Test(arguments: cases)
    func `rates are those that follow by hand`(one: Case) throws {
        let offer = try LoanOffer(received: one.received, fees: one.fees, repaid: one.repaid)
        let rate = try offer.rate()
        #expect(isNear(rate.effective, one.effective), "\(rate.effective)")
        #expect(isNear(rate.nominal, one.nominal), "\(rate.nominal)")
    }

    /// RBI/2024-25/18, Annex B: ₹20,000 at 15 % over 24 months, ₹400 of charges, ₹19,600 received,
    /// ₹3,274 of interest, 17.07 %. The instalment follows by the annuity formula.
    @Test func `the worked example of the Key Facts Statement comes out`() throws {
        let monthly = 0.15 / 12
        let instalment = 20_000 * monthly / (1 - pow(1 + monthly, -24))
        #expect((instalment * 24).rounded() == 23_274)
        var offer = try LoanOffer(received: ["2024-10-01 19600"], repaid: [])
        offer.instalments = Instalments(
            count: 24, every: .month, amount: Rupees(paise: Int((instalment * 100).rounded())))
        let rate = try offer.rate()
        #expect((rate.nominal * 10_000).rounded() == 1707)
        #expect((rate.effective * 100).rounded() == 18)
    }

    @Test func `interest of one per cent a month and a balloon at the end are twelve a year`()
        throws
    {
        var offer = try LoanOffer(
            received: ["2026-01-31 10000"], repaid: ["2027-01-31 10100"])
        offer.instalments = Instalments(count: 11, every: .month, amount: Rupees(paise: 10_000))
        #expect(isNear(try offer.rate().nominal, 0.12))
    }

    @Test(arguments: [
        (["2026-02-01", "2026-03-01"], CashFlows.Period.months(1)),
        (["2026-04-01", "2026-07-01"], .months(3)), (["2027-01-01"], .months(12)),
        (["2026-01-08", "2026-01-15"], .days(7)), (["2026-01-31"], .days(30)),
        (["2026-01-16", "2026-02-15"], .days(15)), (["2026-01-10", "2026-02-01"], .days(1)),
    ])
    func `the period is the longest that fits all days`(days: [String], period: CashFlows.Period)
        throws
    {
        let offer = try LoanOffer(received: ["2026-01-01 100"], repaid: days.map { $0 + " 60" })
        let flows = try? CashFlows(offer)
        #expect(flows?.period == period || days.count == 1)
        if days.count == 1 {
            let single = try LoanOffer(received: ["2026-01-01 100"], repaid: [days[0] + " 160"])
            #expect(try CashFlows(single).period == period)
        }
    }

    @Test func `the last days of months lie a month apart`() throws {
        let offer = try LoanOffer(
            received: ["2024-01-31 100"],
            repaid: ["2024-02-29 40", "2024-03-31 40", "2024-04-30 40"])
        #expect(try CashFlows(offer).period == .months(1))
    }
}
