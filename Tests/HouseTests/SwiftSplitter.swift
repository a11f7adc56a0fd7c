// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Goes through Swift code and blanks comments and the insides of strings; lines stay lines.
///
/// Knows nested comments, raw and multi-line strings, interpolations and raw identifiers. It takes
/// no notice of regex literals: their braces come in pairs.
struct SwiftSplitter {
    struct Literal: Sendable, Equatable {
        var line: Int
        var text: String
    }

    private(set) var code = ""
    private(set) var literals: [Literal] = []
    private let characters: [Character]
    private var index = 0
    private var line = 1

    init(_ text: String) { characters = Array(text) }

    mutating func split() {
        while index < characters.count {
            if starts("//") {
                while index < characters.count, characters[index] != "\n" { blank() }
            } else if starts("/*") {
                blankComment()
            } else if let hashes = openingHashes() {
                literals.append(Literal(line: line, text: string(hashes)))
            } else if characters[index] == "`" {
                blankName()
            } else {
                keep()
            }
        }
    }

    private func starts(_ sign: String) -> Bool {
        characters[index...].starts(with: sign)
    }

    private mutating func keep() {
        if characters[index].isNewline { line += 1 }
        code.append(characters[index])
        index += 1
    }

    private mutating func blank() {
        let isBreak = characters[index].isNewline
        if isBreak { line += 1 }
        code.append(isBreak ? "\n" : " ")
        index += 1
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where index < characters.count { blank() }
    }

    private mutating func blankComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < characters.count
    }

    /// A raw identifier: its words are no keywords.
    private mutating func blankName() {
        repeat { blank() } while index < characters.count && characters[index] != "`"
        blank(1)
    }

    /// How many `#` stand before the quotation mark here; nil when no string begins.
    private func openingHashes() -> Int? {
        let hashes = characters[index...].prefix { $0 == "#" }.count
        let quote = index + hashes
        return quote < characters.count && characters[quote] == "\"" ? hashes : nil
    }

    private mutating func string(_ hashes: Int) -> String {
        blank(hashes)
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        blank(quote.count)
        let fence = String(repeating: "#", count: hashes)
        var text = ""
        while index < characters.count {
            if starts(quote + fence) {
                blank(quote.count + hashes)
                return text
            }
            if starts("\\" + fence + "(") {
                blank(2 + hashes)
                blankInterpolation()
            } else {
                let escaped = starts("\\" + fence) ? 2 + hashes : 1
                text.append(contentsOf: characters[index...].prefix(escaped))
                blank(escaped)
            }
        }
        return text
    }

    private mutating func blankInterpolation() {
        var depth = 1
        while index < characters.count, depth > 0 {
            if let hashes = openingHashes() {
                literals.append(Literal(line: line, text: string(hashes)))
                continue
            }
            if characters[index] == "(" { depth += 1 }
            if characters[index] == ")" { depth -= 1 }
            blank()
        }
    }
}
