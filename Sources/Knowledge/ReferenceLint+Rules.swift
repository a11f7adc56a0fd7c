// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that end: what comes after them.
extension ReferenceLint {
    /// A rule that ends names the rule that begins the day after, or says why none does; else a
    /// sentence would go missing from paper one morning without anybody having meant it.
    mutating func checkSuccession(_ rule: Rule) {
        guard let until = rule.until.flatMap(CalendarDay.init) else { return }
        guard let id = rule.followedBy else {
            if rule.unfollowed == nil { noteRule("rule-just-ends", rule, [:]) }
            return
        }
        guard let next = base.rules[id] else {
            noteRule("unknown-rule", rule, ["rule": id])
            return
        }
        guard next.from.flatMap(CalendarDay.init) != until.next else { return }
        noteRule("rules-do-not-meet", rule, ["other": id, "until": until.text])
    }

    private mutating func noteRule(_ code: String, _ rule: Rule, _ more: [String: String]) {
        note(code, rule.origin.file, rule.origin.line, more.merging(["id": rule.id]) { $1 })
    }
}
