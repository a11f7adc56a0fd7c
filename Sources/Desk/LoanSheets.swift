// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Complaints
package import Knowledge
package import Lending

/// Findings on a loan in words: a page of figures to compare, the rules, what to do and to ask.
///
/// The same words for the command, the sitting and the paper.
package struct LoanSheets {
    private let findings: LoanFindings
    private let catalogue: Catalogue
    let figures: LoanFigures

    /// The words for findings, in the catalogue's language.
    package init(_ findings: LoanFindings, _ catalogue: Catalogue) {
        self.findings = findings
        self.catalogue = catalogue
        figures = LoanFigures(findings, catalogue)
    }

    /// The comparison on one page, then what to do, then the rules where any is broken.
    package var sheets: [Sheet] {
        let rules = findings.brokenRules + findings.redFlags
        let seen = rules.isEmpty ? text("nothing-seen") : text("seen", ["count": "\(rules.count)"])
        let compared = urgent + figures.offer + figures.comparison + [.paragraph(seen)]
        let next = sheet("loan-next", comfort + now + questions + lookUp)
        guard !rules.isEmpty else { return [sheet("loan", compared), next] }
        let broken =
            listed("broken", findings.brokenRules) + listed("red-flags", findings.redFlags)
        return [sheet("loan", compared), next, sheet("loan-rules", broken + doubt + sources)]
    }

    private func sheet(_ id: String, _ blocks: [Sheet.Block]) -> Sheet {
        let knowledge = findings.knowledge
        let date = CalendarDay(knowledge.date).map(LoanFigures.date) ?? knowledge.date
        return Sheet(
            id: id, language: catalogue.language, title: text("sheets.\(id).title"),
            purpose: catalogue.list("loan.sheets.\(id).purpose"), blocks: blocks,
            footer: catalogue.list("sheets.footer", ["version": knowledge.version, "date": date]))
    }

    /// Money gone comes first, then threats.
    private var urgent: [Sheet.Block] {
        if findings.advice.contains("call-1930") {
            return [.alert(catalogue.text("advice.call-1930"))]
        }
        return findings.isThreatened ? [.alert(text("threat-alert"))] : []
    }

    /// What the asterisk means.
    private var doubt: [Sheet.Block] {
        let isDoubtful = (findings.brokenRules + findings.redFlags).contains(where: isFromOneSource)
        return isDoubtful ? [.paragraph(text("one-source"))] : []
    }

    /// Whether a sentence carries the asterisk.
    func isFromOneSource(_ rule: Rule) -> Bool { rule.certainty == .oneSource }

    private func listed(_ key: String, _ rules: [Rule]) -> [Sheet.Block] {
        rules.isEmpty ? [] : [.heading(text(key)), .steps(rules.map(says))]
    }

    /// A rule as a sentence, with the day since which it holds.
    func says(_ rule: Rule) -> String {
        var parts = [catalogue.text("rules." + rule.id)]
        if let from = rule.from.flatMap(CalendarDay.init) {
            parts.append(text("since", ["date": LoanFigures.date(from)]))
        }
        if isFromOneSource(rule) { parts.append("*") }
        return parts.joined(separator: " ")
    }

    private var comfort: [Sheet.Block] {
        findings.isThreatened ? [.paragraph(text("no-shame"))] : []
    }

    private var now: [Sheet.Block] {
        let steps = findings.advice.map { catalogue.text("advice." + $0) }
        guard !steps.isEmpty else { return [] }
        return [.heading(text("now")), .steps(steps)]
            + [category.map { Sheet.Block.paragraph($0) }].compactMap { $0 }
    }

    /// Which category of the portal to choose; nil where the loan does not decide it.
    var category: String? {
        guard findings.portal.count == 2 else { return nil }
        return text("portal", ["category": findings.portal[0], "subcategory": findings.portal[1]])
    }

    private var questions: [Sheet.Block] {
        findings.questions.isEmpty
            ? []
            : [
                .heading(text("ask")),
                .checklist(findings.questions.map { text("questions." + $0) }),
            ]
    }

    private var lookUp: [Sheet.Block] {
        let rule = findings.listRule.map { [Sheet.Block.paragraph(says($0))] } ?? []
        let steps = Sheet.Block.steps(catalogue.list("loan.look-up-steps"))
        return [.heading(text("look-up"))] + figures.contact + [steps] + rule
    }

    private var sources: [Sheet.Block] {
        var lines: [String] = []
        let rules = findings.brokenRules + findings.redFlags + [findings.listRule].compactMap { $0 }
        for rule in rules {
            let line = [rule.source.title, rule.source.date, rule.source.url].joined(
                separator: ", ")
            if !lines.contains(line) { lines.append(line) }
        }
        guard !lines.isEmpty else { return [] }
        return [.official(heading: text("sources"), text: lines.joined(separator: "\n"))]
    }

    private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        catalogue.text("loan." + key, arguments)
    }
}
