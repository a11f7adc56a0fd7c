// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import AnswerFiles
import Complaints
import Foundation
import Knowledge
import Testing

struct PacketPropertyTests {
    @Test(arguments: RealKnowledge.languages)
    func `the same answers give the same packet, from any order of telling`(language: Language)
        throws
    {
        let told = Complaint(FullAnswers.values)
        let read = try Complaint(answers: Data(FullAnswers.json.utf8))
        let first = RealKnowledge.maker.packet(for: told, in: language)
        #expect(first == RealKnowledge.maker.packet(for: told, in: language))
        #expect(first == PacketMaker(RealKnowledge.base).packet(for: read, in: language))
        #expect(first.knowledge == RealKnowledge.base.stamp)
        var other = told
        other[path: "complainant.name"] = "Usha"
        #expect(first != RealKnowledge.maker.packet(for: other, in: language))
    }

    @Test(arguments: RealKnowledge.languages)
    func `no place stays unfilled and no key is shown for a missing text`(language: Language) {
        let keys = /(sheets|fields|narrative|answers|clock|choices|patterns)\.[a-z0-9A-Z\[\].\-]+/
        for answers in [[:], ["incident.moneyLost": "true"], FullAnswers.values] {
            let packet = RealKnowledge.maker.packet(for: Complaint(answers), in: language)
            for sheet in packet.sheets {
                #expect(!sheet.title.isEmpty && !sheet.purpose.isEmpty && !sheet.footer.isEmpty)
                for sentence in sheet.sentences + sheet.fields.compactMap(\.value) {
                    #expect(!sentence.contains("%{"), "\(sheet.id)")
                    #expect(sentence.wholeMatch(of: keys) == nil, "\(sheet.id)")
                    #expect(!sentence.isEmpty)
                }
            }
        }
    }

    /// Texts by which sheets choose their sentences.
    private static let deciding = ["incident.pattern", "incident.platform"]

    @Test(arguments: RealKnowledge.languages)
    func `hostile answers add no sentence to a sheet and take none away`(language: Language) {
        var random = Seeded(66)
        let plain = RealKnowledge.maker.packet(for: Complaint(FullAnswers.values), in: language)
        for _ in 0..<20 {
            var answers = FullAnswers.values
            for (path, _) in answers
            where ComplaintSchema.fields[ComplaintSchema.general(path)] == .text
                && !Self.deciding.contains(path)
            {
                answers[path] = "%{elapsed}" + random.hostileText(pieces: 5).cleanedOfControls
            }
            answers["language"] = language.rawValue
            let packet = RealKnowledge.maker.packet(for: Complaint(answers), in: language)
            #expect(packet.sheets.map(\.id) == plain.sheets.map(\.id))
            for (sheet, other) in zip(packet.sheets, plain.sheets) where sheet.id != "portal" {
                #expect(sheet.sentences.count == other.sentences.count)
                #expect(sheet.unspoken == other.unspoken)
            }
        }
    }

    @Test(arguments: [
        ([:], nil), (["transactions[0].from.institution": "SBI"], "Call SBI now"),
        (["transactions[0].from.institution": "%{x} %{"], "Call %{x} %{ now"),
    ])
    func `a sentence about what was not told is left out, whatever the answer holds`(
        answers: [String: String], sentence: String?
    ) throws {
        var base = RealKnowledge.base
        base.catalogues["en"]?.texts["sheets.cover.urgent"] = "Call %{institution} now"
        base.catalogues["en"]?.texts["sheets.cover.next-steps.0"] = "Call %{institution} now"
        let sheet = try PacketMaker(base).packet(for: Complaint(answers), in: .english).sheet(
            "cover")
        let told = sheet.sentences.filter { $0.hasPrefix("Call ") && $0.hasSuffix(" now") }
        #expect(told == (sentence.map { [$0, $0] } ?? []))
    }

    @Test func `the police's footer is on every sheet`() throws {
        for (language, words) in [
            (Language.hindi, "OTP नहीं माँगती"), (.english, "never ask for money"),
        ] {
            for sheet in RealKnowledge.maker.packet(for: Complaint(), in: language).sheets {
                #expect(sheet.footer.contains { $0.contains(words) }, "\(sheet.id)")
                #expect(sheet.footer.contains { $0.contains(RealKnowledge.base.stamp.version) })
            }
        }
    }

    @Test func `own words in Devanagari reach the paper whatever language it is in`() throws {
        let story = "उसने कहा कि खाता बंद हो जाएगा"
        let complaint = Complaint(["incident.story": story, "incident.moneyLost": "false"])
        for language in RealKnowledge.languages {
            let packet = RealKnowledge.maker.packet(for: complaint, in: language)
            #expect(packet.portal.narrative["hi"]?.contains(story) == true)
            #expect(packet.portal.narrative["en"]?.contains(story) == false)
            #expect(try packet.sheet("portal").sentences.contains { $0.contains(story) })
        }
    }

    @Test(arguments: RealKnowledge.languages)
    func `an English copy for the office is always on the portal sheet, once`(language: Language)
        throws
    {
        let packet = RealKnowledge.maker.packet(for: Complaint(FullAnswers.values), in: language)
        let english = try #require(packet.portal.narrative["en"])
        #expect(try packet.sheet("portal").sentences.filter { $0 == english }.count == 1)
    }
}
