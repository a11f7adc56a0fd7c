// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import Testing

struct PacketTests {
    private static let full = Complaint(FullAnswers.values)

    private func value(_ id: String, on sheet: String, _ language: Language) throws -> String? {
        let packet = RealKnowledge.maker.packet(for: PacketTests.full, in: language)
        return try #require(packet.sheet(sheet).fields.first { $0.id == id }).value
    }

    @Test(arguments: [
        ("call-1930", "complainant.mobile", "98765 43210"),
        ("call-1930", "complainant.name", "Asha Devi"),
        ("call-1930", "transactions[0].from.institution", "SBI"),
        ("call-1930", "transactions[0].from.account", "1020 3040 506"),
        ("call-1930", "transactions[0].reference", "4321 1234 5678"),
        ("call-1930", "transactions[0].at.date", "20/11/2026"),
        ("call-1930", "transactions[0].at.time", "6:52 in the evening"),
        ("call-1930", "transactions[0].amount", "₹49,999"),
        ("call-1930", "transactions[0].rail", "UPI"),
        ("call-1930", "transactions[0].to.upi", "refund.help@ybl"),
        ("call-1930", "complainant.address.policeStation", "Hazratganj"),
        ("call-1930", "suspects[0].mobile", "91234 56780"),
        ("call-1930", "suspects[0].url", "http://refund.example"),
        ("portal", "portal.category", "Online Financial Fraud"),
        ("portal", "portal.subcategory", "UPI Related Frauds"),
        ("portal", "incident.moneyLost", "Yes"),
        ("portal", "incident.startedAt.date", "20/11/2026"),
        ("portal", "incident.startedAt.portalTime", "06:40 PM"),
        ("portal", "incident.delayReason", "Phone was off"),
        ("portal", "incident.platform", "WhatsApp"),
        ("portal", "transactions[0].from.cardFirst6", "412345"),
        ("portal", "transactions[0].from.cardLast4", "6789"),
        ("portal", "transactions[0].to.account", "99887766554"),
        ("portal", "transactions[0].amount", "49999"),
        ("portal", "transactions[0].reference", "432112345678"),
        ("portal", "complainant.mobile", "9876543210"),
        ("portal", "transactions[0].orderId", "OD777"),
        ("portal", "suspects[0].ifsc", "KKBK0001234"),
        ("portal", "suspects[0].otherId", "Badge 4411"),
        ("portal", "complainant.gender", "Female"),
        ("portal", "complainant.birthDate", "29/02/1984"),
        ("portal", "complainant.relativeName", "Gita Devi"),
        ("portal", "complainant.relationToVictim", "sister"),
        ("portal", "complainant.address.pin", "226001"),
    ])
    func `a fact that was given stands in its field`(sheet: String, id: String, value: String)
        throws
    {
        #expect(try self.value(id, on: sheet, .english) == value)
    }

    @Test(arguments: [
        ("call-1930", "transactions[0].at.time", "शाम 6:52 बजे"),
        ("call-1930", "transactions[0].amount", "₹49,999"),
        ("portal", "portal.category", "Online Financial Fraud"),
        ("portal", "incident.moneyLost", "हाँ"),
        ("portal", "complainant.name", "Asha Devi"),
    ])
    func `on Hindi sheets words are Hindi and facts are the same`(
        sheet: String, id: String, value: String
    ) throws {
        #expect(try self.value(id, on: sheet, .hindi) == value)
    }

