// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing
internal import TextFolding

struct ThreeWritingsTests {
    @Test(arguments: WritingGroups.byRule)
    func `one word in three writings is one word by the rules alone`(group: [String]) {
        let folder = Folder()
        let keys = Set(group.map { folder.fold($0).description })
        #expect(keys.count == 1, "\(group) gave \(keys.sorted())")
        #expect(keys.first?.isEmpty == false)
    }

    @Test(arguments: WritingGroups.byTable)
    func `what no rule unites is united by the spelling table`(group: [String]) {
        let keys = Set(group.map(SampleSpellings.folded))
        #expect(keys.count == 1, "\(group) gave \(keys.sorted())")
    }

    @Test(arguments: WritingGroups.byRule)
    func `a spelling table leaves the words it does not have together`(group: [String]) {
        #expect(Set(group.map(SampleSpellings.folded)).count == 1)
    }

    @Test(arguments: WritingGroups.apart)
    func `words that only sound alike stay apart`(one: String, other: String) {
        #expect(SampleSpellings.folded(one) != SampleSpellings.folded(other))
    }

    @Test func `there are enough groups to speak of three writings`() {
        #expect(WritingGroups.byRule.count + WritingGroups.byTable.count >= 60)
    }

    @Test(arguments: [
        ("०९८७६५४३२१", "0987654321"), ("९८", "98"), ("５０００", "5000"), ("٣٤", "34"),
    ])
    func `digits of every script are 0 to 9`(typed: String, digits: String) {
        #expect(Folder().fold(typed).description == digits)
    }

    @Test func `the letters of each script are counted`() {
        let count = Folder().fold("OTP बता தமிழ் 12").letters
        #expect(count.latin == 3)
        #expect(count.devanagari == 3)
        #expect(count.other >= 3)
    }

    @Test func `a text without words is a single space`() {
        for empty in ["", "   ", "!!! … ---", "\u{200B}\u{202E}", "😀"] {
            let folded = Folder().fold(empty)
            #expect(folded.bytes == Array(" ".utf8))
            #expect(folded.words.isEmpty)
        }
    }
}

struct SpellingTableTests {
    @Test func `the table keeps call and kal apart in both scripts`() {
        #expect(SampleSpellings.folded("call कॉल cal") == "=call =call =call")
        #expect(SampleSpellings.folded("kal कल") == "=kal =kal")
    }

    @Test func `without the table call and kal meet, so the table is what parts them`() {
        let plain = Folder()
        #expect(plain.fold("कल").description == plain.fold("kal").description)
        #expect(plain.fold("call").description == plain.fold("kal").description)
    }

    @Test func `a spelling of several words does not stand for each of them`() {
        let folder = Folder(spellings: SpellingTable(groups: [("account", ["khata number"])]))
        #expect(folder.fold("number").description != "=account")
        #expect(folder.fold("khata").description != "=account")
        #expect(folder.fold("account").description == "=account")
    }

    @Test func `a word in Devanagari finds the Latin spelling it sounds like`() {
        let folder = Folder(spellings: SpellingTable(groups: [("arest", ["arrest"])]))
        #expect(folder.fold("अरेस्ट").description == "=arest")
    }

    @Test func `a sound that two lines of the table share belongs to neither`() {
        let groups = [("balance", ["blans"]), ("balloon", ["bilans", "blaans"])]
        let folder = Folder(spellings: SpellingTable(groups: groups))
        #expect(!folder.fold("ब्लांस").description.hasPrefix("="))
    }
}
