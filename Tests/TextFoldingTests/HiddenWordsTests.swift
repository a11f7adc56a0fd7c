// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing
internal import TextFolding

/// What people do to hide words from filters.
struct HiddenWordsTests {
    private func folded(_ text: String) -> String { SampleSpellings.folded(text) }

    @Test(arguments: [
        "0TP", "0tp", "O T P", "o t p", "O.T.P", "O.T.P.", "o-t-p", "O_T_P", "O/T/P", "O*T*P",
        "O'T'P", "OTP\u{200B}", "O\u{200B}T\u{200C}P", "O\u{200D}TP", "\u{202E}OTP\u{202C}",
        "\u{2066}OTP\u{2069}", "O\u{00AD}TP", "O\u{FEFF}TP", "ОТР", "о т р", "ΟΤΡ", "𝐎𝐓𝐏", "𝗢𝗧𝗣",
        "𝓞𝓣𝓟", "ＯＴＰ", "Ⓞⓣⓟ", "O❤T❤P", "O😀T😀P", "ÓTP", "O\u{0336}T\u{0336}P\u{0336}", "OTTP",
        "O\u{2060}T\u{2060}P", "O\u{E0020}TP", "O\u{3164}TP", "O\u{034F}TP",
    ])
    func `OTP is found however it is hidden`(hidden: String) {
        #expect(folded(hidden) == "=otp")
    }

    @Test(arguments: [
        "account", "acc0unt", "ACC0UNT", "acc\u{200B}ount", "a c c o u n t", "аccоunt", "асcount",
        "𝒂𝒄𝒄𝒐𝒖𝒏𝒕", "a.c.c.o.u.n.t", "ａｃｃｏｕｎｔ", "a/c", "A/C", "acco_unt", "acc*ount", "áccoûnt",
    ])
    func `account is found however it is hidden`(hidden: String) {
        #expect(folded(hidden) == "=account")
    }

    @Test(arguments: [
        ("KYC", ["K.Y.C", "K.Y.C.", "k y c", "K-Y-C", "К.Y.C", "𝕂𝕐ℂ", "K\u{200B}YC"]),
        ("paytm", ["p4ytm", "P@ytm", "payTM", "p\u{200C}aytm", "раytm", "p a y t m"]),
        ("arrest", ["arr3st", "ar\u{200B}rest", "a r r e s t", "аrrеst", "arre$t", "arr3$t"]),
        ("बताओ", ["बता\u{200B}ओ", "ब\u{200D}ताओ", "\u{200E}बताओ", "ब😀ताओ".filter { $0 != "😀" }]),
        ("link", ["l1nk", "lіnk", "ｌｉｎｋ", "l i n k", "l.i.n.k"]),
    ])
    func `other words are found however they are hidden`(word: String, hidden: [String]) {
        for disguise in hidden { #expect(folded(disguise) == folded(word), "\(disguise)") }
    }

    @Test(arguments: [
        ("24hrs", "24 hrs"), ("XX1234", "ks 1234"), ("covid19", "kovid 19"), ("5G", "5 g"),
        ("1st", "1 st"), ("Rs5000", "rs 5000"), ("2026", "2026"), ("12th", "12 t"),
    ])
    func `a word beside a number is not taken for leet`(typed: String, expected: String) {
        #expect(Folder().fold(typed).description == expected)
    }

    @Test(arguments: [
        ("I am a boy", 4), ("a b", 2), ("plan a or b", 4), ("sector 4 b", 3), ("1 2 3", 3),
    ])
    func `letters that merely stand alone are not joined`(typed: String, words: Int) {
        #expect(Folder().fold(typed).words.count == words)
    }

    @Test func `two letters are joined over a sign, three also over spaces`() {
        #expect(Folder().fold("p.m").words.count == 1)
        #expect(Folder().fold("p m").words.count == 2)
        #expect(Folder().fold("p m o").words.count == 1)
    }

    @Test func `script changes part words`() {
        #expect(folded("otpबताओ") == "=otp btao")
        #expect(folded("बताओotp") == "btao =otp")
    }

    @Test(arguments: [
        ("Go. Come", [0, 1]), ("Rs. 500 only", [0, 0, 0]), ("No. 5", [0, 0]), ("आओ। जाओ", [0, 1]),
        ("one two", [0, 0]), ("one\ntwo", [0, 1]), ("what? no! yes", [0, 1, 2]), ("a.b.c", [0]),
        ("bank.Call", [0, 0]), ("...", []), ("Go!!! Come", [0, 1]),
    ])
    func `sentences are counted`(text: String, sentences: [Int]) {
        #expect(Folder().fold(text).words.map(\.sentence) == sentences)
    }
}
