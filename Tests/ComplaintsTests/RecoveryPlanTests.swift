// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

struct RecoveryPlanTests {
    private func stages(_ answers: [String: String], _ language: Language) throws -> [Sheet.Stage] {
        try RealKnowledge.maker.packet(for: Complaint(answers), in: language)
            .sheet("recovery-plan").blocks.flatMap { block -> [Sheet.Stage] in
                if case .timeline(let stages) = block { return stages }
                return []
            }
    }

    @Test(arguments: [
        ("2026-12-31", "Within 3 working days of the payment", "04/01/2027"),
        ("2027-01-01", "Within 5 days of the payment", "06/01/2027"),
    ])
    func `the bank's days are those in force on the day of the payment`(
        day: String, label: String, last: String
    ) throws {
        let answers = [
            "transactions[0].rail": "upi", "transactions[0].madeBy": "not-me",
            "transactions[0].at": day + "T12:00", "incident.reportedAt": "2027-01-01T18:00",
        ]
        let stages = try stages(answers, .english)
        let ofBank = stages.filter { $0.label.hasSuffix("of the payment") }
        #expect(ofBank.map(\.label) == [label])
        #expect(ofBank.first?.steps.first?.contains(last) == true)
        #expect(stages.first?.label == "Today: 01/01/2027")
        #expect(stages.last?.label == "In 90 days: on 01/04/2027")
    }

    @Test(arguments: RealKnowledge.languages)
    func `a plan for an attempt is short and one for a loss has every stage`(language: Language)
        throws
    {
        #expect(try stages(["incident.moneyLost": "false"], language).count == 1)
        let answers = ["transactions[0].amount": "5", "incident.reportedAt": "2026-11-20T19:00"]
        #expect(try stages(answers, language).count >= 5)
        for stage in try stages(answers, language) + stages([:].lost, language) {
            #expect(!stage.steps.isEmpty)
            #expect(!([stage.label] + stage.steps).contains { $0.contains("%{") })
        }
    }

    @Test(arguments: [("cash", false), ("crypto", false), ("upi", true), (nil, true)])
    func `the ombudsman is named where a bank moved the money`(rail: String?, isNamed: Bool) throws
    {
        var answers = ["incident.moneyLost": "true", "incident.reportedAt": "2026-11-20T19:00"]
        answers["transactions[0].rail"] = rail
        let steps = try stages(answers, .english).flatMap(\.steps)
        #expect(steps.contains { $0.contains("cms.rbi.org.in") } == isNamed)
    }
}

/// Answers by path.
extension [String: String] {
    var lost: [String: String] { merging(["incident.moneyLost": "true"]) { $1 } }
}
