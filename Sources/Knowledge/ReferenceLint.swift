// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Checks that what entries name exists, and that every text an entry needs is written in every
/// language.
package struct ReferenceLint {
    let base: KnowledgeBase
    private var problems: [ContentProblem] = []

    /// Every dangling name and missing text of a base.
    package static func problems(in base: KnowledgeBase) -> [ContentProblem] {
        var lint = ReferenceLint(base: base)
        lint.checkConditions()
        lint.checkAdvice()
        lint.checkLookAlikes()
        lint.checkTexts()
        lint.checkReviews()
        lint.checkUnwritten()
        lint.checkCatalogues()
        return lint.problems
    }

    private init(base: KnowledgeBase) { self.base = base }

    mutating func note(
        _ code: String, _ file: String, _ line: Int, _ arguments: [String: String]
    ) {
        problems.append(
            ContentProblem(file: file, line: line, code: code, arguments: arguments))
    }

    private mutating func checkConditions() {
        let known = Set(base.signals.map(\.id))
        let roles = Set(SignalEntry.Role.allCases.map { "role:" + $0.rawValue })
        func check(_ conditions: [Condition], _ file: String, _ lint: inout ReferenceLint) {
            for condition in conditions {
                for name in condition.names where !known.contains(name) && !roles.contains(name) {
                    lint.note("unknown-signal", file, condition.line, ["signal": name])
                }
            }
        }
        for entry in base.patterns {
            check(entry.scamWhen + entry.suspiciousWhen, entry.origin.file, &self)
            for sign in entry.signs where !known.contains(sign) {
                note("unknown-signal", entry.origin.file, 0, ["signal": sign])
            }
        }
        for entry in base.ordinary { check(entry.ordinaryWhen, entry.origin.file, &self) }
        for entry in base.tactics { check(entry.suspiciousWhen, entry.origin.file, &self) }
    }

    private mutating func checkAdvice() {
        for entry in base.patterns {
            for id in entry.advice where base.advice.steps[id] == nil {
                note("unknown-advice", entry.origin.file, 0, ["advice": id])
            }
        }
        for (did, steps) in base.advice.after.sorted(by: { $0.key < $1.key }) {
            for id in steps where base.advice.steps[id] == nil {
                note("unknown-advice", "Content/advice", 0, ["advice": id, "after": did])
            }
        }
    }

    private mutating func checkLookAlikes() {
        let families = Set(base.ordinary.map(\.id))
        for entry in base.patterns {
            guard let family = entry.lookAlike, !families.contains(family) else { continue }
            note("unknown-family", entry.origin.file, 0, ["family": family])
        }
    }

    /// What a template left to be written.
    private mutating func checkUnwritten() {
        for entry in base.patterns {
            let texts = entry.examples.match.map(\.text) + entry.falsePositives
            let sources = entry.sources.flatMap { [$0.title, $0.url] }
            if (texts + sources).contains(where: { $0.contains("TODO") }) {
                note("todo-left", entry.origin.file, entry.origin.line, [:])
            }
        }
        for signal in base.signals {
            for phrase in signal.phrases where phrase.text.contains("TODO") {
                note("todo-left", signal.origin.file, phrase.line, [:])
            }
        }
        for catalogue in base.catalogues.values {
            for (key, text) in catalogue.texts where text.contains("TODO") {
                let origin = catalogue.origins[key] ?? Origin(file: "", line: 0)
                guard !key.hasPrefix("lint."), !key.hasPrefix("content.") else { continue }
                note("todo-left", origin.file, origin.line, [:])
            }
        }
    }

    /// A review older than a year, counted to the knowledge's own date: no clock is asked.
    private mutating func checkReviews() {
        guard let year = Int(base.stamp.date.prefix(4)) else { return }
        let limit = "\(year - 1)" + base.stamp.date.dropFirst(4)
        let entries =
            base.patterns.map { ($0.id, $0.reviewed, $0.origin) }
            + base.ordinary.map { ($0.id, $0.reviewed, $0.origin) }
        for (id, reviewed, origin) in entries where !reviewed.isEmpty && reviewed < limit {
            note("stale-review", origin.file, origin.line, ["id": id, "reviewed": reviewed])
        }
    }

    private mutating func checkTexts() {
        for entry in base.patterns {
            for part in ["name", "what", "genuine"] {
                need("patterns.\(entry.id).\(part)", entry.origin)
            }
        }
        for entry in base.signals where entry.role != .everyday {
            need("signals.\(entry.id)", entry.origin)
        }
        for entry in base.ordinary {
            for part in ["name", "is", "never"] {
                need("ordinary.\(entry.id).\(part)", entry.origin)
            }
        }
        for step in base.advice.steps.values.sorted(by: { $0.id < $1.id }) {
            need("advice.\(step.id)", step.origin)
        }
        for journey in base.journeys.values {
            for step in journey.steps { needStepTexts(step) }
        }
        for sheet in base.sheets { needSheetTexts(sheet) }
        for rule in base.rules.values.sorted(by: { $0.id < $1.id }) {
            need("rules.\(rule.id)", rule.origin)
            checkOccasion(rule.when, rule.origin)
            checkSuccession(rule)
        }
    }

    private mutating func needStepTexts(_ step: Journey.Step) {
        if case .page = step.kind { return }
        need("journey.\(step.id).title", step.origin)
        for option in step.options { need("journey.\(step.id).options.\(option)", step.origin) }
    }

    mutating func need(_ key: String, _ origin: Origin) {
        for language in base.languages where base.catalogue(language).texts[key] == nil {
            note(
                "missing-text", origin.file, origin.line,
                ["key": key, "language": language.rawValue])
        }
    }

    /// Same keys and same places in every language.
    private mutating func checkCatalogues() {
        for language in base.languages {
            let own = base.catalogue(language)
            for other in base.languages where other != language {
                compare(own, with: base.catalogue(other))
            }
        }
    }

    private mutating func compare(_ own: Catalogue, with other: Catalogue) {
        for (key, text) in own.texts.sorted(by: { $0.key < $1.key }) {
            let origin = own.origins[key] ?? Origin(file: "", line: 0)
            guard let translation = other.texts[key] else {
                note(
                    "missing-translation", origin.file, origin.line,
                    ["key": key, "language": other.language.rawValue])
                continue
            }
            if Catalogue.places(in: text) != Catalogue.places(in: translation) {
                note("different-places", origin.file, origin.line, ["key": key])
            }
        }
    }
}
