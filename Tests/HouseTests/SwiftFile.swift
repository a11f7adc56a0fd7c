// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A Swift file, with its code told apart from its comments and strings.
struct SwiftFile: Sendable {
    /// The path from the project's folder.
    let path: String
    /// The lines as they stand.
    let lines: [Substring]
    /// The lines with comments and the insides of strings blanked.
    let code: [Substring]
    /// The string literals, each with its line, counted from 1.
    let strings: [SwiftSplitter.Literal]

    init(path: String) { self.init(path: path, text: House.text(of: path)) }

    init(path: String, text: String) {
        self.path = path
        var splitter = SwiftSplitter(text)
        splitter.split()
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        code = splitter.code.split(separator: "\n", omittingEmptySubsequences: false)
        strings = splitter.literals
    }

    /// The room a file of `Sources` stands in.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The modules that are imported, each with its line.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ !$0.contains(where: "(){}=.".contains) })
            else { return nil }
            let kinds = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
            let names = words[(place + 1)...].drop { kinds.contains(String($0)) }
            return (String(names.first?.prefix { $0 != "." } ?? ""), index + 1)
        }
    }

    /// The lines of code that hold these words side by side, not as parts of longer words.
    func lines(mentioning words: String) -> [Int] {
        code.indices.filter { index in
            code[index].ranges(of: words).contains { range in
                func isWord(_ character: Character?) -> Bool {
                    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
                }
                let before = code[index][..<range.lowerBound].last
                let after = code[index][range.upperBound...].first
                return !isWord(before) && !(isWord(words.last) && isWord(after))
            }
        }.map { $0 + 1 }
    }
}
