// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge
internal import Lending

/// Findings on a loan for other programs: schema 1 of `parakh loan --json`.
struct LoanRecord {
    /// The record as one line of JSON, keys sorted, with its line break.
    let line: [UInt8]

    init(_ findings: LoanFindings, _ catalogue: Catalogue) {
        var line = JSONWriter()
        line.raw(#"{"costPerThousand":"#)
        line.text(findings.cost.perThousand?.plain)
        line.raw(#","effectiveAnnualRate":"#)
        LoanRecord.write(&line, findings.rate?.effective)
        line.raw(#","flags":"#)
        line.list(findings.brokenRules + findings.redFlags, LoanRecord.write)
        line.raw(#","nominalAnnualRate":"#)
        LoanRecord.write(&line, findings.rate?.nominal)
        line.raw(#","reason":"#)
        line.text(findings.noRate?.rawValue)
        line.raw(#","says":"#)
        line.text(findings.noRate.map { catalogue.text("loan.no-rate." + $0.rawValue) })
        line.raw(#","schema":1}"#)
        self.line = line.bytes + [UInt8(ascii: "\n")]
    }

    /// In the fewest digits that give the same number back.
    private static func write(_ line: inout JSONWriter, _ rate: Double?) {
        guard let rate, rate.isFinite else { return line.raw("null") }
        line.raw(Array("\(rate)".utf8))
    }

    private static func write(_ line: inout JSONWriter, _ rule: Rule) {
        line.raw(#"{"date":"#)
        line.text(rule.source.date)
        line.raw(#","rule":"#)
        line.text(rule.id)
        line.raw(#","source":"#)
        line.text(rule.source.title + ", " + rule.source.url)
        line.raw("}")
    }
}
