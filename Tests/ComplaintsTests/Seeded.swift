// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

/// Seeded chance with the hostile texts of this room's tests.
struct Seeded: RandomNumberGenerator {
    private var generator: SplitMix64

    init(_ seed: UInt64) { generator = SplitMix64(seed: seed) }

    mutating func next() -> UInt64 { generator.next() }

    /// One of the items; they must not be empty.
    mutating func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: items.indices, using: &self)]
    }

    /// What a frightened, careless or hostile person may paste: up to so many pieces.
    mutating func hostileText(pieces: Int) -> String {
        let stock = [
            "मेरे", "पैसे", "गए", "क्\u{200D}या", "ज़मानत", "₹50,000", "otp", "ram.k_12@okicici",
            "\u{1F62D}",
            "👨\u{200D}👩\u{200D}👧", "\u{202E}gnihtyna", "\u{200F}", "\u{1B}[31mred\u{1B}[0m",
            "\u{0}\u{7}",
            "(end of my words).", "%{amount}", "<b>", "'; DROP TABLE", "॥ श्री ॥", "\r\n", "\t",
            "https://x.example/?a=1&b=2", "९८७६५४३२१०", "ñandú", "e\u{301}\u{301}\u{301}", "中文",
            "عربي",
            "!!!", "--", "...", "क़िला", "\u{FEFF}", "𝐛𝐨𝐥𝐝", "ﬁ", "Ⅷ", "½", "٣", "\u{093C}\u{094D}",
        ]
        let separators = [" ", " ", " ", "", "\n", "  "]
        return (0..<Int.random(in: 1...pieces, using: &self)).map { _ in
            pick(stock) + pick(separators)
        }.joined()
    }
}
