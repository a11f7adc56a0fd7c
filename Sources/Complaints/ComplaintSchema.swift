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

    /// Who made a payment, by the names answers use.
    package static let makers = ["me", "not-me", "forced"]

    /// How a payment ended other than by going through, by the names answers use: `failed` is money
    /// debited that never arrived.
    package static let outcomes = ["failed"]

    /// Goods that may not be sold, by the names answers use.
    package static let goods = ["narcotics", "weapons", "wildlife", "medicines", "other"]

    /// What is the matter with a number or a phone, by the names answers use.
    package static let numberTroubles = [
        "sim-swapped", "sims-in-my-name", "phone-lost", "spam", "forwarded",
    ]

    /// Path → form.
    package static let fields: [String: Form] = {
        var fields: [String: Form] = [:]
        addPeople(to: &fields)
        addIncident(to: &fields)
        addTransactions(to: &fields)
        return fields
    }()

    private static func add(
        _ prefix: String, _ names: String, _ form: Form = .text, to fields: inout [String: Form]
    ) {
        for name in names.split(separator: " ") { fields[prefix + name] = form }
    }

    private static func addPeople(to fields: inout [String: Form]) {
        add("", "language", to: &fields)
        add("complainant.", "name mobile email nationality relativeName", to: &fields)
        add("complainant.", "relationToVictim victimName", to: &fields)
        fields["complainant.gender"] = .oneOf(["female", "male", "other"])
        fields["complainant.birthDate"] = .day
        fields["complainant.relativeKind"] = .oneOf(["father", "mother", "spouse"])
        fields["complainant.idKind"] = .oneOf([
            "voter-id", "driving-licence", "passport", "pan", "aadhaar",
        ])
        let address = "house street colony village tehsil district state policeStation pin country"
        add("complainant.address.", address, to: &fields)
        add("suspects[].", "name mobile upi account ifsc email url handle otherId", to: &fields)
        add("suspects[].", "whatsapp landline internationalNumber app", to: &fields)
        add("suspects[].", "pan passport drivingLicence voterId aadhaarLast4", to: &fields)
        add("suspects[].", "institution address district state pin", to: &fields)
    }

    private static func addIncident(to fields: inout [String: Form]) {
        add("incident.", "pattern delayReason platform platformId message story", to: &fields)
        add("incident.", "district state policeStation acknowledgement", to: &fields)
        add("incident.", "goodsDescription", to: &fields)
        add("incident.", "moneyLost", .flag, to: &fields)
        add("incident.", "startedAt noticedAt reportedAt called1930At", .moment, to: &fields)
        fields["incident.amountAsked"] = .amount
        fields["incident.goods"] = .oneOf(goods)
        fields["incident.did[]"] = .oneOf(did)
        fields["incident.number[]"] = .oneOf(numberTroubles)
        add("evidence[].", "kind file note", to: &fields)
        add("device.", "imei model number", to: &fields)
    }

    private static func addTransactions(to fields: inout [String: Form]) {
        fields["transactions[].rail"] = .oneOf(rails)
        fields["transactions[].madeBy"] = .oneOf(makers)
        fields["transactions[].outcome"] = .oneOf(outcomes)
        add("transactions[].from.", "institution account upi cardFirst6 cardLast4", to: &fields)
        add("transactions[].from.", "branch ifsc", to: &fields)
        add("transactions[].to.", "institution account ifsc upi merchant gateway", to: &fields)
        add("transactions[].", "reference orderId item awb courier deliverTo", to: &fields)
        fields["transactions[].amount"] = .amount
        fields["transactions[].at"] = .moment
    }

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
