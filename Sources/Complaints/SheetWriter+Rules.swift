// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

// Sentences that rules of the outside world put on a sheet, on the days they are in force.
extension SheetWriter {
    /// The sentences of the rules that are in force and apply, in order, each once.
    func sentences(_ ids: [String]) -> [String] { ids.flatMap(sentences(of:)) }

    /// The sentences of a rule, one for each day it goes by; none when it is not in force, not for
    /// this complaint, or speaks of something that was not told.
    private func sentences(of id: String) -> [String] {
        guard let rule = base.rules[id] else { return [] }
        var texts: [String] = []
        for text in days(of: rule).compactMap({ ruleText(id, $0) }) where !texts.contains(text) {
            texts.append(text)
        }
        return texts
    }

    /// The words of a rule for a day; those under `<id>-undated` where the days of the first are
    /// not known.
    private func ruleText(_ id: String, _ day: CalendarDay?) -> String? {
        let key = "rules." + id
        return [key, key + "-undated"].lazy.compactMap { key in
            filled(key) {
                arguments.merging(reportDeadlines) { _, new in new }
                    .merging(day.map(deadlines) ?? [:]) { _, new in new }
            }
        }.first
    }

    /// The days the rule goes by and is in force on; a day that is not known is nil.
    private func days(of rule: Rule) -> [CalendarDay?] {
        guard rule.basis == .report else {
            let days = paymentDays(of: rule)
            return rule.basis == .payment ? Array(days.prefix(1)) : days
        }
        // Paper is not made before the knowledge was, so that day decides when no other is known.
        let day = told.reportDay ?? CalendarDay(base.stamp.date)
        guard rule.when.holds(told.facts(transactions: transactions)),
            day.map(rule.holds) ?? rule.isTimeless
        else { return [] }
        return [told.reportDay]
    }

    /// The days of the payments that the rule is for and in force on, the earliest first, unknown
    /// ones last.
    private func paymentDays(of rule: Rule) -> [CalendarDay?] {
        let payments: [[Int]] = transactions.isEmpty ? [[]] : transactions.map { [$0] }
        let days = payments.compactMap { payment -> CalendarDay?? in
            let day = complaint.paymentDays(of: payment).first
            guard day.map(rule.holds) ?? rule.isTimeless,
                rule.when.holds(told.facts(transactions: payment))
            else { return nil }
            return .some(day)
        }
        return days.sorted { a, b in
            guard let a, let b else { return a != nil && b == nil }
            return a < b
        }
    }

    /// Places in texts that name a day counted from this one.
    func deadlines(from day: CalendarDay) -> [String: String] {
        Deadlines(calendar: told.calendar, fields: fields).arguments(from: day)
    }

    /// Places that name a day counted from the day of the report, whatever day decides:
    /// `report-day`, `report-ten-working-days` …
    private var reportDeadlines: [String: String] {
        let days = told.reportDay.map(deadlines) ?? [:]
        return Dictionary(uniqueKeysWithValues: days.map { ("report-" + $0.key, $0.value) })
    }

    /// Where the sentences on the sheet come from, the same source once.
    var sources: [Sheet.Block] {
        let facts = told.facts(transactions: transactions)
        let ids = entry.blocks.filter { $0.when.holds(facts) }.flatMap(\.ruleIDs)
        var titles: [String] = []
        for id in ids where !sentences(of: id).isEmpty {
            guard let source = base.rules[id]?.source else { continue }
            let dated = source.title + ", " + (CalendarDay(source.date).map(fields.date) ?? "")
            if !titles.contains(dated) { titles.append(dated) }
        }
        guard !titles.isEmpty else { return [] }
        let list = titles.joined(separator: "; ")
        return [.paragraph(catalogue.text("sheets.sources", ["list": list]))]
    }
}

extension Rule {
    /// Whether it holds on every day.
    fileprivate var isTimeless: Bool { from == nil && until == nil }
}
