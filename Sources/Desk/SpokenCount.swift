// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Reads how many: `3`, `१२ किस्त`, `teen`, `twenty four`; and how many days: `7`, `saat din`,
/// `ek mahina`.
struct SpokenCount: Equatable {
    /// The number.
    let number: Int
    /// Whether a word was needed to say it, so that it is to be shown back.
    let isSaidInWords: Bool

    /// How many instalments; nil when it is not one number from 1 to 600.
    init?(_ text: String) {
        self.init(Spoken.words(in: text), times: 1, most: 600)
    }

    /// How many days; nil when it is not one length of time of at most ten years. A month is 30
    /// days here, a year 365.
    init?(daysIn text: String) {
        let words = Spoken.words(in: text)
        let units = words.compactMap { SpokenCount.units[$0] }
        guard units.count <= 1 else { return nil }
        self.init(words, times: units.first ?? 1, most: 3650)
    }

    private init?(_ words: [String], times unit: Int, most: Int) {
        let said = words.filter { Int($0) != nil || Spoken.number($0) != nil }
        guard let amount = SpokenAmount.rupees(in: said.joined(separator: " ")),
            amount.paise % 100 == 0, (1...most).contains(amount.paise / 100)
        else { return nil }
        number = amount.paise / 100 * unit
        guard number <= most else { return nil }
        isSaidInWords = unit != 1 || said.contains { Int($0) == nil }
    }

    private static let units: [String: Int] = Spoken.table([
        "दिन दिनों din dino days day": 1,
        "हफ्ते हफ्ता हफ़्ते हफ़्ता सप्ताह hafte hafta haftey week weeks saptah": 7,
        "महीने महीना माह mahine mahina month months": 30, "साल वर्ष sal saal year years": 365,
    ])
}
