// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Lending

struct LoanStepsTests {
    private func findings(_ change: (inout LoanOffer) -> Void) throws -> LoanFindings {
        var offer = LoanOffer()
        change(&offer)
        let today = try #require(CalendarDay("2026-11-21"))
        return LoanCheck(RealKnowledge.base).findings(on: offer, today: today)
    }

    @Test func `a fee without a loan is money gone: 1930 comes first`() throws {
        let found = try findings {
            $0.feesBefore = [.init(on: CalendarDay("2026-11-20"), amount: Rupees("1500"))]
        }
        #expect(found.advice.first == "call-1930" && found.advice.contains("pay-nothing"))
        #expect(found.advice.contains("choose-financial-fraud") && found.portal == [])
        #expect(found.noRate == .noDisbursal)
    }

    @Test func `threats lead to a complaint and to help, not to a payment`() throws {
        let found = try findings { $0.threats = true }
        for step in ["keep-evidence", "file-portal", "police-station", "talk-to-someone"] {
            #expect(found.advice.contains(step))
        }
        #expect(!found.advice.contains("call-1930") && found.isThreatened)
        #expect(found.questions == [])
        #expect(found.portal.first == "Online and Social Media Related Crime")
    }

    @Test func `money paid under threat goes to 1930 and the path for money`() throws {
        let found = try findings { ($0.threats, $0.paidUnderThreat) = (true, true) }
        #expect(found.advice.first == "call-1930" && found.portal == [])
    }

    @Test func `money that went otherwise decides the path as well`() throws {
        let found = try findings {
            $0.othersContacted = true
            $0.moneyLost = true
        }
        #expect(found.advice.first == "call-1930" && found.portal.isEmpty)
        #expect(found.brokenRules.map(\.id) == ["recovery-no-relatives"])
    }

    @Test func `altered pictures are not paid for, and contacts are warned`() throws {
        let found = try findings { $0.morphedPictures = true }
        #expect(found.advice.first == "do-not-pay-blackmailer")
        #expect(found.advice.contains("warn-contacts"))
        #expect(!found.advice.contains("women-child-track"))
    }

    @Test func `intimate pictures lead to the path that may ask for no name`() throws {
        let found = try findings { $0.intimatePictures = true }
        #expect(found.advice.contains("women-child-track") && found.portal == [])
    }

    @Test func `a quiet offer is asked about and looked up`() throws {
        let found = try findings { _ in }
        #expect(found.advice == ["ask-first", "check-lender"] && !found.isThreatened)
        #expect(found.questions.first == "which-lender" && found.questions.contains("key-facts"))
        #expect(found.listRule != nil)
    }

    @Test func `what is settled is not asked again`() throws {
        let found = try findings {
            $0.lender = "A bank"
            $0.advertisedRate = "12% p.a."
            ($0.keyFactStatement, $0.ownAccount, $0.agentNamed) = (true, true, true)
            ($0.payTo, $0.coolingOffDays) = (.lender, 3)
        }
        #expect(found.questions == ["all-in-all"])
    }

    @Test func `every step and question has its words`() throws {
        let asked = try findings { $0.permissions = ["contacts"] }.questions
        let found = try findings {
            ($0.morphedPictures, $0.intimatePictures, $0.paidUnderThreat) = (true, true, true)
        }
        for catalogue in RealKnowledge.base.catalogues.values {
            for id in asked { #expect(catalogue.textIfAny("loan.questions." + id) != nil) }
            for id in found.advice { #expect(catalogue.textIfAny("advice." + id) != nil) }
        }
        #expect(asked.count == 9)
        #expect(Set(found.advice).count == 10 && found.advice.count == 10)
    }
}
