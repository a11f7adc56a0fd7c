// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Complaints

struct NarrativeTests {
    private func narrative(_ complaint: Complaint, _ language: Language) -> String {
        Narrative(complaint, RealKnowledge.base.catalogue(language), RealKnowledge.base).text
    }

    /// Letters of the two writings, digits, space and `. , - / ( ) :`, by the Unicode database.
    private func isPortalAlphabet(_ scalar: Unicode.Scalar) -> Bool {
        if " .,-/():".unicodeScalars.contains(scalar) { return true }
        guard scalar.isASCII || (0x0900...0x097F).contains(scalar.value) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .spacingMark,
            .nonspacingMark, .modifierLetter:
            return true
        default: return false
        }
    }

    /// The portal counts UTF-16 units, as browsers do.
    private func expectAccepted(_ text: String) {
        #expect((200...1500).contains(text.utf16.count), "\(text.utf16.count) characters: \(text)")
        #expect(text.unicodeScalars.allSatisfy(isPortalAlphabet), "\(text)")
        #expect(!text.contains("  ") && text.first != " " && text.last != " ")
    }

    @Test(arguments: RealKnowledge.languages)
    func `an empty complaint has a narrative that claims nothing`(language: Language) throws {
        let text = narrative(Complaint(), language)
        expectAccepted(text)
        #expect(!text.contains { $0.isNumber })
        let catalogue = RealKnowledge.base.catalogue(language)
        for key in ["no-loss", "loss", "story", "suspects"] {
            let claim = try #require(catalogue.textIfAny("narrative.\(key)")).prefix { $0 != "%" }
            #expect(!text.contains(claim), "\(key)")
        }
    }

    @Test(arguments: RealKnowledge.languages)
    func `hostile stories stay within the portal's alphabet and length`(language: Language) {
        var random = Seeded(1500)
        for round in 0..<150 {
            var complaint = Complaint()
            for field in ComplaintSchema.fields.keys
            where Int.random(in: 0...2, using: &random) == 0 {
                complaint[path: field.replacing("[]", with: "[\(round % 3)]")] = random.hostileText(
                    pieces: 6)
            }
            complaint[path: "incident.story"] = random.hostileText(pieces: 1 + round * 4)
            if round % 5 == 0 {
                complaint[path: "incident.message"] = random.hostileText(pieces: 300)
            }
            if round % 7 == 0 { complaint[path: "incident.moneyLost"] = "true" }
            expectAccepted(narrative(complaint, language))
        }
    }

    @Test(arguments: [
        "", "x", String(repeating: "a", count: 10_000), String(repeating: "क", count: 10_000),
        String(repeating: "क्षि", count: 5_000), String(repeating: "मेरे पैसे गए ", count: 1_000),
        String(repeating: "\u{1F62D}", count: 3_000), String(repeating: "\u{202E}", count: 10_000),
        String(repeating: "e\u{301}", count: 3_000), String(repeating: " \n", count: 5_000),
        "a" + String(repeating: "\u{093F}", count: 10_000), String(repeating: "@", count: 9_000),
        String(repeating: "₹", count: 9_000), "(((((" + String(repeating: "(", count: 2_000),
    ])
    func `a story of any kind and length is accepted`(story: String) {
        for language in RealKnowledge.languages {
            for answers in [
                ["incident.story": story], ["incident.platformId": story, "incident.story": story],
            ] {
                expectAccepted(narrative(Complaint(answers), language))
            }
            let suspects = Complaint(["suspects[0].name": story, "suspects[1].handle": story])
            expectAccepted(narrative(suspects, language))
        }
    }

    @Test(arguments: [1, 11, 25])
    func `many transactions are accepted, and none is told by half`(count: Int) throws {
        var complaint = Complaint(["incident.moneyLost": "true", "incident.platform": "WhatsApp"])
        for index in 0..<count {
            let item = "transactions[\(index)]."
            complaint[path: item + "rail"] = "upi"
            complaint[path: item + "amount"] = "\(10_000 + index)"
            complaint[path: item + "at"] = "2026-11-20T18:52"
            complaint[path: item + "reference"] = "4321 1234 56\(10 + index)"
            complaint[path: item + "to.upi"] = "refund.help\(index)@ybl"
        }
        for language in RealKnowledge.languages {
            let text = narrative(complaint, language)
            expectAccepted(text)
            #expect(text.contains("\((0..<count).reduce(0) { $0 + 10_000 + $1 })"))
            for match in text.matches(of: /4321 1234( \d+)?/) {
                #expect(match.output.0.count == 14, "half a reference: \(match.output.0)")
            }
        }
    }

    @Test(arguments: RealKnowledge.languages)
    func `a story that is cut is still closed off from the fixed sentences`(language: Language)
        throws
    {
        let complaint = Complaint([
            "incident.story": String(repeating: "money ", count: 900)
        ])
        let closing = try #require(
            RealKnowledge.base.catalogue(language).textIfAny("narrative.story")?.split(
                separator: "}"
            ).last)
        #expect(narrative(complaint, language).contains("money" + closing))
    }

    @Test(arguments: [
        ("a@b.c", "a at b.c"), ("₹500 & more", "Rs 500 and more"), ("हाँ। नहीं?", "हाँ. नहीं."),
        ("don't", "don t"),
        ("x_y", "x underscore y"),
        ("a\u{2014}b", "a-b"), ("क्\u{200D}या", "क्या"), ("र\u{200C}हा", "रहा"),
        ("५०० रु॰", "५०० रु"),
        ("😭ok", "ok"), ("\u{2764}\u{FE0F}ok", "ok"), ("%{name} <b>", "name b"),
        (" a \n b\t", "a b"), ("", ""),
    ])
    func `signs outside the portal's alphabet are spoken or left out`(text: String, kept: String) {
        #expect(Narrative.inPortalAlphabet(text) == kept)
    }
}
