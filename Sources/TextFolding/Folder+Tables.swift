// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spellings of a folder as plain tables, so that they can be kept in a file.
extension Folder {
    /// The numbers and the bytes of the spelling tables.
    package var tables: (numbers: [[Int32]], bytes: [[UInt8]]) { spellings.tables }

    /// The folder of tables that `tables` gave.
    ///
    /// - Returns: nil when the tables do not fit together.
    package init?(numbers: [[Int32]], bytes: [[UInt8]]) {
        guard let spellings = SpellingTable(numbers: numbers, bytes: bytes) else { return nil }
        self.init(spellings: spellings)
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
