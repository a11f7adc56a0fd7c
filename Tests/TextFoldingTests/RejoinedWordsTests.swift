// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing
internal import TextFolding

/// Words broken up in places no rule knows, put together because they are looked for.
struct RejoinedWordsTests {
    private static let words = [
        "block", "share", "apk", "khata", "transport", "assure", "batao", "kyc", "online", "report",
        "bolo", "otp", "hai",
    ]
    private static let folder: Folder = {
        let plain = SampleSpellings.folder
        let keys = words.flatMap { plain.fold($0).description.split(separator: " ") }
        return plain.knowing(Set(keys.map { Array($0.utf8) }))
    }()

    private func folded(_ text: String) -> String { Self.folder.fold(text).description }

    private static let hidden: [(String, [String])] = [
        ("block", ["blo.ck", "bl-ock", "b|lock", "bl😀ock", "blo👉ck", "bl0ck", "8lock"]),
        ("share", ["5hare", "$hare", "sh.are", "shar3", "5h4r3", "sharrre"]),
        ("report", ["r3p0r7", "rep0rt", "re/port"]),
        ("transport", ["7r@n$p0r7"]),
        ("assure", ["4$sure", "@ssure"]),
        ("khata", ["kh4t4", "kh@t@", "खा😀ता"]),
        ("batao", ["ब ता ओ", "ब.ता.ओ", "b4t40", "बताााओ", "बबबताओ"]),
        ("online", ["on-line"]),
        ("otp", ["ओ टी पी", "ओ.टी.पी.", "O\nT\nP", "O T\nP", "o  t  p"]),
        ("bolo", ["bolooooo"]),
    ]

    @Test(arguments: hidden)
    func `a word that is looked for is found in pieces`(word: String, hidden: [String]) {
        for text in hidden { #expect(folded(text) == folded(word), "\(text)") }
    }

    @Test(arguments: [
        "4th", "5 days", "24hrs", "covid19", "blo. ck", "is-ko", "से जेई बोल", "को भी न दो", "7 din",
        "a. b", "share/block", "otp-batao", "@ramesh", "500$",
    ])
    func `what makes no word that is looked for stays apart`(text: String) {
        #expect(folded(text) == SampleSpellings.folder.fold(text).description, "\(text)")
    }

    @Test func `a joined word knows all its place`() {
        let text = "now blo👉ck it"
        let word = Self.folder.fold(text).words[1]
        #expect(Array(text.unicodeScalars)[word.original].count == 6)
    }
}
