// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every field an answers file may have, and what each takes.
///
/// Paths are written with dots; `[]` stands for any index of a list.
package enum ComplaintSchema {
    /// What a field takes.
    package enum Form: Sendable, Equatable {
        /// Any text.
        case text
        /// `true` or `false`.
        case flag
        /// `2026-11-20`.
        case day
        /// `2026-11-20T18:52`, or a day alone when the time is not known.
        case moment
        /// Rupees as a decimal string.
        case amount
        /// A text of a closed set.
        case oneOf([String])
    }

    /// Payment rails, by the names answers use.
    package static let rails = [
        "upi", "card", "netbanking", "imps", "neft", "rtgs", "wallet", "aeps", "cheque", "cash",
        "crypto", "gift-card", "other",
    ]

    /// What a person may already have done, by the names answers use.
    package static let did = [
        "did-nothing", "clicked", "gave-secrets", "shared-otp", "installed", "installed-app",
        "paid",
        "sent-documents", "threatened",
    ]

    /// Path → form.
    package static let fields: [String: Form] = {
        var fields: [String: Form] = [:]
        func add(_ prefix: String, _ names: String, _ form: Form = .text) {
            for name in names.split(separator: " ") { fields[prefix + name] = form }
        }
        add("", "language")
        add("complainant.", "name mobile email relativeName relationToVictim")
        fields["complainant.gender"] = .oneOf(["female", "male", "other"])
        fields["complainant.birthDate"] = .day
        fields["complainant.relativeKind"] = .oneOf(["father", "mother", "spouse"])
        add("complainant.address.", "house street village tehsil district state policeStation pin")
        add("incident.", "pattern delayReason platform platformId message story")
        add("incident.", "moneyLost", .flag)
        add("incident.", "startedAt noticedAt reportedAt", .moment)
        fields["incident.did[]"] = .oneOf(did)
        fields["transactions[].rail"] = .oneOf(rails)
        add("transactions[].from.", "institution account upi cardFirst6 cardLast4")
        add("transactions[].to.", "institution account upi merchant")
        add("transactions[].", "reference orderId item")
        fields["transactions[].amount"] = .amount
        fields["transactions[].at"] = .moment
        add("suspects[].", "name mobile upi account ifsc email url handle otherId")
        add("evidence[].", "kind file note")
        return fields
    }()

    /// The path with every index taken out: `transactions[2].at` → `transactions[].at`.
    package static func general(_ path: String) -> String {
        var general = ""
        var isIndex = false
        for character in path {
            if character == "[" { isIndex = true }
            if !isIndex || "[]".contains(character) { general.append(character) }
            if character == "]" { isIndex = false }
        }
        return general
    }

    /// What holds other values.
    enum Holder: String { case object, list }

    /// What a path that leads to other fields is; nil for a field itself and for unknown paths.
    static func holder(_ path: String) -> Holder? {
        let general = general(path)
        if fields.keys.contains(where: { $0.hasPrefix(general + "[]") }) { return .list }
        return fields.keys.contains { $0.hasPrefix(general + ".") } ? .object : nil
    }
}
