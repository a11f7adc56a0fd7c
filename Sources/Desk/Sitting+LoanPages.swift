// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge
internal import Lending

// What the loan comes to: help first where there are threats, then the figures, then the rules.
extension Sitting {
    var loanResultPage: Page {
        let findings = loanFindings
        let sheets = LoanSheets(findings, catalogue)
        var blocks = urgentHelp(findings, sheets)
        blocks += figures(findings, sheets) + rules(findings, sheets)
        if !findings.isThreatened { blocks += nextSteps(findings) }
        blocks.append(.note(catalogue.text("pages.loan-result.rest")))
        return composed(
            "loan-result", blocks: blocks,
            choices: ["go-on", "paper", "change"].map { catalogue.text("pages.loan-result." + $0) })
    }

    /// One sheet on the loan; going on turns to the next.
    func loanSheetPage(_ index: Int) -> Page? {
        let sheets = loanSheets
        return sheets.indices.contains(index) ? page(of: sheets[index]) : nil
    }

    var loanAnswersPage: Page {
        let lines = loanRecords.enumerated().map { index, record in
            Page.Block.record(number: index + 1, label: record.label, value: record.value.onOneLine)
        }
        let help = Page.Block.paragraph(catalogue.text("pages.loan-answers.help"))
        return composed("loan-answers", blocks: [help] + lines, entry: .line)
    }

    /// 1930 where money went; comfort and help where there are threats.
    private func urgentHelp(_ findings: LoanFindings, _ sheets: LoanSheets) -> [Page.Block] {
        var blocks: [Page.Block] = []
        if findings.advice.contains("call-1930") {
            blocks.append(.headline(catalogue.text("advice.call-1930"), .urgent))
        }
        guard findings.isThreatened else { return blocks }
        blocks.append(.headline(catalogue.text("pages.loan-result.threat"), .urgent))
        blocks.append(.paragraph(catalogue.text("loan.no-shame")))
        if findings.advice.contains("talk-to-someone") {
            blocks.append(.paragraph(catalogue.text("advice.talk-to-someone")))
        }
        blocks += nextSteps(findings)
        if let category = sheets.category { blocks.append(.paragraph(category)) }
        return blocks
    }

    private func nextSteps(_ findings: LoanFindings) -> [Page.Block] {
        let most = findings.isThreatened ? Sitting.mostStepsInNeed : Sitting.mostSteps
        // Said already, set off above.
        let ids = findings.advice.filter { !["call-1930", "talk-to-someone"].contains($0) }
            .prefix(most)
        guard !ids.isEmpty else { return [] }
        return [.heading(catalogue.text("loan.now")), .steps(steps(Array(ids)))]
    }

    /// The rate as the headline, and the few figures that tell the most; without a rate the reason,
    /// and what to ask.
    private func figures(_ findings: LoanFindings, _ sheets: LoanSheets) -> [Page.Block] {
        let figures = sheets.figures
        var blocks: [Page.Block] = []
        if let rate = figures.yearlyRate {
            let text = catalogue.text("pages.loan-result.rate", ["rate": rate])
            blocks.append(.headline(text, .caution))
        } else if let reason = figures.reason {
            blocks.append(.headline(reason, .neutral))
        }
        // Where there are threats, help is what the page is for.
        blocks += (findings.isThreatened ? [] : figures.fewest).map {
            .record(number: nil, label: $0.label, value: $0.value ?? "")
        }
        if figures.yearlyRate == nil, !findings.questions.isEmpty {
            let questions = findings.questions.prefix(Sitting.mostSteps)
            blocks.append(.heading(catalogue.text("loan.ask")))
            blocks.append(.steps(questions.map { catalogue.text("loan.questions." + $0) }))
        }
        return blocks
    }

    /// The gravest rules with the day since which they hold; what was found of nothing is said too.
    private func rules(_ findings: LoanFindings, _ sheets: LoanSheets) -> [Page.Block] {
        let shown = findings.brokenRules.prefix(Sitting.mostSteps)
        var blocks = listed("loan.broken", Array(shown), sheets)
        if findings.brokenRules.count > shown.count {
            let count = findings.brokenRules.count - shown.count
            blocks.append(
                .note(catalogue.text("pages.loan-result.more-rules", ["count": "\(count)"])))
        }
        blocks += listed("loan.red-flags", findings.redFlags, sheets)
        if blocks.isEmpty { blocks.append(.paragraph(catalogue.text("loan.nothing-seen"))) }
        if (shown + findings.redFlags).contains(where: sheets.isFromOneSource) {
            blocks.append(.note(catalogue.text("loan.one-source")))
        }
        return blocks
    }

    private func listed(_ key: String, _ rules: [Rule], _ sheets: LoanSheets) -> [Page.Block] {
        rules.isEmpty ? [] : [.heading(catalogue.text(key)), .steps(rules.map(sheets.says))]
    }

    /// A page is read at one look; the sheets have the rest.
    private static let mostSteps = 3
    private static let mostStepsInNeed = 7
}
