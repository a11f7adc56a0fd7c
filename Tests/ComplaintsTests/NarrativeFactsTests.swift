// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Testing

@testable import Complaints

/// Nothing is ever invented: each word of a narrative is the catalogue's or the person's.
struct NarrativeFactsTests {
    private func words(of text: String) -> Set<String> {
        let joined = text.unicodeScalars.filter { ![0x200C, 0x200D, 0xFE0F].contains($0.value) }
        let known = CharacterSet.alphanumerics.union(.nonBaseCharacters)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: joined)
        return Set(String(view).components(separatedBy: known.inverted).filter { !$0.isEmpty })
    }

    /// The fixed words of a language: sentences, parts of the day, names of choices and scams.
    private func fixedWords(_ language: Language) -> Set<String> {
        let families = ["narrative.", "clock.", "choices.", "patterns."]
        let texts = RealKnowledge.base.catalogue(language).texts.filter { key, _ in
            families.contains { key.hasPrefix($0) }
        }
        return texts.values.reduce(into: ["at", "Rs", "and"]) { found, text in
            found.formUnion(words(of: text.replacing(/%\{[^}]*\}/, with: " ")))
        }
    }

    private static let prose = [
        "Ramesh", "called", "phone", "bank", "मुझे", "फ़ोन", "आया", "4432", "98123", "ram9", "x", "ok",
        "ट्रेन", "7",
    ]

    private func randomComplaint(_ random: inout Seeded) -> (Complaint, Set<String>) {
        var complaint = Complaint()
        var given: Set<String> = []
        func tell(_ path: String, _ value: String) {
            complaint[path: path] = value
            given.formUnion(words(of: value))
        }
        let texts = ComplaintSchema.fields.filter { $0.value == .text }.keys.sorted()
        for field in texts where Bool.random(using: &random) {
            let phrase = (0...2).map { _ in random.pick(NarrativeFactsTests.prose) }.joined(
                separator: " ")
            tell(field.replacing("[]", with: "[0]"), phrase)
        }
        let amount = Rupees(paise: Int.random(in: 1...99_999_999, using: &random))
        tell("transactions[0].amount", amount.plain)
        given.formUnion(words(of: amount.bare))
        tell("transactions[0].rail", random.pick(ComplaintSchema.rails))
        tell("incident.did[0]", random.pick(ComplaintSchema.did))
        let day = "0\(Int.random(in: 1...9, using: &random))"
        tell("transactions[0].at", "2026-03-\(day)T14:41")
        // The day, the clock's 2:41, the number and the count of payments.
        given.formUnion([day, "2", "41", "1"])
        return (complaint, given)
    }

    @Test(arguments: RealKnowledge.languages)
    func `each word was given, or is a fixed sentence's`(language: Language) {
        var random = Seeded(29)
        let fixed = fixedWords(language)
        for _ in 0..<200 {
            let (complaint, given) = randomComplaint(&random)
            let text = Narrative(
                complaint, RealKnowledge.base.catalogue(language), RealKnowledge.base
            ).text
            #expect(words(of: text).subtracting(fixed).subtracting(given) == [], "\(text)")
        }
    }

    @Test(arguments: RealKnowledge.languages)
    func `what was told is told, with its sum`(language: Language) {
        var answers = FullAnswers.values
        answers["transactions[1].amount"] = "1.50"
        // With everything else there would not be room for all of it.
        let others = ["amountAsked", "whatsapp", "landline", "internationalNumber", "app"]
        for path in answers.keys where others.contains(where: path.hasSuffix) {
            answers[path] = nil
        }
        let text = Narrative(
            Complaint(answers), RealKnowledge.base.catalogue(language), RealKnowledge.base
        ).text
        let facts = [
            "50000.50", "49999", "1.50", "20/11/2026", "WhatsApp", "Customer Care Desk", "SBI",
            "Refund Store",
            "refund.help at ybl", "432112345678", "OD777", "Gift voucher", "Rohit", "9123456780",
            "KKBK0001234",
            "http://refund.example", "Badge 4411", "He said he was from the bank",
            "Approve to receive refund",
        ]
        for fact in facts { #expect(text.contains(fact), "\(fact) is missing in: \(text)") }
    }

    @Test func `an unknown pattern is not named`() {
        let text = Narrative(
            Complaint(["incident.pattern": "made-up-scam"]), RealKnowledge.base.catalogue(.english),
            RealKnowledge.base
        ).text
        #expect(!text.contains("made"))
    }
}
