// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
internal import Knowledge
internal import Screening

/// Findings in the form other programs read: schema 1 of `parakh check --json`.
struct CheckResult {
    private let says: [String: String]
    private let knowledge: [UInt8]

    /// Prepares the sentences of one language.
    init(_ catalogue: Catalogue, _ stamp: KnowledgeStamp) {
        var says: [String: String] = [:]
        for (key, text) in catalogue.texts where key.hasPrefix("signals.") {
            says[String(key.dropFirst("signals.".count))] = text
        }
        self.says = says
        var writer = JSONWriter()
        writer.raw(#"{"date":"#)
        writer.text(stamp.date)
        writer.raw(#","version":"#)
        writer.text(stamp.version)
        writer.raw("}")
        knowledge = writer.bytes
    }

    /// The result as one line of JSON, keys sorted, with its line break.
    ///
    /// - Parameter explanation: what stands behind the verdict, where it was asked for.
    func line(_ finding: Finding, id: String?, _ explanation: Explanation? = nil) -> [UInt8] {
        var line = JSONWriter()
        line.raw(#"{"advice":"#)
        line.texts(finding.advice)
        line.raw(#","also":"#)
        line.texts(finding.also)
        if let explanation { CheckResult.write(&line, explanation) }
        line.raw(#","id":"#)
        line.text(id)
        line.raw(#","identifiers":"#)
        line.list(finding.identifiers, CheckResult.write)
        line.raw(#","kind":"#)
        line.text(finding.kind)
        line.raw(#","knowledge":"#)
        line.raw(knowledge)
        line.raw(#","reasons":"#)
        line.list(finding.reasons) { write($1, to: &$0) }
        line.raw(#","schema":1,"verdict":"#)
        line.text(finding.verdict.rawValue)
        line.raw("}\n")
        return line.bytes
    }

    private static func write(_ line: inout JSONWriter, _ explanation: Explanation) {
        line.raw(#","explanation":{"folded":"#)
        line.text(explanation.folded)
        line.raw(#","near":"#)
        line.list(explanation.nearMisses) { line, miss in
            line.raw(#"{"id":"#)
            line.text(miss.id)
            line.raw(#","lacks":"#)
            line.texts(miss.lacking)
            line.raw("}")
        }
        let score = explanation.score
        line.raw(#","score":{"bias":"#)
        line.number(score.bias)
        line.raw(#","signs":"#)
        line.number(score.signs)
        line.raw(#","threshold":"#)
        line.number(score.threshold)
        line.raw(#","words":"#)
        line.number(score.words)
        line.raw(#"},"signs":"#)
        line.texts(explanation.signs.map(\.signal))
        line.raw("}")
    }

    private static func write(_ line: inout JSONWriter, _ identifier: Identifier) {
        line.raw(#"{"end":"#)
        line.number(identifier.range.upperBound)
        line.raw(#","notes":"#)
        line.texts(identifier.notes)
        line.raw(#","start":"#)
        line.number(identifier.range.lowerBound)
        line.raw(#","type":"#)
        line.text(identifier.kind.rawValue)
        line.raw(#","value":"#)
        line.text(identifier.shown)
        line.raw("}")
    }

    private func write(_ reason: Reason, to line: inout JSONWriter) {
        line.raw(#"{"end":"#)
        line.number(reason.range.upperBound)
        line.raw(#","quote":"#)
        line.text(reason.quote)
        line.raw(#","says":"#)
        line.text(says[reason.signal] ?? "")
        line.raw(#","signal":"#)
        line.text(reason.signal)
        line.raw(#","start":"#)
        line.number(reason.range.lowerBound)
        line.raw("}")
    }
}
