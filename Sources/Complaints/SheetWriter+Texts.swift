// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

// What stands in the places of a sheet's texts, and in its fields.
extension SheetWriter {
    /// A text of the sheet; nil when it speaks of something that was not told.
    func text(_ key: String, _ more: [String: String] = [:]) -> String? {
        filled("sheets.\(entry.id).\(key)") { arguments.merging(more) { _, new in new } }
    }

    /// The texts of a list, without those that speak of something that was not told.
    func list(_ key: String) -> [String] {
        let full = "sheets.\(entry.id).\(key)"
        return catalogue.list(full).indices.compactMap { filled("\(full).\($0)") { arguments } }
    }

    /// The text of a key with its places filled; nil when there is none, or a place cannot be
    /// filled. The filled text does not tell: answers may hold `%{`.
    func filled(_ key: String, _ arguments: () -> [String: String]) -> String? {
        guard let blank = catalogue.textIfAny(key) else { return nil }
        let places = Catalogue.places(in: blank)
        guard !places.isEmpty else { return blank }
        let arguments = arguments()
        return places.allSatisfy { arguments[$0] != nil } ? catalogue.text(key, arguments) : nil
    }

    /// What texts of sheets may speak of.
    var arguments: [String: String] {
        var arguments = ["category": portal.category, "subcategory": portal.subcategory]
        arguments["sheets"] = "\(packetSheets.count)"
        arguments["mobile"] = fields.text("complainant.mobile")
        arguments["name"] = fields.text("complainant.name")
        arguments["amount"] = complaint.total(of: transactions)?.grouped
        arguments["payments"] = "\(transactions.count)"
        let first = "transactions[\(transactions.first ?? 0)]."
        arguments["institution"] = fields.text(first + "from.institution")
        arguments["merchant"] = fields.text(first + "to.merchant")
        arguments["reference"] = fields.text(first + "reference")
        arguments.merge(spoken(first)) { _, new in new }
        arguments["when"] = fields.text(first + "at") ?? fields.text("incident.startedAt")
        arguments["acknowledgement"] = fields.text("incident.acknowledgement")
        arguments["scam"] = told.pattern.map { catalogue.text("patterns.\($0.id).name") }
        arguments["elapsed"] = elapsed
        return arguments
    }

    /// What scripts say aloud, beside: of the payment whose paths begin so, and where the person
    /// lives.
    private func spoken(_ payment: String) -> [String: String] {
        let paths = [
            "account": payment + "from.account", "upi": payment + "from.upi",
            "card-first": payment + "from.cardFirst6", "card-last": payment + "from.cardLast4",
            "paid-day": payment + "at.date", "paid-time": payment + "at.time",
            "district": "complainant.address.district", "state": "complainant.address.state",
            "suspect-mobile": "suspects[0].mobile",
        ]
        return paths.compactMapValues(fields.text)
            .merging(["number": "\((transactions.first ?? 0) + 1)"]) { told, _ in told }
    }

    /// Time from the first debit to the report, in words.
    private var elapsed: String? {
        let debits = transactions.compactMap {
            complaint[path: "transactions[\($0)].at"].flatMap(Moment.init)
        }
        guard let first = debits.min(),
            let reported = complaint[path: "incident.reportedAt"].flatMap(Moment.init),
            let minutes = reported.minutes(since: first)
        else { return nil }
        return Elapsed.text(minutes: minutes, catalogue)
    }

    /// A labelled value; nil for one that is wanted only when it was answered, and was not.
    func field(_ name: String, _ index: Int?) -> Sheet.Field? {
        let key = name.filter { $0 != "?" }
        let path = (index ?? shown(key)).map { key.replacingFirst("[]", with: "[\($0)]") } ?? key
        let value = entry.isCopied ? fields.bareText(path) ?? value(path) : value(path)
        if value == nil, name.hasSuffix("?") { return nil }
        return Sheet.Field(
            id: path, label: catalogue.text("fields.\(key).label"),
            official: entry.isSpoken ? nil : catalogue.textIfAny("fields.\(key).official"),
            value: value,
            hint: catalogue.textIfAny("fields.\(key).hint"))
    }

    /// The payment whose answer stands for the whole sheet: the first that has one.
    private func shown(_ key: String) -> Int? {
        guard key.hasPrefix("transactions[].") else { return nil }
        let answered = transactions.first {
            fields.text(key.replacingFirst("[]", with: "[\($0)]")) != nil
        }
        return answered ?? transactions.first ?? 0
    }

    private func value(_ path: String) -> String? {
        switch path {
        case "portal.category": portal.category
        case "portal.subcategory": portal.subcategory
        case "computed.total": complaint.total(of: transactions)?.grouped
        case "incident.moneyLost" where complaint.moneyLost: catalogue.text("answers.yes")
        default: stationValue(path) ?? measured(path) ?? fields.text(path)
        }
    }

    /// What the station knows of itself and of companies.
    private func stationValue(_ path: String) -> String? {
        if path.hasPrefix("station.") {
            return told.station.facts[String(path.dropFirst("station.".count))]
        }
        guard path.hasPrefix("contact.") else { return nil }
        let name = String(path.dropFirst("contact.".count))
        if let role = SheetWriter.companies.first(where: { $0.name == name }) {
            return contacts(role.field)
        }
        let named = SheetWriter.companies.lazy.flatMap { companies($0.field) }
        return named.compactMap(told.station.contact).first?.facts[name]
    }

    /// Where companies stand that a station may have a contact at, by what they do.
    private static let companies = [
        (name: "merchant", field: "to.merchant"), (name: "gateway", field: "to.gateway"),
        (name: "courier", field: "courier"),
    ]

    /// The companies that the sheet's payments name in a field, each once.
    private func companies(_ field: String) -> [String] {
        var names: [String] = []
        for index in transactions {
            guard let name = complaint[path: "transactions[\(index)].\(field)"],
                !names.contains(name)
            else { continue }
            names.append(name)
        }
        return names
    }

    /// The station's contacts at the companies of a field, on one line; nil when it has none.
    private func contacts(_ field: String) -> String? {
        let named = companies(field)
        let lines = named.compactMap { company -> String? in
            guard let facts = told.station.contact(for: company)?.facts else { return nil }
            let seen = facts["seen"].flatMap(CalendarDay.init).map {
                catalogue.text("contacts.seen", ["day": fields.date($0)])
            }
            let known = ["person", "email", "phone", "portal"].compactMap { facts[$0] }
            let line = (known + [seen].compactMap { $0 }).joined(separator: ", ")
            return named.count > 1 ? company + ": " + line : line
        }
        return lines.isEmpty ? nil : lines.joined(separator: "; ")
    }

    /// What was measured of a file given as evidence.
    private func measured(_ path: String) -> String? {
        guard path.hasPrefix("evidence["),
            let index = Int(path.dropFirst("evidence[".count).prefix { $0 != "]" }),
            let file = told.evidence[index], let dot = path.lastIndex(of: ".")
        else { return nil }
        switch path[path.index(after: dot)...] {
        case "size": return file.size(in: catalogue)
        case "sha256": return file.sha256
        default: return nil
        }
    }
}
