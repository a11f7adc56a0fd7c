// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

// Sentences that rules of the outside world put on a sheet, on the days they are in force.
extension SheetWriter {
    /// The sentences of the rules that are in force and apply, in order.
    func sentences(_ ids: [String]) -> [String] { ids.compactMap(sentence) }

    /// The sentence of a rule; nil when it is not in force, not for this complaint, or speaks of
    /// something that was not told.
    private func sentence(_ id: String) -> String? {
        guard let rule = base.rules[id],
            rule.when.holds(told.facts(transactions: transactions)), let day = day(for: rule)
        else { return nil }
        return ruleText(id, day)
    }

    private func ruleText(_ id: String, _ day: CalendarDay?) -> String? {
        let key = "rules." + id
        let arguments = self.arguments.merging(day.map(deadlines) ?? [:]) { _, new in new }
        guard let blank = catalogue.textIfAny(key), isTold(blank, arguments) else { return nil }
        return catalogue.text(key, arguments)
    }

    /// The first of the days the rule goes by that it is in force on; nil when there is none, and a
    /// day that is not known for rules that hold always.
    private func day(for rule: Rule) -> CalendarDay?? {
        let days =
            rule.basis == .payment
            ? complaint.paymentDays(of: transactions) : [told.reportDay].compactMap { $0 }
        if let day = days.first(where: rule.holds) { return day }
        return rule.from == nil && rule.until == nil && days.isEmpty ? .some(nil) : nil
    }

    /// Places in texts that name a day counted from this one.
    func deadlines(from day: CalendarDay) -> [String: String] {
        Deadlines(calendar: told.calendar, fields: fields).arguments(from: day)
    }

    /// Where the sentences on the sheet come from, the same source once.
    var sources: [Sheet.Block] {
        let ids = entry.blocks.flatMap(\.ruleIDs)
        var titles: [String] = []
        for id in ids where sentence(id) != nil {
            guard let source = base.rules[id]?.source else { continue }
            let dated = source.title + ", " + (CalendarDay(source.date).map(fields.date) ?? "")
            if !titles.contains(dated) { titles.append(dated) }
        }
        guard !titles.isEmpty else { return [] }
        let list = titles.joined(separator: "; ")
        return [.paragraph(catalogue.text("sheets.sources", ["list": list]))]
    }
}
