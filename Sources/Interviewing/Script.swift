// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The questions of an interview as a checklist: each is asked when its conditions hold and it has
/// not been answered otherwise.
///
/// The room is pure: it knows neither words, nor screens, nor what the answers are for.
package struct Script: Sendable, Equatable {
    /// The steps in the order they come up.
    package let steps: [Step]

    /// Creates a script.
    package init(steps: [Step]) { self.steps = steps }

    /// The position of a step, or nil.
    package func index(of id: String) -> Int? { steps.firstIndex { $0.id == id } }

    /// One step.
    package struct Step: Sendable, Equatable {
        /// The name conditions use.
        package var id: String
        /// What kind of answer it takes.
        package var kind: Kind
        /// Conditions on other answers; all must hold.
        package var conditions: [Condition]
        /// Option → other steps that are answered with it.
        package var implies: [String: [String: String]]
        /// The group it belongs to, if its steps may be gone through several times.
        package var group: String?

        /// Creates a step.
        package init(
            id: String, kind: Kind, conditions: [Condition] = [],
            implies: [String: [String: String]] = [:], group: String? = nil
        ) {
            self.id = id
            self.kind = kind
            self.conditions = conditions
            self.implies = implies
            self.group = group
        }
    }

    /// What kind of answer a step takes.
    package enum Kind: Sendable, Equatable {
        /// A page to be seen; going on is the answer.
        case page
        /// A question.
        case question
        /// Whether to go through the group once more; `yes` does.
        case again
    }

    /// A condition: the step was answered with one of these.
    package struct Condition: Sendable, Equatable {
        /// The other step.
        package var step: String
        /// The answers that satisfy it; `skipped` stands for "don't know".
        package var oneOf: [String]

        /// Creates a condition.
        package init(step: String, oneOf: [String]) {
            self.step = step
            self.oneOf = oneOf
        }
    }
}

/// An answer.
package enum Answer: Sendable, Equatable {
    /// "Don't know", or nothing written.
    case skipped
    /// One option, or a typed text.
    case one(String)
    /// Several options.
    case several([String])

    /// The options or text, empty when skipped.
    package var values: [String] {
        switch self {
        case .skipped: []
        case .one(let value): [value]
        case .several(let values): values
        }
    }

    func satisfies(_ condition: Script.Condition) -> Bool {
        if values.isEmpty { return condition.oneOf.contains("skipped") }
        return values.contains(where: condition.oneOf.contains)
    }
}
