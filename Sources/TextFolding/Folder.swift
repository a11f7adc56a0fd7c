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
        let words = cutter.cut(scalars)
        var folded = FoldedText()
        folded.bytes.reserveCapacity(scalars.count + 2)
        folded.wordOfByte.reserveCapacity(scalars.count + 2)
        var (rules, spelling) = (SoundRules(), [UInt8]())
        for word in words {
            switch word.script {
            case .digits, .symbol:
                folded.append(word.letters[...], original: word.original, sentence: word.sentence)
            case .latin, .devanagari:
                word.spell(into: &spelling)
                if let key = spellings.key(spelling: spelling) {
                    folded.append(key, original: word.original, sentence: word.sentence)
                    continue
                }
                rules.put(word.letters, isSpelledByEar: word.script == .latin)
                let known = word.script == .devanagari ? spellings.key(sound: rules.key) : nil
                folded.append(
                    known ?? rules.key[...], original: word.original, sentence: word.sentence)
            }
        }
        folded.letters = cutter.count
        return folded
    }

    /// Folds a string; offsets count its Unicode scalars.
    package func fold(_ text: String) -> FoldedText { fold(Array(text.unicodeScalars)) }
}
