// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Identifiers
internal import Interviewing
internal import Knowledge
internal import Screening

// The first page, the message shown back, the verdict, the advice.
extension Sitting {
    /// All languages at once, Hindi first.
    var welcomePage: Page {
        var blocks: [Page.Block] = []
        for own in base.languages {
            blocks += base.catalogue(own).list("pages.welcome.text").map { .paragraph($0) }
        }
        var page = composed(
            "welcome", blocks: blocks,
            choices: base.languages.map { base.catalogue($0).text("language-name") })
        page.title = base.languages.map { base.catalogue($0).text("pages.welcome.title") }
            .joined(separator: "  |  ")
        page.commands = base.languages.map { base.catalogue($0).text("commands.line") }
            .joined(separator: "\n")
        return page
    }

    var confirmPage: Page {
        var blocks: [Page.Block] = [.passage(String(message.prefix(Sitting.mostShown)))]
        if message.count > Sitting.mostShown {
            blocks.append(.note(catalogue.text("notes.shortened")))
        }
        return composed(
            "confirm", blocks: blocks,
            choices: [catalogue.text("pages.confirm.check"), catalogue.text("pages.confirm.again")])
    }

    var verdictPage: Page {
        guard let finding else { return lastPage }
        let key = "verdict.\(finding.verdict.rawValue)"
        var blocks: [Page.Block] = []
        if moneyGone, !finding.verdict.isFlagged {
            blocks.append(.headline(catalogue.text("pages.verdict.money-gone"), .urgent))
        }
        blocks.append(.headline(catalogue.text(key + ".headline"), tone(finding.verdict)))
        blocks += evidence(of: finding)
        blocks += naming(of: finding)
        blocks.append(.heading(catalogue.text("pages.verdict.do-now")))
        blocks.append(.steps(steps(firstSteps(of: finding))))
        blocks.append(
            .note(
                catalogue.text(
                    "verdict.source",
                    [
                        "version": finding.knowledge.version,
                        "date": FieldTextView(catalogue: catalogue).day(finding.knowledge.date),
                    ])))
        return composed(
            "verdict", blocks: blocks,
            choices: [
                catalogue.text("pages.verdict.go-on"), catalogue.text("pages.verdict.another"),
            ])
    }

    /// How much of a long text is shown back; all of it is checked.
    private static let mostShown = 4000

    private func tone(_ verdict: Verdict) -> Page.Tone {
        switch verdict {
        case .scam: .urgent
        case .suspicious: .caution
        case .noKnownPattern, .ordinary, .cannotRead: .neutral
        }
    }

    /// At most four signs, each with the person's own words.
    private func evidence(of finding: Finding) -> [Page.Block] {
        guard finding.verdict.isFlagged else { return [] }
        let told = finding.tellingReasons(most: 4).compactMap { reason in
            catalogue.textIfAny("signals." + reason.signal).map { says in
                Page.Block.evidence(quote: reason.quote.onOneLine, says: says)
            }
        }
        guard !told.isEmpty else { return [] }
        return [.heading(catalogue.text("pages.verdict.signs"))] + told
    }

    private func naming(of finding: Finding) -> [Page.Block] {
        guard let kind = finding.kind else {
            return catalogue.textIfAny("verdict.\(finding.verdict.rawValue).more")
                .map { [.paragraph($0)] } ?? []
        }
        if finding.verdict == .ordinary {
            return [
                .heading(catalogue.text("ordinary.\(kind).name")),
                .paragraph(catalogue.text("ordinary.\(kind).is")),
                .paragraph(catalogue.text("ordinary.\(kind).never")),
            ]
        }
        return [
            .heading(
                catalogue.text(
                    "pages.verdict.name", ["name": catalogue.text("patterns.\(kind).name")])),
            .paragraph(catalogue.text("patterns.\(kind).what")),
            .paragraph(catalogue.text("patterns.\(kind).genuine")),
        ]
    }

    /// Three steps, 1930 first where money went.
    private func firstSteps(of finding: Finding) -> [String] {
        let own = finding.advice.filter { base.advice.holds($0, on: now.day) }
        let first = moneyGone ? ["call-1930"] : []
        return Array((first + own.filter { !first.contains($0) }).prefix(3))
    }

    func steps(_ ids: [String]) -> [String] { ids.map { catalogue.text("advice." + $0) } }

    /// What to do after what was already done, the most urgent deed first.
    var advicePage: Page {
        let did = interview.answer(of: "did")?.values ?? []
        let deeds = Sitting.urgency.filter { did.contains($0) || ($0 == "paid" && moneyGone) }
        let lists = deeds.map { base.advice.after[$0] ?? [] }
        let ids = lists.isEmpty ? adviceWhenNothingWasDone : Sitting.byTurns(lists)
        let steps = ids.filter { base.advice.holds($0, on: now.day) }
        var blocks: [Page.Block] = clock.map { [.clock($0)] } ?? []
        if moneyGone { blocks.append(.paragraph(catalogue.text("pages.advice.not-your-fault"))) }
        blocks.append(.steps(self.steps(Array(steps.prefix(8)))))
        return composed("advice", blocks: blocks, entry: .proceed)
    }

    /// After a scam, what protects; after an everyday notice, only what belongs to that.
    private var adviceWhenNothingWasDone: [String] {
        guard let finding, !finding.verdict.isFlagged else {
            return base.advice.after["did-nothing"] ?? []
        }
        return base.advice.after[finding.verdict.rawValue] ?? []
    }

    /// The first of each list, then the second of each …, every step once: nothing urgent is
    /// crowded out.
    private static func byTurns(_ lists: [[String]]) -> [String] {
        var merged: [String] = []
        for turn in 0..<(lists.map(\.count).max() ?? 0) {
            for list in lists where turn < list.count && !merged.contains(list[turn]) {
                merged.append(list[turn])
            }
        }
        return merged
    }

    private static let urgency = [
        "threatened", "paid", "gave-secrets", "installed", "clicked", "sent-documents",
    ]

    /// Money is gone: 1930 before anything else, with the time that has passed.
    var callFirstPage: Page {
        var blocks: [Page.Block] = [.headline(catalogue.text("pages.call-first.headline"), .urgent)]
        if let clock { blocks.append(.clock(clock)) }
        blocks.append(.steps(catalogue.list("pages.call-first.steps")))
        blocks += catalogue.list("pages.call-first.text").map { .paragraph($0) }
        var page = composed("call-first", blocks: blocks, entry: .proceed)
        page.patience = Sitting.patienceDuringCalls
        return page
    }

    /// The 1930 page of the standing command: what 1930 asks, as far as it is known already.
    var call1930Page: Page {
        var blocks: [Page.Block] = [.headline(catalogue.text("pages.call-1930.headline"), .urgent)]
        if let clock { blocks.append(.clock(clock)) }
        let order = ["mobile", "institution", "own-account", "reference", "day", "amount"]
        for (index, id) in order.enumerated() {
            let known = records.first { $0.place.step == id && $0.place.round == 0 }?.value
            blocks.append(
                .record(
                    number: index + 1, label: catalogue.text("journey.\(id).label"),
                    value: known ?? catalogue.text("answers.blank")))
        }
        blocks += catalogue.list("pages.call-1930.text").map { .paragraph($0) }
        var page = composed("call-1930", blocks: blocks, entry: .proceed)
        page.patience = Sitting.patienceDuringCalls
        return page
    }

    /// A call to 1930 takes about twenty minutes.
    private static let patienceDuringCalls = 10
}

extension String {
    /// The text with line breaks as spaces.
    var onOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
