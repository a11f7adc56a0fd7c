// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

/// The sheets beside the bank's and the merchant's: when each is made, and what stands on it.
struct ReportSheetsTests {
    private static let conditional = [
        "call-1930", "attempt-report", "number-actions", "prohibited-goods", "recovery-plan",
    ]

    @Test(arguments: [
        ([:], ["attempt-report", "recovery-plan"]),
        (["incident.moneyLost": "true"], ["call-1930", "recovery-plan"]),
        (["transactions[0].amount": "5"], ["call-1930", "recovery-plan"]),
        (["incident.moneyLost": "false"], ["attempt-report", "recovery-plan"]),
        (["incident.goods": "weapons"], ["prohibited-goods"]),
        (["incident.goods": "weapons", "incident.message": "Buy now"], ["prohibited-goods"]),
        (
            ["incident.goods": "weapons", "incident.amountAsked": "500"],
            ["prohibited-goods"]
        ),
        (
            ["incident.goods": "narcotics", "incident.moneyLost": "true"],
            ["call-1930", "prohibited-goods", "recovery-plan"]
        ),
        (["incident.number[0]": "phone-lost"], ["number-actions"]),
        (
            ["incident.number[0]": "spam", "incident.message": "Win a car"],
            ["attempt-report", "number-actions", "recovery-plan"]
        ),
        (
            ["incident.pattern": "sim-swap-esim", "incident.moneyLost": "true"],
            ["call-1930", "number-actions", "recovery-plan"]
        ),
        (
            ["incident.did[0]": "sent-documents", "incident.moneyLost": "false"],
            ["attempt-report", "number-actions", "recovery-plan"]
        ),
    ])
    func `a sheet is made exactly when it applies`(answers: [String: String], ids: [String]) {
        for language in RealKnowledge.languages {
            let sheets = RealKnowledge.maker.packet(for: Complaint(answers), in: language).sheets
            // Official copies follow their originals.
            let made = sheets.filter { $0.language == language }.map(\.id)
            #expect(made.filter(Self.conditional.contains) == ids)
            for always in ["cover", "portal", "evidence", "second-scam"] {
                #expect(made.contains(always))
            }
            #expect(made.first == "cover" && made.last == "second-scam")
        }
    }

    @Test(arguments: [
        ("attempt-report", "suspects[0].mobile", "9123456780"),
        ("attempt-report", "incident.amountAsked", "2000"),
        ("attempt-report", "incident.message", "Pay or be cut off"),
        ("attempt-report", "complainant.mobile", "9876543210"),
        ("prohibited-goods", "incident.goodsDescription", "Two pistols, 9000"),
        ("prohibited-goods", "incident.platformId", "@green"),
        ("prohibited-goods", "suspects[0].mobile", "91234 56780"),
        ("number-actions", "device.imei", "356938035643809"),
        ("number-actions", "device.model", "Redmi 9"),
        ("portal", "incident.district", "Kanpur"), ("portal", "suspects[0].pan", "ABCPE1234F"),
        ("portal", "complainant.nationality", "Indian"),
        ("portal", "complainant.address.colony", "Shanti Nagar"),
        ("portal", "complainant.victimName", "Ravi"), ("portal", "incident.platformId", "@green"),
    ])
    func `a fact that was given stands in its field`(sheet: String, id: String, value: String)
        throws
    {
        let answers = [
            "complainant.mobile": "9876543210", "complainant.nationality": "Indian",
            "complainant.address.colony": "Shanti Nagar", "complainant.victimName": "Ravi",
            "incident.amountAsked": "2000.00", "incident.message": "Pay or be cut off",
            "incident.pattern": "advance-fee-loan",
            "incident.goods": "weapons", "incident.goodsDescription": "Two pistols, 9000",
            "incident.platformId": "@green", "incident.district": "Kanpur",
            "incident.number[0]": "phone-lost", "device.imei": "356938035643809",
            "device.model": "Redmi 9", "suspects[0].mobile": "9123456780",
            "suspects[0].pan": "ABCPE1234F",
        ]
        for language in RealKnowledge.languages {
            let packet = RealKnowledge.maker.packet(for: Complaint(answers), in: language)
            let field = try packet.sheet(sheet).fields.first { $0.id == id }
            #expect(field?.value == value)
        }
    }

    @Test func `a report for the police station has an English copy`() {
        let goods = Complaint(["incident.goods": "weapons"])
        let made = RealKnowledge.maker.packet(for: goods, in: .hindi).sheets
            .filter { $0.id == "prohibited-goods" }
        #expect(made.map(\.language) == [.hindi, .english])
    }

    private func sentence(_ rule: String, _ language: Language) -> String {
        RealKnowledge.base.catalogue(language).text("rules." + rule)
    }

    @Test(arguments: [
        ("2026-11-20", true), ("2026-10-21", true), ("2026-10-20", false), ("2025-11-20", false),
    ])
    func `Chakshu is named for what came within thirty days, else another way`(
        day: String, isFresh: Bool
    ) throws {
        let complaint = Complaint([
            "incident.startedAt": day, "incident.reportedAt": "2026-11-20T19:20",
            "incident.moneyLost": "false",
        ])
        for language in RealKnowledge.languages {
            let sheet = try RealKnowledge.maker.packet(for: complaint, in: language)
                .sheet("attempt-report")
            #expect(sheet.sentences.contains(sentence("chakshu-days", language)) == isFresh)
            #expect(sheet.sentences.contains(sentence("chakshu-older", language)) == !isFresh)
            #expect(sheet.sentences.contains(sentence("chakshu-not-loss", language)))
        }
    }

    @Test(arguments: [
        ("sim-swapped", "sim-operator"), ("sims-in-my-name", "tafcop-mark"),
        ("phone-lost", "lost-ceir"), ("spam", "spam-1909"), ("forwarded", "forward-stop"),
    ])
    func `each trouble with a number has its own steps and no other's`(
        trouble: String, rule: String
    )
        throws
    {
        let all = ["sim-operator", "tafcop-mark", "lost-ceir", "spam-1909", "forward-stop"]
        let complaint = Complaint(["incident.number[0]": trouble])
        for language in RealKnowledge.languages {
            let sheet = try RealKnowledge.maker.packet(for: complaint, in: language)
                .sheet("number-actions")
            let shown = all.filter { sheet.sentences.contains(sentence($0, language)) }
            #expect(shown == [rule])
        }
    }
}
