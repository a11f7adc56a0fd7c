// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

struct RupeesTests {
    @Test(arguments: [
        ("0", "₹0"), ("5", "₹5"), ("999", "₹999"), ("1000", "₹1,000"), ("49999.00", "₹49,999"),
        ("99999", "₹99,999"), ("100000", "₹1,00,000"), ("125000", "₹1,25,000"),
        ("1234567", "₹12,34,567"), ("12345678", "₹1,23,45,678"), ("123456789", "₹12,34,56,789"),
        ("1000000000", "₹1,00,00,00,000"), ("499.5", "₹499.50"), ("499.05", "₹499.05"),
        ("100000.01", "₹1,00,000.01"), ("0.50", "₹0.50"), ("1,25,000", "₹1,25,000"), ("007", "₹7"),
    ])
    func `amounts are grouped as in India`(text: String, grouped: String) throws {
        #expect(try #require(Rupees(text)).grouped == grouped)
    }

    @Test(arguments: [
        ("49999.00", 4_999_900, "49999.00", "49999"),
        ("49,999.5", 4_999_950, "49999.50", "49999.50"),
        ("0.01", 1, "0.01", "0.01"),
        ("9999999999999.99", 999_999_999_999_999, "9999999999999.99", "9999999999999.99"),
    ])
    func `an amount is whole paise and is written plainly`(
        text: String, paise: Int, plain: String, bare: String
    ) throws {
        let amount = try #require(Rupees(text))
        #expect(amount.paise == paise)
        #expect(amount.plain == plain)
        #expect(amount.bare == bare)
    }

    @Test(arguments: [
        "", " ", ",", ".", "1.", ".1", "1.234", "-1", "+1", "1e5", "₹1", "1/-", "10000000000000",
        "१०", "٣",
        "1.2.3", "NaN", "1\u{301}", "1.x",
    ])
    func `what is no amount is none`(text: String) {
        #expect(Rupees(text) == nil)
    }

    @Test func `every amount survives each of its writings`() {
        var random = Seeded(125_000)
        for _ in 0..<5_000 {
            let digits = Int.random(in: 1...15, using: &random)
            let limit = (0..<digits).reduce(1) { product, _ in product * 10 }
            let amount = Rupees(paise: Int.random(in: 0..<limit, using: &random))
            #expect(Rupees(amount.plain) == amount)
            #expect(Rupees(amount.bare) == amount)
            #expect(Rupees(String(amount.grouped.dropFirst())) == amount)
            #expect(amount.grouped.first == "₹")
            expectIndianGroups(amount)
        }
    }

    private func expectIndianGroups(_ amount: Rupees) {
        let whole = amount.grouped.dropFirst().prefix { $0 != "." }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        #expect(groups.joined() == String(amount.paise / 100))
        if groups.count > 1 {
            #expect(groups.last?.count == 3)
            #expect(groups.dropFirst().dropLast().allSatisfy { $0.count == 2 })
            #expect((1...2).contains(groups[0].count))
        } else {
            #expect((1...3).contains(groups[0].count))
        }
    }

    @Test func `amounts add and compare by paise`() {
        #expect(Rupees(paise: 150) + Rupees(paise: 51) == Rupees(paise: 201))
        #expect(Rupees(paise: 99) < Rupees(paise: 100))
        #expect(!(Rupees(paise: 100) < Rupees(paise: 100)))
    }
}
