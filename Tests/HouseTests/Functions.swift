// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

extension SwiftFile {
    /// A function, initialiser or subscript with a body.
    struct Function: Equatable {
        var line: Int
        var length: Int
    }

    /// Every function with a body, in order of their first lines; a simple brace count.
    var functions: [Function] {
        FunctionScanner(code.joined(separator: "\n")).functions()
    }
}

/// Finds functions in code whose comments and strings are blanked.
private struct FunctionScanner {
    private let characters: [Character]

    init(_ code: String) { characters = Array(code) }

    func functions() -> [SwiftFile.Function] {
        var found: [SwiftFile.Function] = []
        var line = 1
        var index = 0
        while index < characters.count {
            if characters[index] == "\n" { line += 1 }
            if opensWord(index),
                ["func", "init", "deinit", "subscript"].contains(word(at: index)),
                let end = endOfBody(from: index)
            {
                let breaks = characters[index..<end].count { $0 == "\n" }
                found.append(SwiftFile.Function(line: line, length: breaks + 1))
            }
            index += 1
        }
        return found
    }

    private func isLetter(_ index: Int) -> Bool {
        characters.indices.contains(index)
            && (characters[index].isLetter || characters[index].isNumber
                || characters[index] == "_")
    }

    private func opensWord(_ index: Int) -> Bool {
        isLetter(index) && !isLetter(index - 1) && (index == 0 || characters[index - 1] != ".")
    }

    private func word(at index: Int) -> String {
        var end = index
        while isLetter(end) { end += 1 }
        return String(characters[index..<end])
    }

    /// The end of the body that belongs to the declaration; nil for one without a body.
    private func endOfBody(from start: Int) -> Int? {
        var parentheses = 0
        var index = start + 1
        while index < characters.count {
            switch characters[index] {
            case "(", "[": parentheses += 1
            case ")", "]": parentheses -= 1
            case "{" where parentheses == 0: return endOfBlock(from: index)
            case "}" where parentheses == 0: return nil
            default:
                if parentheses < 0 { return nil }
                if parentheses == 0, opensWord(index),
                    ["func", "init", "var", "let", "case"].contains(word(at: index))
                {
                    return nil
                }
            }
            index += 1
        }
        return nil
    }

    private func endOfBlock(from start: Int) -> Int? {
        var depth = 0
        for index in start..<characters.count {
            if characters[index] == "{" { depth += 1 }
            if characters[index] == "}" { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }
}
