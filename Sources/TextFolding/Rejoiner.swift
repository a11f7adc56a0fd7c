// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Puts together words that were broken up to hide them: `blo.ck`, `5hare`, `bl😀ock`, `ओ टी पी`.
///
/// Joining is a guess, so pieces are joined only where that makes a word that is looked for, and
/// one of the pieces alone does not stand for itself. Complexity: O(n); a word has few pieces.
struct Rejoiner {
    private let folder: Folder
    private let scalars: [Unicode.Scalar]
    private var rules = SoundRules()
    private var spelling: [UInt8] = []

    /// How many pieces a word is looked for in.
    private static let mostPieces = 8

    init(folder: Folder, scalars: [Unicode.Scalar]) {
        self.folder = folder
        self.scalars = scalars
    }

    mutating func rejoined(_ words: [PlainWord]) -> [PlainWord] {
        var joined: [PlainWord]?
        var index = 0
        while index < words.count {
            if let (word, end) = found(from: index, in: words) {
                if joined == nil { joined = Array(words[..<index]) }
                joined?.append(word)
                index = end
            } else {
                joined?.append(words[index])
                index += 1
            }
        }
        return joined ?? words
    }

    private mutating func found(from start: Int, in words: [PlainWord]) -> (PlainWord, Int)? {
        let (end, least) = pieces(from: start, in: words)
        for stop in stride(from: end, through: start + least, by: -1) {
            if let word = word(of: words[start..<stop]) { return (word, stop) }
        }
        guard words[start].script == .latin else { return nil }
        return hiddenLetter(in: words[start]).map { ($0, start + 1) }
    }

    /// Where the pieces of one word may end, and how many there must be: words with nothing or only
    /// a sign between them; letters of Devanagari also over spaces, when there are three and more.
    private func pieces(from start: Int, in words: [PlainWord]) -> (end: Int, least: Int) {
        let limit = min(words.count, start + Rejoiner.mostPieces)
        var end = start + 1
        while end < limit, isTight(words[end].before), isJoinable(words, end) { end += 1 }
        if end > start + 1 { return (end, 2) }
        while end < limit, isLetter(words, end - 1), isLetter(words, end) { end += 1 }
        return (end, 3)
    }

    private func isTight(_ separator: PlainWord.Separator) -> Bool {
        separator == .none || separator == .sign
    }

    private func isJoinable(_ words: [PlainWord], _ index: Int) -> Bool {
        switch (words[index - 1].script, words[index].script) {
        case (.devanagari, .devanagari): true
        case (.latin, .latin), (.latin, .digits), (.digits, .latin): true
        default: false
        }
    }

    /// A letter of Devanagari with its signs, or the name of a letter: `ता`, `ओ`, `एम`, `वाई`.
    private func isLetter(_ words: [PlainWord], _ index: Int) -> Bool {
        let place = words[index].original
        guard words[index].script == .devanagari, place.count <= 3 else { return false }
        let first = scalars[place.lowerBound].value
        let isName = first < 0x0915 || (first == 0x0935 && scalars[place.upperBound - 1] == "ई")
        return isName
            || !scalars[place].dropFirst().contains { (0x0904...0x0939).contains($0.value) }
    }

    private mutating func word(of pieces: ArraySlice<PlainWord>) -> PlainWord? {
        guard var word = pieces.first, let last = pieces.last,
            pieces.contains(where: { $0.script != .digits })
        else { return nil }
        word.original = word.original.lowerBound..<last.original.upperBound
        guard word.original.count <= 32, pieces.contains(where: { !isWhole($0) }) else {
            return nil
        }
        if word.script == .devanagari {
            word.letters = spelled(word.original)
            return isKnown(word) ? word : nil
        }
        word.script = .latin
        let startsWithDigit = pieces.first?.script == .digits
        for letters in readings(of: pieces.flatMap(\.letters)) {
            word.letters = letters
            if isWord(word, startsWithDigit: startsWithDigit) { return word }
            if let whole = withSigns(word), isKnown(whole) { return whole }
        }
        return nil
    }

    /// The letters that digits stand for; `1` is both `i` and `l`.
    private func readings(of letters: [UInt8]) -> [[UInt8]] {
        guard letters.contains(UInt8(ascii: "1")) else {
            return [letters.map { $0.isFoldedDigit ? WordCutter.letter(forDigit: $0) : $0 }]
        }
        var readings: [[UInt8]] = [[]]
        for byte in letters {
            let isOpen = byte == UInt8(ascii: "1") && readings.count < 8
            let others = isOpen ? readings.map { $0 + [UInt8(ascii: "l")] } : []
            let letter = byte.isFoldedDigit ? WordCutter.letter(forDigit: byte) : byte
            readings = readings.map { $0 + [letter] } + others
        }
        return readings
    }

    /// Three letters are few: only words of the spelling table, and no `4th`.
    private mutating func isWord(_ word: PlainWord, startsWithDigit: Bool) -> Bool {
        guard word.letters.count > 2, isKnown(word) else { return false }
        if word.letters.count > 3 { return true }
        let isOrdinal =
            startsWithDigit
            && ["st", "nd", "rd", "th"].contains { word.letters.dropFirst().elementsEqual($0.utf8) }
        return !isOrdinal && folder.key(of: word, &rules, &spelling).first == UInt8(ascii: "=")
    }

    private func spelled(_ range: Range<Int>) -> [UInt8] {
        var speller = DevanagariSpeller()
        for scalar in scalars[range] {
            if case .devanagari(let value) = ScalarClass(scalar) { speller.take(value) }
        }
        return speller.finish()
    }

    /// `@ccount`, `p@is@`, and letters drawn out (`boloooo`) where the sound rules hear a long
    /// vowel.
    private mutating func hiddenLetter(in word: PlainWord) -> PlainWord? {
        guard word.script == .latin else { return nil }
        if let whole = withSigns(word), !isKnown(word), isKnown(whole) { return whole }
        guard isDrawnOut(word.letters) else { return nil }
        var plain = word
        plain.letters.removeAll(keepingCapacity: true)
        for letter in word.letters where plain.letters.last != letter {
            plain.letters.append(letter)
        }
        return isKnown(plain) ? plain : nil
    }

    private func withSigns(_ word: PlainWord) -> PlainWord? {
        let (first, last) = (word.original.lowerBound - 1, word.original.upperBound)
        let (before, after) = (sign(at: first), sign(at: last))
        guard before != nil || after != nil, word.letters.count > 1 else { return nil }
        var whole = word
        if let before { whole.letters.insert(before, at: 0) }
        if let after { whole.letters.append(after) }
        whole.original = (before == nil ? first + 1 : first)..<(after == nil ? last : last + 1)
        return whole
    }

    private func sign(at place: Int) -> UInt8? {
        guard scalars.indices.contains(place) else { return nil }
        switch scalars[place] {
        case "@": return UInt8(ascii: "a")
        case "$": return UInt8(ascii: "s")
        default: return nil
        }
    }

    private func isDrawnOut(_ letters: [UInt8]) -> Bool {
        guard letters.count > 3 else { return false }
        for index in 2..<letters.count
        where letters[index] == letters[index - 1] && letters[index] == letters[index - 2] {
            return true
        }
        return false
    }

    /// Whether a piece stands for itself: a word that is looked for, and no syllable.
    private mutating func isWhole(_ piece: PlainWord) -> Bool {
        piece.script != .digits && piece.original.count > 2 && isKnown(piece)
    }

    private mutating func isKnown(_ word: PlainWord) -> Bool {
        let key = folder.key(of: word, &rules, &spelling)
        return folder.vocabulary[Array(key)] != nil
    }
}
