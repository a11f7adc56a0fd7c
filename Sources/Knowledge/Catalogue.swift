// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Yams

/// Every sentence of one language, by key.
///
/// Read from Rails-i18n YAML: nested mappings joined by dots, `%{name}` places, `one`/`other`
/// plurals, lists as `key.0`, `key.1` …
package struct Catalogue: Sendable, Codable, Equatable {
    /// The language.
    package var language: Language
    /// Texts by full key, without the language.
    package var texts: [String: String] = [:]
    /// Where each text was written; emptied in a compiled pack.
    package var origins: [String: Origin] = [:]

    /// An empty catalogue.
    package init(language: Language) { self.language = language }

    /// The text of a key with its places filled.
    ///
    /// - Returns: the key itself when the catalogue lacks it, which the linter does not let happen.
    package func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        Catalogue.fill(texts[key] ?? key, arguments)
    }

    /// The text of a key, or nil when there is none.
    package func textIfAny(_ key: String, _ arguments: [String: String] = [:]) -> String? {
        texts[key].map { Catalogue.fill($0, arguments) }
    }

    /// The singular or plural text for a count; `%{count}` is filled.
    package func text(_ key: String, count: Int, _ arguments: [String: String] = [:]) -> String {
        var arguments = arguments
        arguments["count"] = String(count)
        return text(key + (count == 1 ? ".one" : ".other"), arguments)
    }

    /// The texts of a list, in order; empty when there is none.
    package func list(_ key: String, _ arguments: [String: String] = [:]) -> [String] {
        var found: [String] = []
        while let text = textIfAny("\(key).\(found.count)", arguments) { found.append(text) }
        return found
    }

    /// Fills `%{name}` places; one that has no argument stays visible.
    static func fill(_ text: String, _ arguments: [String: String]) -> String {
        guard text.contains("%{") else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "%{") {
            guard let close = rest[open.upperBound...].firstIndex(of: "}") else { break }
            filled += rest[..<open.lowerBound]
            let name = String(rest[open.upperBound..<close])
            filled += arguments[name] ?? "%{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// The names of a text's places, sorted.
    package static func places(in text: String) -> [String] {
        text.components(separatedBy: "%{").dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }.sorted()
    }
}

extension EntryReader {
    mutating func catalogue(_ text: String, into catalogue: inout Catalogue) {
        guard let root = root(of: text) else { return }
        guard let mapping = root.mapping else {
            note("not-a-mapping", at: root)
            return
        }
        let code = catalogue.language.rawValue
        for (key, value) in mapping {
            guard key.scalar?.string == code else {
                note("wrong-language-key", at: key, ["expected": code])
                continue
            }
            flatten(value, prefix: "", into: &catalogue)
        }
    }

    private mutating func flatten(_ node: Node, prefix: String, into catalogue: inout Catalogue) {
        func joined(_ name: String) -> String { prefix.isEmpty ? name : prefix + "." + name }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard let name = key.scalar?.string else { continue }
                flatten(value, prefix: joined(name), into: &catalogue)
            }
        case .sequence(let sequence):
            for (index, value) in sequence.enumerated() {
                flatten(value, prefix: joined(String(index)), into: &catalogue)
            }
        case .scalar(let scalar):
            add(scalar.string, key: prefix, at: node, to: &catalogue)
        case .alias: note("alias-not-allowed", at: node)
        }
    }

    private mutating func add(
        _ text: String, key: String, at node: Node, to catalogue: inout Catalogue
    ) {
        let line = node.mark?.line ?? 1
        if let earlier = catalogue.origins[key] {
            note(
                "duplicate-text", line: line,
                ["key": key, "other": "\(earlier.file):\(earlier.line)"])
        }
        catalogue.texts[key] = text
        catalogue.origins[key] = Origin(file: file, line: line)
    }
}
