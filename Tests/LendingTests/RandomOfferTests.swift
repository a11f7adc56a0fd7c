// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Lending

struct RandomOfferTests {
    /// An offer as apps and shops make them: days to years, cuts, fees before, one payment or many.
    private func sample(_ random: inout SplitMix64) -> LoanOffer? {
        func chance(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        guard let start = CalendarDay("2024-01-01")?.adding(days: chance(0...1000)) else {
            return nil
        }
        var offer = LoanOffer()
        let loan = chance(500...500_000) * 100
        let received = loan * chance(50...100) / 100
        offer.disbursals = [.init(on: start, amount: Rupees(paise: received))]
        if chance(0...3) == 0 {
            let fee = Rupees(paise: received * chance(1...8) / 100)
            offer.feesBefore = [.init(on: start.adding(days: -chance(0...3)), amount: fee)]
        }
        let count = chance(0...2) == 0 ? 1 : chance(2...36)
        let spacing: Instalments.Spacing = [.week, .fortnight, .month][chance(0...2)]
        let total = loan + loan * chance(0...60) / 100
        offer.instalments = Instalments(
            count: count, every: spacing, amount: Rupees(paise: (total + count - 1) / count))
        return offer
    }

    @Test func `at the rate found the flows of a thousand offers are worth nothing`() throws {
        var random = SplitMix64(seed: 20_261_121)
        var rated = 0
        for _ in 0..<1000 {
            let offer = try #require(sample(&random))
            guard offer.noRate == nil else { continue }
            rated += 1
            let (flows, rate) = (try CashFlows(offer), try offer.rate())
            var (sum, size) = (0.0, 0.0)
            for term in flows.inYears {
                let worth = term.weight * pow(1 + rate.effective, -term.time)
                sum += worth
                size += abs(worth)
            }
            #expect(abs(sum) <= 1e-11 * size, "\(offer) \(rate)")
            #expect(rate.effective >= 0 && rate.nominal >= 0)
            #expect(rate.effective >= rate.nominal - 0.01 * max(1, rate.nominal))
        }
        #expect(rated > 980)
    }

    @Test func `a rupee more to pay is a higher rate`() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<300 {
            var offer = try #require(sample(&random))
            offer.feesBefore = []
            let before = try offer.rate()
            let paise = try #require(offer.instalments?.amount).paise
            offer.instalments?.amount = Rupees(paise: paise + 100)
            let after = try offer.rate()
            #expect(after.effective > before.effective && after.nominal > before.nominal)
        }
    }
}
