// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Knowledge

/// What the sound folder says is what the base has.
struct ReadingTests {
    private let base = SampleContent.read().base

    @Test func `a pattern is read field by field`() throws {
        let entry = try #require(base.patterns.first)
        #expect(base.patterns.count == 1)
        #expect(entry.id == "digital-arrest" && entry.group == "authority")
        #expect(entry.status == .stable && entry.severity == .critical)
        #expect(entry.reviewed == "2026-11-21")
        #expect(entry.sources.map(\.url) == ["https://host.example/advisory"])
        #expect(entry.portal.noLoss == ["One category", "One sub-category"])
        #expect(entry.portal.always == [])
        #expect(entry.scamWhen.map(\.line) == [14, 15])
        #expect(entry.scamWhen.map(\.parts.count) == [3, 1])
        #expect(
            entry.suspiciousWhen.first?.names == ["claims-police", "threatens-arrest", "role:ask"])
        #expect(entry.signs == ["threatens-arrest"] && entry.advice == ["hang-up"])
        #expect(entry.lookAlike == "debit-alert")
        #expect(entry.examples.match.map(\.writing) == [.en, .en, .hi, .hi, .roman, .roman])
        #expect(entry.examples.match.map(\.line) == Array(23...28))
        #expect(entry.examples.not.allSatisfy { $0.because == "a notice" && !$0.isKnownGap })
    }

    @Test func `signs, words and facts are read`() throws {
        let signals = base.signals
        #expect(signals.map(\.role) == [.claim, .threat, .ask, .pressure, .everyday])
        #expect(signals.map(\.negation) == [.cancels, .keeps, .cancels, .cancels, .cancels])
        #expect(signals.map(\.weak) == [false, true, false, false, false])
        #expect(signals[2].identifiers == ["link.shortener"])
        #expect(signals[0].phrases == [Lined(text: "@officer speaking", line: 5)])
        #expect(base.words.spellings.map(\.variants) == [["nhi", "नहीं"]])
        #expect(base.words.classes.map(\.members) == [["officer", "daroga"]])
        #expect(base.directory.values(of: "helpline") == ["1930"])
        #expect(base.directory.rows(of: "helpline").first?.hindiName == "साइबर हेल्पलाइन")
        #expect(base.directory.values(of: "bank") == [])
        #expect(base.stamp == KnowledgeStamp(version: "2026.11.1", date: "2026-11-21"))
    }

    @Test func `a journey is read with its conditions and what answers imply`() throws {
        let steps = try #require(base.journeys["sitting"]).steps
        #expect(steps.map(\.kind) == [.page("welcome"), .choose, .choose, .again])
        #expect(steps[1].implies == ["yes": ["sure": "yes"]])
        #expect(steps[2].when == [Journey.Guard(step: "money", oneOf: ["yes"])])
        #expect(steps[3].options == ["yes", "no"] && steps[3].group == "payments")
        #expect(steps[3].field == "payments[].more" && steps[3].values == ["yes": "1"])
    }

    @Test func `a sheet is read block by block`() throws {
        let sheet = try #require(base.sheets.first)
        #expect(sheet.when == Occasion() && sheet.order == 1)
        #expect(sheet.blocks.map(\.kind) == [.heading, .fields, .steps])
        #expect(sheet.blocks.map(\.keys) == [["title"], ["complainant.name"], ["first-steps"]])
    }

    @Test func `a rule is read with the days it is in force and the complaints it is for`() throws {
        let rule = try #require(base.rules["tell-the-bank"])
        #expect(rule.basis == .payment && rule.certainty == .confirmed)
        let days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"]
        #expect(days.compactMap { CalendarDay($0) }.map(rule.holds) == [false, true, true, false])
        #expect(rule.when.holds([.money: ["lost"], .rail: ["upi", "imps"]]))
        #expect(!rule.when.holds([.money: ["lost"], .rail: ["cash"]]))
        #expect(!rule.when.holds([.money: ["none"], .rail: ["card"]]))
    }

    @Test func `the lint of names and texts finds nothing in an empty base`() {
        #expect(ReferenceLint.problems(in: KnowledgeBase()).isEmpty)
    }

    @Test func `every text an entry needs is asked for in every language`() {
        var bare = base
        for code in bare.catalogues.keys { bare.catalogues[code]?.texts = [:] }
        let problems = ReferenceLint.problems(in: bare)
        #expect(problems.allSatisfy { $0.code == "missing-text" })
        for language in ["hi", "en"] {
            let keys = problems.filter { $0.arguments["language"] == language }
                .compactMap { $0.arguments["key"] }.sorted()
            #expect(Set(keys) == Set(base.catalogues[language]?.texts.keys.map(\.self) ?? []))
        }
    }

    @Test func `a third language is held against the others`() {
        var more = base
        more.catalogues["bn"] = Catalogue(language: Language(rawValue: "bn"))
        more.catalogues["bn"]?.texts["advice.hang-up"] = "x"
        let problems = ReferenceLint.problems(in: more)
        #expect(problems.contains { $0.code == "missing-text" && $0.arguments["language"] == "bn" })
        #expect(!problems.contains { $0.arguments["key"] == "advice.hang-up" })
        #expect(!problems.contains { $0.arguments["language"] == "hi" })
    }
}
