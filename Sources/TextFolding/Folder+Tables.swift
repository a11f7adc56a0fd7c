// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spellings of a folder as plain tables, so that they can be kept in a file.
extension Folder {
    /// The numbers and the bytes of the spelling tables and of the known words.
    package var tables: (numbers: [[Int32]], bytes: [[UInt8]]) {
        let (written, known) = (spellings.tables, vocabulary.tables)
        return (written.numbers + known.numbers, written.bytes + known.bytes)
    }

    /// How many lists of numbers and of bytes `tables` gives.
    package static let tableCounts = (numbers: 9, bytes: 6)

    /// The folder of tables that `tables` gave.
    ///
    /// - Returns: nil when the tables do not fit together, or a key is more than one word.
    package init?(numbers: [[Int32]], bytes: [[UInt8]]) {
        let (own, bytesOwn) = (numbers.dropLast(3), bytes.dropLast(2))
        guard !bytesOwn.contains(where: { $0.contains(UInt8(ascii: " ")) }),
            let spellings = SpellingTable(numbers: Array(own), bytes: Array(bytesOwn)),
            let known = ByteTable(numbers: numbers.suffix(3), bytes: bytes.suffix(2))
        else { return nil }
        self.init(spellings: spellings)
        vocabulary = known
    }
}

extension SpellingTable {
    var tables: (numbers: [[Int32]], bytes: [[UInt8]]) {
        let (written, heard) = (keys.tables, keysBySound.tables)
        return (written.numbers + heard.numbers, written.bytes + heard.bytes)
    }

    init?(numbers: [[Int32]], bytes: [[UInt8]]) {
        guard numbers.count == 6, bytes.count == 4,
            let written = ByteTable(numbers: numbers[..<3], bytes: bytes[..<2]),
            let heard = ByteTable(numbers: numbers[3...], bytes: bytes[2...])
        else { return nil }
        (keys, keysBySound) = (written, heard)
    }
}
