// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes the three writings of Hindi, and the tricks used to hide words, one text that can be
/// searched.
///
/// The room's whole job: Devanagari, Roman and mixed Hindi, English, look-alike letters, invisible
/// signs, spaced and leet spellings become folded words, each with its place in the original. It
/// knows nothing of scams; what a word means is for others.
package struct Folder: Sendable {
    let spellings: SpellingTable
    /// The words that are looked for, as keys; what is broken up is joined only to one of them.
    var vocabulary = ByteTable()

    /// Creates a folder.
    ///
    /// - Parameter spellings: words whose spellings no rule unites.
    package init(spellings: SpellingTable = SpellingTable()) { self.spellings = spellings }

    /// Folds a text.
    ///
    /// - Parameters:
    ///   - scalars: the original; offsets in the result count these.
    ///   - masks: stretches that stand for one symbol each, in order and not overlapping.
    /// - Complexity: O(n).
    package func fold(_ scalars: [Unicode.Scalar], masks: [Mask] = []) -> FoldedText {
        var cutter = WordCutter(masks: masks)
        var words = cutter.cut(scalars)
        if !vocabulary.isEmpty {
            var rejoiner = Rejoiner(folder: self, scalars: scalars)
            words = rejoiner.rejoined(words)
        }
        var folded = FoldedText()
        folded.bytes.reserveCapacity(scalars.count + 2)
        folded.wordOfByte.reserveCapacity(scalars.count + 2)
        var (rules, spelling) = (SoundRules(), [UInt8]())
        for word in words {
            switch word.script {
            case .digits, .symbol:
                folded.append(word.letters[...], original: word.original, sentence: word.sentence)
            case .latin, .devanagari:
                folded.append(
                    key(of: word, &rules, &spelling), original: word.original,
                    sentence: word.sentence)
            }
        }
        folded.letters = cutter.count
        return folded
    }

    /// The key of a word: what the spelling table says, else its sound.
    func key(
        of word: PlainWord, _ rules: inout SoundRules, _ spelling: inout [UInt8]
    ) -> ArraySlice<UInt8> {
        word.spell(into: &spelling)
        if let key = spellings.key(spelling: spelling) { return key }
        rules.put(word.letters, isSpelledByEar: word.script == .latin)
        let known = word.script == .devanagari ? spellings.key(sound: rules.key) : nil
        return known ?? rules.key[...]
    }

    /// The same folder, joining words that were broken up when that makes one of these.
    ///
    /// - Parameter words: folded words.
    package func knowing(_ words: Set<[UInt8]>) -> Folder {
        var folder = self
        folder.vocabulary = ByteTable(Dictionary(uniqueKeysWithValues: words.map { ($0, []) }))
        return folder
    }

    /// Folds a string; offsets count its Unicode scalars.
    package func fold(_ text: String) -> FoldedText { fold(Array(text.unicodeScalars)) }
}
