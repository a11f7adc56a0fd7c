// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// Finds the line of each member of a JSON text, so that an error can name it.
///
/// It only follows strings, brackets and line breaks; whether the text is JSON is for the decoder.
package struct JSONLocator {
    /// Nothing known lies deeper; what does is told by the line of what holds it.
    private static let deepest = 8

    private var lines: [String: Int] = [:]

    private struct Level {
        var path: String
        var index: Int?
        var expectsKey: Bool
    }

    /// Follows a text once. Complexity: O(n).
    package init(_ data: Data) {
        var levels: [Level] = []
        var pendingKey: String?
        var line = 1
        var position = data.startIndex
        while position < data.endIndex {
            let byte = data[position]
            position = data.index(after: position)
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isDeep = levels.count > JSONLocator.deepest
                let path =
                    isDeep ? levels.last?.path ?? "" : JSONLocator.path(levels.last, pendingKey)
                let isList = byte == UInt8(ascii: "[")
                levels.append(Level(path: path, index: isList ? 0 : nil, expectsKey: !isList))
                lines[path] = lines[path] ?? line
                pendingKey = nil
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            case UInt8(ascii: ","):
                guard var level = levels.popLast() else { continue }
                level.index = level.index.map { $0 + 1 }
                level.expectsKey = level.index == nil
                levels.append(level)
                pendingKey = nil
            case UInt8(ascii: "\""):
                let text = JSONLocator.string(in: data, from: &position)
                if levels.last?.expectsKey == true {
                    levels[levels.count - 1].expectsKey = false
                    pendingKey = text
                    lines[JSONLocator.path(levels.last, text)] = line
                } else if levels.last?.index != nil {
                    lines[JSONLocator.path(levels.last, nil)] = line
                }
            default: break
            }
        }
    }

    /// The line of a path; of the nearest part of it that is known; 1 when nothing is.
    package func line(of path: String) -> Int {
        var path = path
        while !path.isEmpty {
            if let line = lines[path] { return line }
            guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
            path = String(path[..<cut])
        }
        return 1
    }

    private static func path(_ level: Level?, _ key: String?) -> String {
        guard let level else { return "" }
        if let index = level.index { return "\(level.path)[\(index)]" }
        guard let key else { return level.path }
        return level.path.isEmpty ? key : level.path + "." + key
    }

    private static func string(
        in data: Data, from position: inout Data.Index
    ) -> String {
        let start = position
        while position < data.endIndex, data[position] != UInt8(ascii: "\"") {
            if data[position] == UInt8(ascii: "\\") { position = data.index(after: position) }
            if position < data.endIndex { position = data.index(after: position) }
        }
        let end = min(position, data.endIndex)
        if position < data.endIndex { position = data.index(after: position) }
        let text = String(decoding: data[start..<end], as: UTF8.self)
        guard text.contains("\\") else { return text }
        let quoted = Data("\"\(text)\"".utf8)
        return (try? JSONDecoder().decode(String.self, from: quoted)) ?? text
    }
}
