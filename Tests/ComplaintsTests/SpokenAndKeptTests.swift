// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

/// What is to be said, kept and pasted.
struct SpokenAndKeptTests {
    private static let paid = [
        "incident.reportedAt": "2026-11-20T19:35", "complainant.name": "Asha Devi",
        "complainant.mobile": "9876543210", "transactions[0].rail": "upi",
        "transactions[0].from.institution": "SBI", "transactions[0].amount": "49999.00",
        "transactions[0].at": "2026-11-20T18:52", "transactions[0].reference": "432112345678",
        "transactions[0].to.upi": "raj.9@ybl", "transactions[1].amount": "10.00",
    ]

    private func script(_ answers: [String: String], _ language: Language) throws -> [String] {
        try RealKnowledge.maker.packet(for: Complaint(answers), in: language).sheet("call-1930")
            .blocks.flatMap { block -> [String] in
                if case .script(let passages) = block { return passages }
                return []
            }
    }

    @Test func `the script says each payment in the order told, and nothing else`() throws {
        let english = try script(Self.paid, .english)
        #expect(
            english.contains(
                "Payment 1: from SBI, transaction number 4321 1234 5678, date 20/11/2026, "
                    + "amount ₹49,999, time 6:52 in the evening"))
        #expect(english.contains("amount ₹10"))
        #expect(english.contains("My mobile number is 98765 43210."))
        for language in RealKnowledge.languages {
            for passage in try script(Self.paid, language) + script([:].lost, language) {
                #expect(!passage.contains("%{") && !passage.isEmpty && !passage.hasSuffix(","))
            }
            #expect(try script([:].lost, language).count == 2)
        }
    }

    @Test func `the script of many payments says how many and how much, not each`() throws {
        var answers = Self.paid
        for index in 1..<14 { answers["transactions[\(index)].amount"] = "1000.00" }
        let passages = try script(answers, .english)
        #expect(passages.contains { $0.contains("14 payments, ₹62,999 in all") })
        #expect(passages.count < 7)
    }

    @Test func `a UPI ID is spelled for the phone, letter by letter`() throws {
        let sheet = try RealKnowledge.maker.packet(for: Complaint(Self.paid), in: .english)
            .sheet("call-1930")
        let spelled = sheet.fields.first { $0.id == "transactions[0].to.upi.spelled" }?.value
        #expect(spelled?.hasPrefix("r a j") == true && spelled?.contains("at (@)") == true)
        #expect(!sheet.fields.contains { $0.id == "transactions[1].to.upi.spelled" })
    }

    @Test(arguments: [
        ("upi", "evidence-upi"), ("card", "evidence-card"), ("cash", "evidence-cash"),
        ("crypto", "evidence-crypto"), ("gift-card", "evidence-gift-card"),
        ("aeps", "evidence-aeps"), ("neft", "evidence-transfer"), ("wallet", "evidence-wallet"),
    ])
    func `the evidence list follows the rail`(rail: String, rule: String) throws {
        let rules = [
            "evidence-upi", "evidence-card", "evidence-cash", "evidence-crypto",
            "evidence-gift-card", "evidence-aeps", "evidence-transfer", "evidence-wallet",
        ]
        for language in RealKnowledge.languages {
            let sentences = try RealKnowledge.maker.packet(
                for: Complaint(["transactions[0].rail": rail]), in: language
            ).sheet("evidence").sentences
            let catalogue = RealKnowledge.base.catalogue(language)
            #expect(rules.filter { sentences.contains(catalogue.text("rules." + $0)) } == [rule])
        }
    }

    @Test func `files given stand on the evidence sheet with what was measured`() throws {
        let complaint = Complaint([
            "evidence[0].file": "shot.png", "evidence[0].kind": "screenshot",
            "evidence[1].file": "gone.pdf",
        ])
        let packet = RealKnowledge.maker.packet(
            for: complaint, in: .hindi,
            evidence: [0: .measured(bytes: 348_160, sha256: "ab12"), 1: .unreadable])
        let fields = try packet.sheet("evidence").fields
        let values = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.value) })
        #expect(values["evidence[0].size"] == "340 KB" && values["evidence[0].sha256"] == "ab12")
        #expect(values["evidence[1].file"] == "gone.pdf" && values["evidence[1].sha256"] == nil)
        #expect(
            packet.warnings == [Warning(field: "evidence[1].file", code: "evidence-unreadable")])
        for language in RealKnowledge.languages {
            for code in ["unreadable", "too-big", "empty", "format"] {
                #expect(
                    RealKnowledge.base.catalogue(language).texts["warnings.evidence-\(code)"] != nil
                )
            }
        }
    }

    @Test func `the codes joined are the text to paste, each numbered`() throws {
        let complaint = Complaint(FullAnswers.values)
        for (language, first) in [(Language.english, "Code 1 of "), (.hindi, "कोड 1 / ")] {
            let packet = RealKnowledge.maker.packet(for: complaint, in: language)
            let codes = try packet.sheet("portal").blocks.flatMap { block -> [Sheet.Code] in
                if case .codes(let codes) = block { return codes }
                return []
            }
            let joined = codes.map(\.text).joined()
            #expect(joined.hasPrefix(packet.portal.narrative["en"] ?? "-"))
            #expect(joined.contains("rohit9@ybl") && joined.contains("432112345678"))
            #expect(codes.first?.caption == first + "\(codes.count)")
        }
    }

    @Test(arguments: [("sextortion-video-call", true), ("kbc-lottery", false)])
    func `the path for women and children is explained where it may apply`(
        pattern: String, isShown: Bool
    ) throws {
        for language in RealKnowledge.languages {
            let text = RealKnowledge.base.catalogue(language).text("rules.portal-anonymous")
            let sheet = try RealKnowledge.maker.packet(
                for: Complaint(["incident.pattern": pattern]), in: language
            ).sheet("portal")
            #expect(sheet.sentences.contains(text) == isShown)
        }
    }
}
