// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Reads one YAML file strictly, collecting every problem instead of stopping at the first.
///
/// Each accessor notes a problem with its line and answers nil, so that one run tells an author all
/// there is to mend.
struct EntryReader {
    let file: String
    private(set) var problems: [ContentProblem] = []

    init(file: String) { self.file = file }

    /// The named fields of one mapping.
    struct Fields {
        let line: Int
        fileprivate let nodes: [String: Node]
        /// The fields that must have a value.
        fileprivate let filled: Set<String>
        func has(_ name: String) -> Bool { nodes[name] != nil }
    }

    mutating func note(_ code: String, at node: Node?, _ arguments: [String: String] = [:]) {
        let line = node?.mark?.line ?? 1
        note(code, line: line, arguments)
    }

    mutating func note(_ code: String, line: Int, _ arguments: [String: String] = [:]) {
        problems.append(ContentProblem(file: file, line: line, code: code, arguments: arguments))
    }

    mutating func root(of text: String) -> Node? {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                note("empty-file", line: 0)
                return nil
            }
            return node
        } catch let error as YamlError {
            noteSyntax(error)
        } catch {
            note("not-yaml", line: 1, ["detail": String(describing: error)])
        }
        return nil
    }

    private mutating func noteSyntax(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            note("not-yaml", line: mark.line, ["detail": problem])
        case .duplicatedKeysInMapping(let keys, let context):
            let fields = Set(keys).sorted().joined(separator: ", ")
            note("duplicate-field", line: context.mark.line, ["field": fields])
        default: note("not-yaml", line: 1, ["detail": "\(error)"])
        }
    }

    /// The fields of a mapping; unknown and missing ones are noted.
    ///
    /// - Parameter nullable: required fields that may say `null`.
    mutating func fields(
        of node: Node, required: [String], optional: [String] = [], nullable: [String] = []
    ) -> Fields? {
        guard let mapping = node.mapping else {
            note("not-a-mapping", at: node)
            return nil
        }
        var nodes: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { continue }
            if !required.contains(name), !optional.contains(name) {
                let known = (required + optional).joined(separator: ", ")
                note("unknown-field", at: key, ["field": name, "known": known])
            }
            nodes[name] = value
        }
        for name in required where nodes[name] == nil {
            note("missing-field", at: node, ["field": name])
        }
        return Fields(
            line: node.mark?.line ?? 1, nodes: nodes,
            filled: Set(required).subtracting(nullable))
    }

    func node(_ fields: Fields, _ name: String) -> Node? { fields.nodes[name] }

    func line(_ fields: Fields, _ name: String) -> Int {
        fields.nodes[name]?.mark?.line ?? fields.line
    }

    mutating func text(_ fields: Fields, _ name: String) -> String? {
        guard let node = fields.nodes[name] else { return nil }
        if isNull(node), fields.filled.contains(name) {
            note("missing-field", at: node, ["field": name])
        }
        return text(node, named: name)
    }

    private func isNull(_ node: Node) -> Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style == .plain && ["null", "~", ""].contains(scalar.string)
    }

    mutating func text(_ node: Node, named name: String) -> String? {
        guard let scalar = node.scalar else {
            note("not-a-text", at: node, ["field": name])
            return nil
        }
        return isNull(node) ? nil : scalar.string
    }

    mutating func flag(_ fields: Fields, _ name: String) -> Bool {
        guard let word = text(fields, name) else { return false }
        guard ["true", "false"].contains(word) else {
            note("not-yes-or-no", at: fields.nodes[name], ["field": name, "found": word])
            return false
        }
        return word == "true"
    }

    mutating func number(_ fields: Fields, _ name: String) -> Int? {
        guard let word = text(fields, name) else { return nil }
        if let number = Int(word) { return number }
        note("unknown-value", at: fields.nodes[name], ["found": word, "known": "1, 2, 3 …"])
        return nil
    }

    mutating func items(_ fields: Fields, _ name: String) -> [Node] {
        guard let node = fields.nodes[name] else { return [] }
        if let sequence = node.sequence { return Array(sequence) }
        if isNull(node) { return [] }
        note("not-a-list", at: node, ["field": name])
        return []
    }

    mutating func texts(_ fields: Fields, _ name: String) -> [String] {
        items(fields, name).compactMap { text($0, named: name) }
    }

    mutating func lined(_ fields: Fields, _ name: String) -> [Lined] {
        items(fields, name).compactMap { node in
            text(node, named: name).map { Lined(text: $0, line: node.mark?.line ?? fields.line) }
        }
    }

    mutating func mapping(_ fields: Fields, _ name: String) -> [(key: String, value: Node)] {
        guard let node = fields.nodes[name] else { return [] }
        guard let mapping = node.mapping else {
            note("not-a-mapping", at: node)
            return []
        }
        return mapping.compactMap { pair in pair.key.scalar.map { ($0.string, pair.value) } }
    }

    mutating func listOfTexts(_ node: Node, named name: String) -> [String] {
        guard let sequence = node.sequence else {
            note("not-a-list", at: node, ["field": name])
            return []
        }
        return sequence.compactMap { text($0, named: name) }
    }

    mutating func oneOf<Value: RawRepresentable & CaseIterable>(
        _ fields: Fields, _ name: String, as type: Value.Type
    ) -> Value? where Value.RawValue == String {
        guard let word = text(fields, name) else { return nil }
        if let value = Value(rawValue: word) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        note("unknown-value", at: fields.nodes[name], ["found": word, "known": known])
        return nil
    }

    mutating func date(_ fields: Fields, _ name: String) -> String? {
        guard let word = text(fields, name) else { return nil }
        if CalendarDay(word) == nil {
            note("not-a-date", at: fields.nodes[name], ["found": word])
            return nil
        }
        return word
    }
}

/// A text of a list with the line it stands in.
package struct Lined: Sendable, Equatable, Codable {
    /// The text.
    package var text: String
    /// The line, counted from 1.
    package var line: Int

    /// Creates a lined text.
    package init(text: String, line: Int) {
        self.text = text
        self.line = line
    }
}
