// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Lending

struct LoanCostTests {
    private func sample() throws -> LoanOffer {
        var offer = try LoanOffer(
            received: ["2026-11-01 7000"], fees: ["2026-10-31 500"], repaid: ["2026-11-08 10000"])
        offer.offered = Rupees("10000")
        return offer
    }

    @Test func `cost is all that is paid less all that was received`() throws {
        let cost = LoanCost(try sample())
        #expect(cost.cost?.plain == "3500.00" && cost.perThousand?.plain == "500.00")
        #expect(cost.received?.plain == "7000.00" && cost.repaid?.plain == "10000.00")
        #expect(cost.fees?.plain == "500.00" && cost.cutFromLoan?.plain == "3000.00")
        #expect(cost.days == 7)
    }

    @Test func `the cost of a thousand is rounded to the nearest paisa`() {
        func perThousand(_ cost: Int, _ received: Int) -> String? {
            LoanCost.perThousand(Rupees(paise: cost), of: Rupees(paise: received))?.plain
        }
        #expect(perThousand(1, 3) == "333.33" && perThousand(2, 3) == "666.67")
        #expect(perThousand(1, 200_000) == "0.01" && perThousand(1, 200_001) == "0.00")
        #expect(perThousand(0, 5) == "0.00" && perThousand(1, 0) == nil)
        #expect(perThousand(.max, 1) == nil)
    }

    @Test func `cost is told without days, and not for what was not told`() throws {
        var offer = try sample()
        offer.repayments[0].on = nil
        #expect(LoanCost(offer).cost?.plain == "3500.00" && LoanCost(offer).days == nil)
        offer.feesBefore[0].amount = nil
        #expect(LoanCost(offer).cost == nil && LoanCost(offer).perThousand == nil)
        #expect(LoanCost(LoanOffer()) == LoanCost(LoanOffer()))
        #expect(LoanCost(LoanOffer()).cost == nil)
    }

    @Test func `less paid than received is no cost`() throws {
        let offer = try LoanOffer(received: ["2026-11-01 7000"], repaid: ["2026-11-08 100"])
        #expect(LoanCost(offer).cost == nil)
    }

    @Test func `beside it stands the same money at plain rates`() throws {
        let offer = try LoanOffer(received: ["2025-01-01 10000"], repaid: ["2026-01-01 20000"])
        let rows = Comparison.percents.compactMap { Comparison(offer, percent: $0) }
        #expect(rows.map(\.percent) == [12, 24, 36])
        #expect(rows.map(\.repaid.plain) == ["11200.00", "12400.00", "13600.00"])
        #expect(rows.map(\.perThousand?.plain) == ["120.00", "240.00", "360.00"])
    }

    @Test func `instalments are laid out day by day`() throws {
        let start = try #require(CalendarDay("2024-01-31"))
        func days(_ every: Instalments.Spacing, first: String? = nil) -> [String] {
            Instalments(count: 3, every: every, amount: nil, first: first.flatMap(CalendarDay.init))
                .payments(after: start).compactMap(\.on?.text)
        }
        #expect(days(.day) == ["2024-02-01", "2024-02-02", "2024-02-03"])
        #expect(days(.week) == ["2024-02-07", "2024-02-14", "2024-02-21"])
        #expect(days(.fortnight) == ["2024-02-14", "2024-02-28", "2024-03-13"])
        #expect(days(.month) == ["2024-02-29", "2024-03-31", "2024-04-30"])
        #expect(days(.quarter) == ["2024-04-30", "2024-07-31", "2024-10-31"])
        #expect(days(.year) == ["2025-01-31", "2026-01-31", "2027-01-31"])
        #expect(days(.month, first: "2024-03-05") == ["2024-03-05", "2024-04-05", "2024-05-05"])
        #expect(
            Instalments(count: 2, every: .day, amount: nil).payments(after: nil).map(\.on) == [
                nil, nil,
            ])
    }
}
