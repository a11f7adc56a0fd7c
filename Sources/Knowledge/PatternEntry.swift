// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// One known scam.
package struct PatternEntry: Sendable, Codable, Equatable {
    /// The scam's name in verdicts, `digital-arrest`.
    package var id: String
    /// The folder it stands in.
    package var group: String
    /// How far it can be trusted; earned, not aged.
    package var status: Status
    /// The day somebody last checked it against its sources.
    package var reviewed: String
    /// How bad it can get.
    package var severity: Severity
    /// Where its facts come from.
    package var sources: [Source]
    /// What to choose on the portal.
    package var portal: PortalChoice
    /// Any of these makes the verdict `scam`.
    package var scamWhen: [Condition]
    /// Any of these makes the verdict `suspicious`.
    package var suspiciousWhen: [Condition]
    /// Signs often seen with it; they help to name it.
    package var signs: [String]
    /// The first three steps when nothing has been done yet.
    package var advice: [String]
    /// The ordinary family it is confused with.
    package var lookAlike: String?
    /// What the author knows it flags wrongly, in English, for keepers.
    package var falsePositives: [String]
    /// Messages that must and must not match; emptied in a compiled pack.
    package var examples: Examples
    /// Where it was written.
    package var origin: Origin

    /// How far an entry can be trusted.
    package enum Status: String, Sendable, Codable, CaseIterable {
        case experimental, test, stable
    }

    /// How bad a scam can get.
    package enum Severity: String, Sendable, Codable, CaseIterable { case critical, high, medium }

    /// What to choose on the portal where the payment rail does not decide it.
    package struct PortalChoice: Sendable, Codable, Equatable {
        /// Category and sub-category when no money moved.
        package var noLoss: [String]
        /// Category and sub-category whatever happened, or empty.
        package var always: [String]
    }
}

/// Where a fact comes from.
package struct Source: Sendable, Codable, Equatable {
    /// What the source is called.
    package var title: String
    /// Its address.
    package var url: String
    /// The day it was published or read.
    package var date: String
}

extension EntryReader {
    mutating func pattern(_ text: String) -> PatternEntry? {
        guard let root = root(of: text),
            let fields = fields(
                of: root,
                required: [
                    "id", "group", "status", "reviewed", "severity", "sources", "portal",
                    "scam-when", "suspicious-when", "advice", "look-alike", "examples",
                ], optional: ["signs", "false-positives"], nullable: ["look-alike"]),
            let id = self.text(fields, "id"), let group = self.text(fields, "group"),
            let status = oneOf(fields, "status", as: PatternEntry.Status.self),
            let severity = oneOf(fields, "severity", as: PatternEntry.Severity.self)
        else { return nil }
        noteFileName(id: id, folder: group, fields)
        if !fields.has("false-positives") { note("no-false-positives", line: fields.line) }
        return PatternEntry(
            id: id, group: group, status: status, reviewed: date(fields, "reviewed") ?? "",
            severity: severity, sources: sources(fields), portal: portal(fields),
            scamWhen: conditions(fields, "scam-when"),
            suspiciousWhen: conditions(fields, "suspicious-when"),
            signs: texts(fields, "signs"), advice: texts(fields, "advice"),
            lookAlike: self.text(fields, "look-alike"),
            falsePositives: texts(fields, "false-positives"),
            examples: examples(fields, atLeast: (match: 6, not: 3), inEachForm: true),
            origin: Origin(file: file, line: 1))
    }

    mutating func noteFileName(id: String, folder: String?, _ fields: Fields) {
        let expected = (folder.map { $0 + "/" } ?? "/") + id + ".yaml"
        if !file.hasSuffix(expected) {
            note("id-is-not-file-name", line: line(fields, "id"), ["id": id, "expected": expected])
        }
    }

    private mutating func sources(_ fields: Fields) -> [Source] {
        let nodes = items(fields, "sources")
        let found = nodes.compactMap { node in source(node) }
        if nodes.isEmpty { note("no-source", line: line(fields, "sources")) }
        return found
    }

    mutating func source(_ node: Yams.Node) -> Source? {
        guard let entry = fields(of: node, required: ["title", "url", "date"]),
            let title = text(entry, "title"), let url = text(entry, "url"),
            let date = date(entry, "date")
        else { return nil }
        return Source(title: title, url: url, date: date)
    }

    private mutating func portal(_ fields: Fields) -> PatternEntry.PortalChoice {
        var choice = PatternEntry.PortalChoice(noLoss: [], always: [])
        guard let node = node(fields, "portal"),
            let entry = self.fields(of: node, required: ["no-loss"], optional: ["always"])
        else { return choice }
        choice.noLoss = texts(entry, "no-loss")
        choice.always = texts(entry, "always")
        return choice
    }
}
