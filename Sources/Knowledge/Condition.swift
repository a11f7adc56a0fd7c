// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of a pattern: parts that must all be seen.
///
/// Written `claims-police + accuses-crime/threatens-arrest + 2 of (asks-otp, asks-pin, asks-fee)`;
/// a part may also be a role, `role:ask`.
package struct Condition: Sendable, Codable, Equatable {
    /// The parts; every one must hold.
    package var parts: [Part]
    /// The line it was written in.
    package var line: Int

    /// So many of these signs.
    package struct Part: Sendable, Codable, Equatable {
        /// Signal ids, or `role:` and a role.
        package var anyOf: [String]
        /// How many different ones must be seen.
        package var count: Int
    }

    /// All signal ids and roles the line names.
    package var names: [String] { parts.flatMap(\.anyOf) }

    /// Reads the notation; nil when it is not understood.
    package init?(_ text: String, line: Int) {
        self.line = line
        parts = []
        for piece in Condition.pieces(of: text) {
            guard let part = Condition.part(piece) else { return nil }
            parts.append(part)
        }
        if parts.isEmpty { return nil }
    }

    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == "+", depth == 0 {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces.map { $0.trimmingSpaces }
    }

    private static func part(_ piece: String) -> Part? {
        if let open = piece.firstIndex(of: "(") { return counted(piece, open) }
        let names = piece.split(separator: "/").map { String($0).trimmingSpaces }
        guard !names.isEmpty, names.allSatisfy(isName) else { return nil }
        return Part(anyOf: names, count: 1)
    }

    private static func counted(_ piece: String, _ open: String.Index) -> Part? {
        let head = piece[..<open].split(separator: " ")
        guard piece.last == ")" else { return nil }
        let inside = piece[piece.index(after: open)...].dropLast()
        let names = inside.split(whereSeparator: { $0 == "," || $0 == "/" })
            .map { String($0).trimmingSpaces }
        guard names.allSatisfy(isName), !names.isEmpty else { return nil }
        if head.isEmpty { return Part(anyOf: names, count: 1) }
        guard head.count == 2, head[1] == "of", let count = Int(head[0]), count <= names.count,
            count > 0
        else { return nil }
        return Part(anyOf: names, count: count)
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.allSatisfy {
                $0.isASCII && ($0.isLowercase || $0.isNumber || "-:".contains($0))
            }
    }
}

extension String {
    var trimmingSpaces: String {
        var slice = self[...]
        while slice.first == " " { slice.removeFirst() }
        while slice.last == " " { slice.removeLast() }
        return String(slice)
    }
}

extension EntryReader {
    mutating func conditions(_ fields: Fields, _ name: String) -> [Condition] {
        lined(fields, name).compactMap { lined in
            if let condition = Condition(lined.text, line: lined.line) { return condition }
            note("condition-not-understood", line: lined.line, ["found": lined.text])
            return nil
        }
    }
}
