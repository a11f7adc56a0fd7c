// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Interviewing

/// A small script with every kind of step: a page, implied answers, conditions, two groups.
enum SampleScript {
    static let script = Script(steps: [
        Script.Step(id: "welcome", kind: .page),
        Script.Step(id: "happened", kind: .question, implies: ["lost": ["money": "yes"]]),
        Script.Step(id: "money", kind: .question),
        step("when", if: "money", is: ["yes"]),
        step("did", if: "money", is: ["no", "skipped"]),
        step("amount", if: "money", is: ["yes"], group: "payments"),
        Script.Step(
            id: "rail", kind: .question,
            conditions: [Script.Condition(step: "money", oneOf: ["yes"])],
            implies: ["cash": ["place": "shop", "seen": "yes"]], group: "payments"),
        step("bank", if: "rail", is: ["upi", "card"], group: "payments"),
        step("place", if: "rail", is: ["cash"], group: "payments"),
        step("more-payments", if: "money", is: ["yes"], group: "payments", kind: .again),
        Script.Step(id: "suspect", kind: .question, group: "suspects"),
        Script.Step(id: "more-suspects", kind: .again, group: "suspects"),
        Script.Step(id: "seen", kind: .question),
        Script.Step(id: "review", kind: .page),
    ])

    private static func step(
        _ id: String, if other: String, is answers: [String], group: String? = nil,
        kind: Script.Kind = .question
    ) -> Script.Step {
        Script.Step(
            id: id, kind: kind, conditions: [Script.Condition(step: other, oneOf: answers)],
            group: group)
    }
}

extension Interview {
    /// The step's name and round, `rail/1`; `end` past the last step.
    var standsAt: String {
        place.map { $0.round == 0 ? $0.step : "\($0.step)/\($0.round)" } ?? "end"
    }

    /// Answers one after the other with single options, and tells where each led.
    mutating func walk(_ answers: String...) -> [String] {
        answers.map { word in
            answer(word == "skipped" ? .skipped : .one(word))
            return standsAt
        }
    }
}
