// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TestSupport
import Testing

@testable import Desk

@Suite struct SpokenAmountTests {
    @Test(arguments: [
        ("डेढ़ लाख", 150_000), ("1.5 lakh", 150_000), ("ek lakh bees hazaar", 120_000),
        ("पाँच सौ", 500), ("पांच सौ", 500), ("पैंतालीस हज़ार तीन सौ", 45_300),
        ("forty nine thousand nine hundred ninety nine", 49_999), ("ninety nine k", 99_000),
        ("2 lakh 35 hazar", 235_000), ("1,25,000/-", 125_000), ("₹ 2.35L", 235_000),
        ("1 cr", 10_000_000), ("साढ़े सात सौ", 750), ("सवा लाख", 125_000),
        ("pune do lakh", 175_000), ("paune do lakh", 175_000), ("हज़ार रुपये", 1000),
        ("पन्द्रह सौ", 1500), ("pachees sau pachas", 2550), ("सवा दो सौ", 225),
        ("डेढ़ सौ रुपए", 150), ("ढाई सौ", 250), ("one and a half lakh", 150_000),
        ("half a lakh", 50_000), ("आधा लाख", 50_000), ("सौ", 100), ("a lakh", 100_000),
        ("one hundred and forty nine", 149), ("Rs.500/- only", 500), ("२ लाख ३५ हज़ार", 235_000),
        ("५० हजार", 50_000), ("50K", 50_000), ("12 hundred", 1200),
        ("do crore das lakh", 21_000_000),
        ("साढे तीन हजार", 3500), ("सवा सौ", 125), ("पौने पाँच हज़ार", 4750), ("2.35467 lakh", -1),
        ("lagbhag 5 hazaar rupaye", 5000), ("1 लाख 5", 100_005), ("निन्यानबे हज़ार", 99_000),
        ("unchaas hazaar nau sau ninyanbe", 49_999), ("एक लाख पच्चीस हज़ार रुपये मात्र", 125_000),
        ("पच्चीस हजार", 25_000), ("बीस हजार पाँच सौ रुपये", 20_500), ("३५,०००", 35_000),
    ])
    func `amounts are read as they are said`(_ text: String, _ rupees: Int) {
        let expected = rupees < 0 ? nil : Rupees(paise: rupees * 100)
        #expect(SpokenAmount.rupees(in: text) == expected)
    }

    @Test(arguments: [
        "5-6 hazar", "do teen hazar", "डेढ़ दो लाख", "lakh crore", "2 lakh 3 crore", "no", "12 34",
        "twenty thirty", "5 lakh 3 lakh", "saath aath sau", "1.2.3", "5 paise", "-500", "सौ सौ",
        "99999999999999999999 crore", "kuch hazar", "twenty eleven",
    ])
    func `two guesses, or something else, are no amount`(_ text: String) {
        #expect(SpokenAmount.rupees(in: text) == nil)
    }

    @Test func `every amount below ten thousand said in words reads back`() {
        for speller in NumberSpeller.all {
            #expect(speller.units.count == 100)
            for rupees in 0..<10_000 {
                let said = speller.words(rupees)
                let read = SpokenAmount.rupees(in: said)
                if read != Rupees(paise: rupees * 100) { Issue.record("\(said): \(rupees)") }
            }
        }
    }

    @Test func `random amounts up to 99 crore said in words read back`() {
        var random = SplitMix64(seed: 99)
        for round in 0..<6000 {
            let most = [100_000, 10_000_000, 990_000_000][round % 3]
            let rupees = Int.random(in: 0...most, using: &random)
            let said = NumberSpeller.all[round / 3 % 3].words(rupees)
            #expect(SpokenAmount.rupees(in: said) == Rupees(paise: rupees * 100), "\(said)")
        }
    }

    @Test(arguments: [
        ("48250", false), ("48,250/-", false), ("₹48,250", false), ("Rs. 500 only", false),
        ("२५०", false), ("499.50", false), ("2.5k", true), ("1.5 lakh", true), ("पाँच सौ", true),
    ])
    func `what needs more than its digits is said in words`(_ text: String, _ isWords: Bool) {
        #expect(SpokenAmount.isSaidInWords(text) == isWords)
    }
}
