// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Lending

struct LoanRulesTests {
    private func sample(on day: String = "2026-11-01") throws -> LoanOffer {
        var offer = try LoanOffer(received: [day + " 7000"], repaid: [])
        offer.instalments = Instalments(count: 3, every: .month, amount: Rupees("2500"))
        return offer
    }

    private func flags(_ offer: LoanOffer, today: String = "2026-11-21") throws -> [String] {
        let today = try #require(CalendarDay(today))
        let findings = LoanCheck(RealKnowledge.base).findings(on: offer, today: today)
        return (findings.brokenRules + findings.redFlags).map(\.id)
    }

    @Test func `what was not told breaks no rule`() throws {
        #expect(try flags(sample()) == [])
        #expect(try flags(LoanOffer()) == [])
    }

    @Test func `a decent answer breaks no rule`() throws {
        var offer = try sample()
        offer.keyFactStatement = true
        offer.ownAccount = true
        offer.payTo = .lender
        offer.coolingOffDays = 1
        offer.agentNamed = true
        offer.permissions = ["camera", "location", "microphone"]
        offer.advertisedRate = "45% a year"
        (offer.threats, offer.oddHours, offer.othersContacted) = (false, false, false)
        (offer.morphedPictures, offer.limitRaised, offer.approvalClaimed) = (false, false, false)
        offer.offered = Rupees("7000")
        #expect(try flags(offer) == [])
    }

    typealias Change = @Sendable (inout LoanOffer) -> Void

    static let single: [(String, Change)] = [
        ("lending-kfs-first", { $0.keyFactStatement = false }),
        ("lending-own-account", { $0.ownAccount = false }),
        ("lending-repaid-to-lender", { $0.payTo = .person }),
        ("lending-repaid-to-lender", { $0.payTo = .agent }),
        ("lending-cooling-off", { $0.coolingOffDays = 0 }),
        ("lending-limit-raised", { $0.limitRaised = true }),
        ("lending-agent-named", { $0.agentNamed = false }),
        ("lending-phone-contents", { $0.permissions = ["camera", "Contacts"] }),
        ("lending-costs-more-than-told", { $0.advertisedRate = "2% per month" }),
        ("recovery-no-threats", { $0.threats = true }),
        ("recovery-hours", { $0.oddHours = true }),
        ("recovery-no-relatives", { $0.othersContacted = true }),
        ("recovery-no-shaming", { $0.morphedPictures = true }),
        ("loan-approval-claimed", { $0.approvalClaimed = true }),
        ("loan-fee-first", { $0.feesBefore = [.init(on: nil, amount: Rupees("500"))] }),
        ("loan-fee-first", { $0.feesBefore = [.init(on: $0.start, amount: Rupees("500"))] }),
    ]

    @Test(arguments: single.indices)
    func `each rule is broken by what breaks it, and by nothing else`(index: Int) throws {
        let (rule, change) = LoanRulesTests.single[index]
        var offer = try sample()
        change(&offer)
        #expect(try flags(offer) == [rule])
    }

    @Test func `a cut without a statement is a charge that may not be taken`() throws {
        var offer = try sample()
        offer.offered = Rupees("10000")
        #expect(try flags(offer) == [])
        offer.keyFactStatement = false
        #expect(try flags(offer) == ["lending-kfs-first", "lending-charge-not-in-kfs"])
    }

    @Test(arguments: [
        ("2025-05-07", false), ("2025-05-08", true), ("2026-11-21", true), ("2028-01-01", true),
    ])
    func `the offer's first day decides which rules hold`(day: String, holds: Bool) throws {
        var offer = try sample(on: day)
        (offer.keyFactStatement, offer.ownAccount, offer.coolingOffDays) = (false, false, 0)
        let expected = ["lending-kfs-first", "lending-own-account", "lending-cooling-off"]
        #expect(try flags(offer) == (holds ? expected : []))
    }

    @Test func `an offer without a day is held against the day given`() throws {
        var offer = LoanOffer()
        offer.keyFactStatement = false
        #expect(try flags(offer, today: "2025-05-07") == [])
        #expect(try flags(offer, today: "2025-05-08") == ["lending-kfs-first"])
        offer.feesBefore = [.init(on: CalendarDay("2025-05-07"), amount: nil)]
        #expect(try flags(offer) == ["loan-fee-first"])
    }

    @Test func `every rule that is looked for stands in the knowledge with its source`() {
        let known = RealKnowledge.base.rules
        for (id, _) in LoanRulesTests.single { #expect(known[id] != nil, "\(id)") }
        for id in ["lending-charge-not-in-kfs", "lending-list-no-approval"] {
            #expect(known[id]?.source.title.isEmpty == false)
        }
        for catalogue in RealKnowledge.base.catalogues.values {
            for id in known.keys { #expect(catalogue.textIfAny("rules." + id) != nil) }
        }
    }
}
