// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge
internal import Lending

/// The figures of a loan as labelled values.
struct LoanFigures {
    private let findings: LoanFindings
    private let catalogue: Catalogue

    init(_ findings: LoanFindings, _ catalogue: Catalogue) {
        self.findings = findings
        self.catalogue = catalogue
    }

    /// What was told and what it comes to; a sentence where there is no rate.
    var offer: [Sheet.Block] {
        let (offer, cost) = (findings.offer, findings.cost)
        let fields = [
            field("lender", offer.lender), name,
            field("advertised", offer.advertisedRate),
            field("offered", offer.offered?.grouped), field("received", cost.received?.grouped),
            field("cut", cost.cutFromLoan?.grouped),
            field("fees", offer.feesBefore.isEmpty ? nil : cost.fees?.grouped),
            field("repaid", cost.repaid?.grouped),
            field("days", cost.days.map { catalogue.text("clock.days", count: $0) }),
            field("cost", cost.cost?.grouped), field("per-thousand", cost.perThousand?.grouped),
            field("nominal", yearlyRate),
            field("effective", findings.rate.map { percent($0.effective) }),
        ].compactMap { $0 }
        return (fields.isEmpty ? [] : [.heading(text("figures")), .fields(fields)])
            + [reason.map { Sheet.Block.paragraph($0) }].compactMap { $0 }
    }

    /// The few figures that tell the most: what comes, what goes, in what time, at what cost.
    var fewest: [Sheet.Field] {
        let cost = findings.cost
        return [
            field("received", cost.received?.grouped), field("repaid", cost.repaid?.grouped),
            field("days", cost.days.map { catalogue.text("clock.days", count: $0) }),
            field("per-thousand", cost.perThousand?.grouped),
        ].compactMap { $0 }
    }

    /// What the Key Facts Statement calls the annual percentage rate; nil where there is none.
    var yearlyRate: String? { findings.rate.map { percent($0.nominal) } }

    /// Why there is no rate, as a sentence; nil where there is one.
    var reason: String? { findings.noRate.map { text("no-rate." + $0.rawValue) } }

    /// The one name that was told may be the lender's or the app's.
    private var name: Sheet.Field? {
        field(findings.offer.lender == nil ? "name" : "app", findings.offer.app)
    }

    /// Who made contact; nothing where it was not told.
    var contact: [Sheet.Block] {
        [field("contact", findings.offer.contact)].compactMap { $0 }.map { .fields([$0]) }
    }

    /// This offer beside the same money at plain rates.
    var comparison: [Sheet.Block] {
        guard !findings.comparison.isEmpty, let cost = findings.cost.cost else { return [] }
        let own = Sheet.Field(
            id: "comparison.offer", label: text("this-offer"),
            value: row(cost, findings.cost.perThousand))
        let others = findings.comparison.map { row in
            Sheet.Field(
                id: "comparison.\(row.percent)",
                label: text("at-rate", ["percent": "\(row.percent)"]),
                value: self.row(row.cost, row.perThousand))
        }
        return [
            .heading(text("comparison")), .fields([own] + others),
            .paragraph(text("comparison-note")),
        ]
    }

    /// `08/05/2025`, as the papers of a complaint have it.
    static func date(_ day: CalendarDay) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(day.day))/\(two(day.month))/\(day.year)"
    }

    private func row(_ cost: Rupees, _ perThousand: Rupees?) -> String {
        guard let perThousand else { return cost.grouped }
        return text(
            "row", ["cost": cost.grouped, "per-thousand": perThousand.grouped])
    }

    private func field(_ key: String, _ value: String?) -> Sheet.Field? {
        value.map { Sheet.Field(id: "loan." + key, label: text("fields." + key), value: $0) }
    }

    /// `17.07%`; whole per cent from a thousand on; in words where figures tell nobody anything.
    private func percent(_ rate: Double) -> String {
        let percent = rate * 100
        if percent >= 1_000_000 { return text("beyond-reading") }
        let hundredths =
            percent >= 1000 ? Int(percent.rounded()) * 100 : Int((rate * 10000).rounded())
        return Rupees(paise: hundredths).grouped.dropFirst() + "%"
    }

    private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        catalogue.text("loan." + key, arguments)
    }
}