    @Test(arguments: RealKnowledge.languages)
    func `every field on a sheet is an answer, its part, or computed, and has a label`(
        language: Language
    ) {
        let known = Set(ComplaintSchema.fields.keys)
        for sheet in RealKnowledge.maker.packet(for: PacketTests.full, in: language).sheets {
            for field in sheet.fields {
                let general = ComplaintSchema.general(field.id)
                let parts = [".date", ".time", ".portalTime", ".statement", ".spelled"]
                let part = parts.first(where: general.hasSuffix) ?? ""
                let whole = String(general.dropLast(part.count))
                #expect(
                    known.contains(whole)
                        || ["portal.", "computed.", "station.", "contact."]
                            .contains(where: general.hasPrefix),
                    "\(field.id)")
                #expect(field.label != "fields.\(general).label", "no label for \(field.id)")
                // What the station knows is not among the answers.
                if ["station.", "contact."].contains(where: general.hasPrefix) { continue }
                let wasGiven =
                    !known.contains(whole)
                    || PacketTests.full[path: String(field.id.dropLast(part.count))] != nil
                #expect((field.value != nil) == wasGiven, "\(field.id) on \(sheet.id)")
            }
        }
    }

    @Test(arguments: RealKnowledge.languages)
    func `what was not told is blank, and nothing is made up`(language: Language) throws {
        let packet = RealKnowledge.maker.packet(for: Complaint(), in: language)
        #expect(packet.made == nil)
        #expect(packet.warnings == [])
        for sheet in packet.sheets {
            for field in sheet.fields where !field.id.hasPrefix("portal.") {
                #expect(field.value == nil, "\(field.id) on \(sheet.id)")
            }
        }
        let portal = try packet.sheet("portal")
        #expect(!portal.fields.contains { $0.id.hasPrefix("transactions") })
        #expect(portal.fields.contains { $0.id == "suspects[0].mobile" })
        let lost = Complaint(["incident.moneyLost": "true"])
        let paid = try RealKnowledge.maker.packet(for: lost, in: language).sheet("portal")
        let amount = try #require(paid.fields.first { $0.id == "transactions[0].amount" })
        #expect(amount.value == nil && amount.hint != nil)
    }

    @Test(arguments: RealKnowledge.languages)
    func `rows that only some complaints need are left out while they are blank`(
        language: Language
    ) throws {
        let blank = try RealKnowledge.maker.packet(for: Complaint(), in: language).sheet("portal")
        let full = try RealKnowledge.maker.packet(for: PacketTests.full, in: language).sheet(
            "portal")
        #expect(!blank.fields.contains { $0.id == "suspects[0].ifsc" })
        #expect(full.fields.contains { $0.id == "suspects[0].ifsc" })
        #expect(
            !(blank.fields + full.fields).contains { $0.id.contains("?") || $0.label.contains("?") }
        )
    }

    @Test(arguments: [
        (["incident.moneyLost": "true"], ["cover", "call-1930", "portal", "second-scam"]),
        (["transactions[0].amount": "5"], ["cover", "call-1930", "portal", "second-scam"]),
        (["incident.moneyLost": "false"], ["cover", "portal", "second-scam"]),
        ([:], ["cover", "portal", "second-scam"]),
    ])
    func `the sheet for 1930 is there when money went, and the cover is first`(
        answers: [String: String], ids: [String]
    ) throws {
        for language in RealKnowledge.languages {
            let packet = RealKnowledge.maker.packet(for: Complaint(answers), in: language)
            #expect(packet.sheets.map(\.id).filter(ids.contains) == ids)
            #expect(packet.sheets.first?.id == "cover")
            #expect(packet.sheets.contains { $0.id == "call-1930" } == ids.contains("call-1930"))
        }
    }

    @Test func `the cover lists the other sheets in their order`() throws {
        let packet = RealKnowledge.maker.packet(for: PacketTests.full, in: .english)
        let cover = try packet.sheet("cover")
        let listed =
            cover.blocks.compactMap { block -> [String]? in
                if case .steps(let items) = block { return items }
                return nil
            }.first ?? []
        #expect(listed.count == packet.sheets.count - 1)
        for (line, sheet) in zip(listed, packet.sheets.dropFirst()) {
            #expect(line.hasPrefix(sheet.title))
        }
    }

    @Test(arguments: [1, 11, 25])
    func `each transaction has its own numbered part`(count: Int) throws {
        var complaint = Complaint()
        for index in 0..<count {
            complaint[path: "transactions[\(index)].amount"] = "\(1000 + index).50"
            complaint[path: "transactions[\(index)].reference"] = "4321123456" + "\(10 + index)"
        }
        for (language, word) in [(Language.english, "Payment"), (.hindi, "पेमेंट")] {
            let packet = RealKnowledge.maker.packet(for: complaint, in: language)
            for id in ["call-1930", "portal"] {
                let sheet = try packet.sheet(id)
                let amounts = sheet.fields.filter {
                    $0.id.hasPrefix("transactions[") && $0.id.hasSuffix(".amount")
                }
                #expect(amounts.map(\.id) == (0..<count).map { "transactions[\($0)].amount" })
                #expect(amounts.map(\.value) == (0..<count).map { amount($0, on: id) })
                let numbered = sheet.headings.filter { $0.hasPrefix(word) }
                #expect(numbered == (count == 1 ? [] : (1...count).map { "\(word) \($0)" }))
            }
        }
    }

    /// Grouped to be read aloud, bare to be copied into the portal's form.
    private func amount(_ index: Int, on sheet: String) -> String {
        let lastDigits = index < 10 ? "0\(index)" : "\(index)"
        return sheet == "portal" ? "10\(lastDigits).50" : "₹1,0\(lastDigits).50"
    }

    @Test func `the time from the first debit to the report is on the sheets`() throws {
        let answers = [
            "incident.reportedAt": "2026-11-20T19:35", "transactions[0].at": "2026-11-20T19:00",
            "transactions[1].at": "2026-11-20T18:52",
        ]
        let packet = RealKnowledge.maker.packet(for: Complaint(answers), in: .hindi)
        #expect(packet.made == Moment("2026-11-20T19:35"))
        for id in ["cover", "call-1930"] {
            #expect(try packet.sheet(id).sentences.contains { $0.hasSuffix(": 43 मिनट") })
        }
        let unknown = RealKnowledge.maker.packet(
            for: Complaint(["transactions[0].at": "2026-11-20"]), in: .hindi)
        #expect(!(try unknown.sheet("cover").sentences.contains { $0.contains("%{") }))
    }
}
