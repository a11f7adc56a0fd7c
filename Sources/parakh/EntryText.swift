// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// One scam of the knowledge as text: what citizens read, its signs, its sources.
struct EntryText {
    let text: String

    init(_ entry: PatternEntry, _ base: KnowledgeBase, _ catalogue: Catalogue) {
        let key = "patterns.\(entry.id)."
        var lines = [
            catalogue.text(key + "name"), catalogue.text(key + "what"),
            catalogue.text(key + "genuine"), "",
            "\(entry.id)  \(entry.status.rawValue)  \(entry.severity.rawValue)  \(entry.reviewed)",
            "",
        ]
        let names = Set((entry.scamWhen + entry.suspiciousWhen).flatMap(\.names) + entry.signs)
        lines += base.signals.filter { names.contains($0.id) }.map { signal in
            "  \(signal.id)  \(catalogue.textIfAny("signals." + signal.id) ?? "")"
        }
        lines += [""] + entry.sources.map { "  \($0.date)  \($0.title)  \($0.url)" }
        text = lines.joined(separator: "\n") + "\n"
    }
}
