// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge

/// What a person carries to their own phone to paste into the portal: plain ASCII, parted into
/// codes.
///
/// Readers of QR codes guess the writing of anything beyond ASCII differently, so letters of other
/// scripts are put into Latin ones.
enum PhoneCodes {
    /// Characters one code holds: 69 modules a side at medium correction, readable from paper at
    /// arm's length.
    static let mostInOne = 300

    /// The narrative in English and, below it, what the portal asks for in fields of its own.
    static func text(of portal: PortalEntry, _ complaint: Complaint, _ base: KnowledgeBase)
        -> String
    {
        let catalogue = base.catalogue(.english)
        let fields = FieldText(complaint: complaint, catalogue: catalogue)
        let lines = complaint.paths.compactMap { path -> String? in
            let general = ComplaintSchema.general(path)
            guard isPasted(general), let value = fields.bareText(path) ?? fields.text(path),
                let label = catalogue.textIfAny("fields.\(general).label")
            else { return nil }
            return label + ": " + value
        }
        return ascii(([portal.narrative["en"] ?? ""] + lines).joined(separator: "\n"))
    }

    /// Whether a field is pasted into the portal: numbers and names of payments and suspects.
    private static func isPasted(_ general: String) -> Bool {
        general.hasPrefix("suspects[].")
            || ["reference", "to.upi", "to.account"].contains { general == "transactions[]." + $0 }
    }

    /// The text in printable ASCII; line breaks stay.
    static func ascii(_ text: String) -> String {
        let latin = text.applyingTransform(
            StringTransform("Any-Latin; Latin-ASCII"), reverse: false)
        var kept = String.UnicodeScalarView()
        for scalar in (latin ?? text).unicodeScalars
        where scalar == "\n" || (0x20...0x7E).contains(scalar.value) {
            kept.append(scalar)
        }
        return String(kept)
    }

    /// The text cut into codes; joined again they are the text.
    static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let part = rest.prefix(mostInOne)
            parts.append(String(part))
            rest = rest[part.endIndex...]
        }
        return parts
    }
}
