// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a text into words, undoing what people do to hide words from filters.
///
/// One pass over the scalars. Complexity: O(n).
struct WordCutter {
    private var masks: ArraySlice<Mask>
    private var words: [PlainWord] = []
    private var sentence = 0
    private(set) var count = FoldedText.LetterCount()

    private var run: [Piece] = []
    private var lastSeparator = PlainWord.Separator.gap

    /// A piece of a word in the making.
    private struct Piece {
        var kind: Kind
        var byte: UInt8
        var at: Int
        enum Kind { case latin, digit, leet }
    }

    init(masks: [Mask]) { self.masks = masks[...] }

    mutating func cut(_ scalars: [Unicode.Scalar]) -> [PlainWord] {
        var index = 0
        while index < scalars.count {
            if let mask = masks.first, mask.range.lowerBound <= index {
                index = take(mask, from: index)
            } else if case .devanagari = ScalarClass(scalars[index]) {
                index = takeDevanagari(scalars, from: index)
            } else {
                take(ScalarClass(scalars[index]), at: index, in: scalars)
                index += 1
            }
        }
        endRun()
        return joinSpelledLetters(words)
    }

    private mutating func take(_ mask: Mask, from index: Int) -> Int {
        masks.removeFirst()
        guard mask.range.upperBound > index else { return index }
        endRun()
        add(.symbol, [mask.symbol], mask.range)
        lastSeparator = .gap
        return mask.range.upperBound
    }

    private mutating func take(_ kind: ScalarClass, at index: Int, in scalars: [Unicode.Scalar]) {
        switch kind {
        case .latin(let byte):
            count.latin += 1
            run.append(Piece(kind: .latin, byte: byte, at: index))
        case .digit(let byte): run.append(Piece(kind: .digit, byte: byte, at: index))
        case .leet(let byte): takeLeet(byte, at: index, in: scalars)
        case .nothing: break
        case .joiner: takeJoiner(at: index, in: scalars)
        case .otherLetter:
            count.other += 1
            endRun(by: .gap)
        case .sentenceEnd: endSentence(by: scalars[index] == "\n" ? .line : .gap)
        case .stop: takeStop(at: index, in: scalars)
        case .space: endRun(by: .gap)
        case .other: endRun(by: .sign)
        case .devanagari: break
        }
    }

    /// `@` and `$` are letters only inside a word.
    private mutating func takeLeet(_ byte: UInt8, at index: Int, in scalars: [Unicode.Scalar]) {
        if !run.isEmpty, isWordScalar(index + 1, in: scalars) {
            run.append(Piece(kind: .leet, byte: byte, at: index))
        } else {
            endRun(by: .sign)
        }
    }

    private mutating func takeJoiner(at index: Int, in scalars: [Unicode.Scalar]) {
        if run.isEmpty || !isWordScalar(index + 1, in: scalars) { endRun(by: .sign) }
    }

    private mutating func takeStop(at index: Int, in scalars: [Unicode.Scalar]) {
        let next = index + 1 < scalars.count ? ScalarClass(scalars[index + 1]) : .sentenceEnd
        let ends = next == .space || next == .sentenceEnd
        if ends, run.count > 1 || run.isEmpty || next == .sentenceEnd {
            isAbbreviation ? endRun(by: .gap) : endSentence()
        } else {
            endRun(by: .sign)
        }
    }

    /// Whether the word before a full stop is one that people shorten: `Rs.`, `No.`, `Mr.` …
    private var isAbbreviation: Bool {
        guard run.count <= 3 else { return false }
        return WordCutter.abbreviations.contains { $0.elementsEqual(run.lazy.map(\.byte)) }
    }

    private static let abbreviations = [
        "rs", "no", "mr", "mrs", "dr", "ms", "nos", "ltd", "pvt", "a", "ac", "ph", "mob",
    ].map { Array($0.utf8) }

    private func isWordScalar(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index < scalars.count else { return false }
        switch ScalarClass(scalars[index]) {
        case .latin, .digit, .leet, .joiner: return true
        default: return false
        }
    }

    private mutating func endSentence(by separator: PlainWord.Separator = .gap) {
        endRun(by: separator)
        if words.last?.sentence == sentence { sentence += 1 }
    }

    private mutating func endRun(by separator: PlainWord.Separator = .gap) {
        guard !run.isEmpty else {
            if lastSeparator != .gap { lastSeparator = separator }
            return
        }
        if run.contains(where: { $0.kind != .latin }) { splitMixedRun() } else { addRun(run[...]) }
        lastSeparator = separator
        run.removeAll(keepingCapacity: true)
    }

