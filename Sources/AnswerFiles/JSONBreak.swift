// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// Follows a text by the grammar of JSON (RFC 8259) to the line where it stops being JSON.
///
/// Foundation's decoder says that a text is none, not where. Complexity: O(n), no recursion.
package struct JSONBreak {
    private enum Wanted { case value, valueOrEnd, name, nameOrEnd, colon, commaOrEnd, nothing }

    private let bytes: [UInt8]
    private var position: Int
    private var line = 1
    private var open: [UInt8] = []
    private var wanted = Wanted.value

    /// The line, counted from 1, of the first token that JSON does not allow; else of the last
    /// token.
    package static func line(in data: Data) -> Int {
        var reader = JSONBreak(Array(data))
        while reader.takesToken() {}
        return reader.line
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func takesToken() -> Bool {
        var breaks = 0
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            if bytes[position] == 0x0A { breaks += 1 }
            position += 1
        }
        guard position < bytes.count else { return false }
        line += breaks
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return opens(byte)
        case UInt8(ascii: "}"): return closes(UInt8(ascii: "{"), [.nameOrEnd, .commaOrEnd])
        case UInt8(ascii: "]"): return closes(UInt8(ascii: "["), [.valueOrEnd, .commaOrEnd])
        case UInt8(ascii: ","):
            return takesMark(.commaOrEnd, then: open.last == UInt8(ascii: "{") ? .name : .value)
        case UInt8(ascii: ":"): return takesMark(.colon, then: .value)
        case UInt8(ascii: "\""): return takesString()
        default: return takesWord()
        }
    }

    private mutating func opens(_ byte: UInt8) -> Bool {
        guard wanted == .value || wanted == .valueOrEnd else { return false }
        open.append(byte)
        wanted = byte == UInt8(ascii: "{") ? .nameOrEnd : .valueOrEnd
        position += 1
        return true
    }

    private mutating func closes(_ opening: UInt8, _ allowed: [Wanted]) -> Bool {
        guard open.last == opening, allowed.contains(wanted) else { return false }
        open.removeLast()
        position += 1
        return endsValue()
    }

    private mutating func takesMark(_ allowed: Wanted, then next: Wanted) -> Bool {
        guard wanted == allowed else { return false }
        wanted = next
        position += 1
        return true
    }

    private mutating func endsValue() -> Bool {
        wanted = open.isEmpty ? .nothing : .commaOrEnd
        return true
    }

    private mutating func takesString() -> Bool {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] < 0x20 { return false }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count else { return false }
        position += 1
        let string = Data(bytes[start..<position])
        guard (try? JSONDecoder().decode(String.self, from: string)) != nil else { return false }
        switch wanted {
        case .name, .nameOrEnd:
            wanted = .colon
            return true
        case .value, .valueOrEnd: return endsValue()
        case .colon, .commaOrEnd, .nothing: return false
        }
    }

    private mutating func takesWord() -> Bool {
        guard wanted == .value || wanted == .valueOrEnd else { return false }
        let marks = Set("{}[],:\" \t\r\n".utf8)
        let word = String(
            decoding: bytes[position...].prefix { !marks.contains($0) }, as: UTF8.self)
        let number = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/
        guard ["true", "false", "null"].contains(word) || word.wholeMatch(of: number) != nil
        else { return false }
        position += word.utf8.count
        return endsValue()
    }
}
