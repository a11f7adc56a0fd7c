// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

struct StopShipmentTests {
    private static let station = Station.reading(
        """
        station: {name: Kotwali, officer: SI Example, phone: 0522 0000000}
        contacts:
          - {names: [Gold Shop], person: Nodal officer, email: nodal@gold.invalid, seen: 2026-11-01}
          - {names: [PAYCO], phone: 1800 000 0000}
        """, file: "station.yaml"
    ).station

    private func sheets(
        _ answers: [String: String], _ language: Language = .english, _ station: Station = Station()
    ) -> [Sheet] {
        PacketMaker(RealKnowledge.base, station: station)
            .packet(for: Complaint(answers), in: language).sheets
            .filter { $0.id == "stop-shipment" }
    }

    private static let bought = [
        "transactions[0].rail": "card", "transactions[0].to.merchant": "GOLD SHOP ONLINE",
        "transactions[0].to.gateway": "PayCo", "transactions[0].courier": "Swift Courier",
        "transactions[0].orderId": "OD777", "transactions[0].awb": "AWB991",
        "transactions[0].item": "Gold coin 10 g", "transactions[0].amount": "61250",
        "transactions[0].at": "2026-11-20T18:52", "transactions[0].reference": "432112345678",
        "transactions[0].from.institution": "HDFC Bank",
        "transactions[0].from.cardFirst6": "412345",
        "transactions[0].from.cardLast4": "6789", "transactions[0].deliverTo": "12 Lake Road",
    ]

    @Test(arguments: [
        ([:], 0), (["incident.moneyLost": "true"], 0), (["transactions[0].rail": "card"], 0),
        (["transactions[0].orderId": "OD1"], 1), (["transactions[0].awb": "1"], 1),
        (["transactions[0].item": "Phone"], 1), (["transactions[0].to.gateway": "PayCo"], 1),
        (["transactions[0].courier": "Swift"], 1),
        (["transactions[0].rail": "card", "transactions[0].to.merchant": "Shop"], 1),
        (["transactions[0].rail": "gift-card", "transactions[0].to.merchant": "Shop"], 1),
        (["transactions[0].rail": "upi", "transactions[0].to.merchant": "Ravi Kumar"], 0),
        (
            [
                "transactions[0].rail": "upi", "transactions[0].to.merchant": "Shop",
                "transactions[0].madeBy": "not-me",
            ], 1
        ),
        (
            [
                "transactions[0].rail": "upi", "transactions[0].to.merchant": "Shop",
                "incident.pattern": "fake-ecommerce-store",
            ], 1
        ),
        (
            [
                "transactions[0].rail": "card", "transactions[0].to.merchant": "Shop",
                "transactions[1].rail": "card", "transactions[1].to.merchant": "Mall",
                "transactions[2].rail": "card", "transactions[2].to.merchant": "shop",
            ], 2
        ),
    ])
    func `there is a request for each shop when something was bought`(
        answers: [String: String], count: Int
    ) {
        #expect(sheets(answers).count == count)
        #expect(sheets(answers, .hindi).count == count * 2)
    }

    @Test(arguments: RealKnowledge.languages)
    func `every fact of the order stands on it`(language: Language) throws {
        for sheet in sheets(Self.bought, language) {
            let values = Set(sheet.fields.compactMap(\.value))
            for fact in [
                "GOLD SHOP ONLINE", "PayCo", "Swift Courier", "OD777", "AWB991", "Gold coin 10 g",
                "₹61,250", "20/11/2026", "4321 1234 5678", "HDFC Bank", "412345", "6789",
                "12 Lake Road",
            ] {
                #expect(values.contains(fact), "\(fact)")
            }
            #expect(sheet.fields.contains { $0.id.hasSuffix("at.time") && $0.value != nil })
        }
    }

    @Test func `what the station knows is printed, and what it does not is blank and marked`()
        throws
    {
        let sheet = try #require(sheets(Self.bought, .english, Self.station).first)
        func field(_ id: String) throws -> Sheet.Field {
            try #require(sheet.fields.first { $0.id == id })
        }
        #expect(
            try field("contact.merchant").value
                == "Nodal officer, nodal@gold.invalid, last used on 01/11/2026")
        #expect(try field("contact.gateway").value == "1800 000 0000")
        let courier = try field("contact.courier")
        #expect(courier.value == nil && courier.hint != nil)
        #expect(try field("station.name").value == "Kotwali")
        #expect(try field("station.officer").value == "SI Example")
        #expect(try field("station.email").value == nil)
    }

    @Test func `companies that were not named are not asked for, and none is guessed`() throws {
        let answers = ["transactions[0].orderId": "OD1"]
        let sheet = try #require(sheets(answers, .english, Self.station).first)
        let contacts = sheet.fields.filter { $0.id.hasPrefix("contact.") }
        #expect(contacts.map(\.id) == ["contact.merchant"])
        #expect(contacts.map(\.value) == [nil])
    }

    @Test(arguments: RealKnowledge.languages)
    func `legal sections stand in the officer's box and nowhere else`(language: Language) throws {
        for sheet in sheets(Self.bought, language) {
            let boxes = sheet.blocks.compactMap { block -> [String]? in
                if case .officerBox(_, let lines) = block { return lines }
                return nil
            }
            #expect(boxes.map(\.count) == [3])
            let other = sheet.blocks.flatMap { block -> [String] in
                switch block {
                case .paragraph(let text): [text]
                case .checklist(let items), .steps(let items): items
                default: []
                }
            }
            #expect(!other.contains { $0.contains("BNSS") || $0.contains("79(3)") })
        }
    }
}
