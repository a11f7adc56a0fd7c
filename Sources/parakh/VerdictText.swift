// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge
internal import Screening

/// A finding as lines for a person at a shell: verdict, signs with the words that show them, first
/// steps.
struct VerdictText {
    let text: String

    init(_ finding: Finding, _ catalogue: Catalogue) {
        var lines = [catalogue.text("verdict.\(finding.verdict.rawValue).headline")]
        if let kind = finding.kind {
            let family = finding.verdict == .ordinary ? "ordinary" : "patterns"
            lines.append(catalogue.text("\(family).\(kind).name"))
        }
        lines += finding.tellingReasons(most: 4).compactMap { reason in
            catalogue.textIfAny("signals." + reason.signal).map { says in
                "  \u{201C}\(reason.quote.withoutControls)\u{201D}  \(says)"
            }
        }
        lines += finding.advice.enumerated().map { number, step in
            "  \(number + 1). " + catalogue.text("advice." + step)
        }
        lines.append(
            catalogue.text(
                "verdict.source",
                ["version": finding.knowledge.version, "date": finding.knowledge.date]))
        text = lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    /// The text on one line, without signs a terminal would obey.
    var withoutControls: String {
        var kept = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: kept.append(" ")
            case .format, .surrogate, .unassigned: break
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }
}
