// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge
internal import Screening

/// A hit table as a page of Markdown.
struct HitsText {
    private(set) var text = ""
    private let catalogue: Catalogue

    init(_ table: HitTable, _ base: KnowledgeBase, _ catalogue: Catalogue) {
        self.catalogue = catalogue
        say("# ", "title", ["version": base.stamp.version])
        say("", "intro")
        heading("hands", columns: ["hand", "use", "caught", "named", "wrongly"])
        for hand in table.hands {
            row([
                hand.name, hand.use.rawValue, share(hand.caught), share(hand.named),
                share(hand.wronglyFlagged),
            ])
        }
        heading(
            "scams",
            columns: [
                "scam", "en", "hi", "hinglish", "named", "measured", "wrongly", "status", "earned",
            ])
        for scam in table.scams { row(cells(scam)) }
        heading("families", columns: ["family", "wrongly"])
        for family in table.families { row([family.id, share(family.wronglyFlagged)]) }
        heading("signs", columns: ["sign", "en", "hi", "hinglish", "genuine", "companion"])
        for sign in table.signs { row(cells(sign)) }
        say("\n## ", "misses")
        for hand in table.hands where !hand.missed.isEmpty || !hand.wrong.isEmpty {
            say(
                "- ", "missed",
                [
                    "hand": hand.name, "missed": hand.missed.joined(separator: " "),
                    "wrong": hand.wrong.joined(separator: " "),
                ])
        }
    }

    private func cells(_ scam: HitTable.ScamRow) -> [String] {
        let languages = ["en", "hi", "hinglish"].map { scam.caught[$0].map(share) ?? "" }
        return [scam.id] + languages + [
            share(scam.named), share(scam.measured), String(scam.wrongly), scam.status.rawValue,
            scam.earned.rawValue,
        ]
    }

    private func cells(_ sign: HitTable.SignRow) -> [String] {
        let languages = ["en", "hi", "hinglish"].map { String(sign.scams[$0] ?? 0) }
        let companion = sign.companion.map { "\($0.id) \($0.count)" } ?? ""
        return [sign.id] + languages + [String(sign.genuine), companion]
    }

    private func share(_ share: HitTable.Share) -> String {
        share.of == 0 ? "" : "\(share.count)/\(share.of)"
    }

    private mutating func heading(_ name: String, columns: [String]) {
        say("\n## ", name)
        text += "\n"
        row(columns.map { catalogue.text("hits." + $0) })
        row(columns.map { _ in "---" })
    }

    private mutating func row(_ cells: [String]) {
        text += "| " + cells.joined(separator: " | ") + " |\n"
    }

    private mutating func say(_ mark: String, _ key: String, _ arguments: [String: String] = [:]) {
        text += mark + catalogue.text("hits." + key, arguments) + "\n"
    }
}
