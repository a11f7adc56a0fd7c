// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a line of text may be broken: at spaces, but not inside `98123 45621` or `XXXX XXXX 1234`.
enum UnbrokenWords {
    /// The pieces of one line that stay whole, in order, without the spaces between them.
    ///
    /// - Complexity: O(length)
    static func split(_ line: Substring) -> [Substring] {
        var pieces: [Substring] = []
        for word in line.split(separator: " ") {
            if let last = pieces.last, isOneNumber(last, word, in: line) {
                pieces[pieces.count - 1] = line[last.startIndex..<word.endIndex]
            } else {
                pieces.append(word)
            }
        }
        return pieces
    }

    private static let longestNumber = 20

    private static func isOneNumber(
        _ first: Substring, _ second: Substring, in line: Substring
    ) -> Bool {
        guard isDigits(first), isDigits(second) else { return false }
        let whole = line[first.startIndex..<second.endIndex]
        return whole.utf8.count <= longestNumber && !whole.contains("  ")
    }

    private static func isDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "X"), UInt8(ascii: "+"),
                UInt8(ascii: " "):
                true
            default: false
            }
        }
    }
}
