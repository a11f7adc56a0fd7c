// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Screening
import TestSupport
import Testing

@Suite struct KnowledgeTrialTests {
    @Test func `the knowledge has no problem the linter knows`() {
        let content = RealKnowledge.content
        let problems = content.lint() + PhraseLint(of: content.base).problems
        for problem in problems {
            Issue.record("\(problem.file):\(problem.line): \(problem.code) \(problem.arguments)")
        }
    }

    @Test func `every example comes out as its entry says`() {
        let trial = Trial(of: RealKnowledge.content.base, with: RealKnowledge.screener)
        for failure in trial.failures {
            Issue.record("\(failure.file):\(failure.line): \(failure.code) \(failure.arguments)")
        }
        #expect(trial.tried > 400)
        #expect(trial.knownGaps * 50 <= trial.tried)
    }

    @Test func `the first thirty-two scams and ten families are there`() {
        let scams = """
            digital-arrest parcel-customs-narcotics trai-dot-sim-disconnection \
            relative-arrested-call recovery-scam bank-kyc-expiry fake-customer-care \
            screen-sharing-remote-access sim-swap-esim electricity-disconnection \
            india-post-address-update apk-echallan-rto apk-wedding-invite upi-collect-request \
            qr-code-receive-money wrong-transfer-refund credit-card-limit-upgrade \
            card-reward-points card-unauthorised-ecommerce loan-app-harassment advance-fee-loan \
            loan-ad-social-media task-telegram-job job-fee-offer-letter \
            stock-trading-whatsapp-group kbc-lottery \
            scratch-card-lucky-draw olx-army-officer customs-gift-parcel \
            sextortion-video-call whatsapp-takeover-code illegal-goods-extortion
            """.split(separator: " ").map(String.init)
        let families = """
            otp debit-alert credit-alert delivery delivery-otp bill-reminder rekyc-at-branch \
            police-or-bank-awareness refund-done family-request
            """.split(separator: " ").map(String.init)
        let base = RealKnowledge.content.base
        #expect(Set(scams).subtracting(base.patterns.map(\.id)).isEmpty)
        #expect(Set(families).subtracting(base.ordinary.map(\.id)).isEmpty)
    }

    @Test func `a compiled pack screens as its sources do`() throws {
        let base = RealKnowledge.content.base
        let compiled = RealKnowledge.screener.compiledPhrases
        let pack = try Pack(Pack.data(of: base, compiledPhrases: compiled))
        let phrases = try #require(pack.compiledPhrases)
        let screener = try #require(Screener(pack.base(), compiledPhrases: phrases))
        for text in base.exampleTexts {
            #expect(screener.screen(text) == RealKnowledge.screener.screen(text))
        }
    }

    @Test(arguments: 0..<20)
    func `compiled phrases that were cut are refused`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let compiled = RealKnowledge.screener.compiledPhrases
        let length = Int.random(in: 0..<compiled.count, using: &generator)
        let base = RealKnowledge.content.base
        #expect(Screener(base, compiledPhrases: compiled.prefix(length)) == nil)
    }
}