    private mutating func splitMixedRun() {
        if isLeetWord {
            for index in run.indices where run[index].kind == .digit {
                run[index].byte = WordCutter.letter(forDigit: run[index].byte)
            }
            addRun(run[...])
            return
        }
        var start = run.startIndex
        for index in run.indices.dropFirst() where isDigit(run[index]) != isDigit(run[index - 1]) {
            addRun(run[start..<index])
            start = index
        }
        addRun(run[start...])
    }

    private func isDigit(_ piece: Piece) -> Bool { piece.kind == .digit }

    /// `0TP`, `acc0unt`, `p4ytm` are words; `24hrs`, `xx1234`, `covid19` are a word and a number.
    private var isLeetWord: Bool {
        let digits = run.filter(isDigit).count
        guard digits > 0, let first = run.first, let last = run.last else { return true }
        guard digits <= (run.count + 1) / 2 else { return false }
        if isDigit(first) {
            let isHiding = first.byte == UInt8(ascii: "0") || run.contains { $0.kind == .leet }
            return digits == 1 && isHiding && run.count > 2
        }
        return !isDigit(last)
    }

    static func letter(forDigit digit: UInt8) -> UInt8 {
        lettersForDigits[Int(digit - UInt8(ascii: "0"))]
    }

    /// 1 stands for i or l; the sound rules tell the two apart badly, so the commoner is taken.
    private static let lettersForDigits = Array("oizeasgtbg".utf8)

    private mutating func addRun(_ part: ArraySlice<Piece>) {
        guard let first = part.first, let last = part.last else { return }
        var (letters, isNumber) = ([UInt8](), true)
        letters.reserveCapacity(part.count)
        for piece in part {
            letters.append(piece.byte)
            if !piece.byte.isFoldedDigit { isNumber = false }
        }
        add(isNumber ? .digits : .latin, letters, first.at..<last.at + 1)
    }

    private mutating func add(_ script: PlainWord.Script, _ letters: [UInt8], _ range: Range<Int>) {
        words.append(
            PlainWord(
                script: script, letters: letters, original: range, sentence: sentence,
                before: lastSeparator))
        lastSeparator = .none
    }

    private mutating func takeDevanagari(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        endRun(by: .none)
        var speller = DevanagariSpeller()
        var end = start
        var index = start
        while index < scalars.count {
            if let mask = masks.first, mask.range.lowerBound <= index { break }
            switch ScalarClass(scalars[index]) {
            case .devanagari(let value):
                index = endOfRepeats(of: value, from: index, in: scalars)
                speller.take(value)
                count.devanagari += 1
                end = index + 1
            case .nothing: break
            default:
                add(.devanagari, speller.finish(), start..<end)
                return index
            }
            index += 1
        }
        add(.devanagari, speller.finish(), start..<end)
        return index
    }

    /// The last of three and more of the same letter or sign: no word has so many.
    private func endOfRepeats(
        of value: UInt32, from start: Int, in scalars: [Unicode.Scalar]
    ) -> Int {
        guard start + 2 < scalars.count, scalars[start + 1].value == value,
            scalars[start + 2].value == value
        else { return start }
        let limit = masks.first?.range.lowerBound ?? scalars.count
        var end = start
        while end + 1 < limit, end + 1 < scalars.count, scalars[end + 1].value == value { end += 1 }
        return end
    }

    /// `O T P`, `k.y.c`, `a/c`: letters set apart become the word they spell.
    ///
    /// Two letters are joined when only a sign parts them; three or more also over spaces and
    /// lines.
    private func joinSpelledLetters(_ words: [PlainWord]) -> [PlainWord] {
        guard words.contains(where: isSingleLetter) else { return words }
        var joined: [PlainWord] = []
        var index = 0
        while index < words.count {
            let end = endOfSpelledRun(from: index, in: words)
            if end > index + 1 {
                joined.append(merge(words[index..<end]))
                index = end
            } else {
                joined.append(words[index])
                index += 1
            }
        }
        return joined
    }

    private func endOfSpelledRun(from start: Int, in words: [PlainWord]) -> Int {
        guard isSingleLetter(words[start]) else { return start + 1 }
        var end = start + 1
        var overSpace = false
        while end < words.count, isSingleLetter(words[end]),
            words[end].sentence == words[start].sentence || words[end].before != .gap
        {
            overSpace = overSpace || words[end].before == .gap || words[end].before == .line
            end += 1
        }
        return end - start >= (overSpace ? 3 : 2) ? end : start + 1
    }

    private func isSingleLetter(_ word: PlainWord) -> Bool {
        word.script == .latin && word.letters.count == 1
    }

    private func merge(_ parts: ArraySlice<PlainWord>) -> PlainWord {
        guard var word = parts.first, let last = parts.last else { return words[parts.startIndex] }
        word.letters = parts.flatMap(\.letters)
        word.original = word.original.lowerBound..<last.original.upperBound
        return word
    }
}
