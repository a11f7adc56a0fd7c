// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// What a police station sets for itself: its own name and people, days its banks are closed, and
/// whom it knows at companies.
///
/// It stands in a file of the station's, which no update of the knowledge touches.
package struct Station: Sendable, Equatable {
    /// The station's facts by name: `name`, `district`, `state`, `officer`, `rank`, `phone`,
    /// `email`; what is not set is absent.
    package var facts: [String: String] = [:]
    /// Days on which its banks are closed though the knowledge does not say so.
    package var holidays: Set<CalendarDay> = []
    /// Days on which its banks are open though the knowledge says otherwise.
    package var workingDays: Set<CalendarDay> = []
    /// Nodal contacts of companies.
    package var contacts: [Contact] = []

    /// A station that has set nothing.
    package init() {}

    /// A company's nodal contact, as the station knows it.
    package struct Contact: Sendable, Equatable {
        /// Names the company goes by on statements and in messages.
        package var names: [String]
        /// Facts by name: `person`, `email`, `phone`, `portal`, `seen` (the day it was last used).
        package var facts: [String: String]
    }

    /// What may be set about the station.
    package static let factNames = [
        "name", "district", "state", "officer", "rank", "phone", "email",
    ]
    /// What may be set about a contact.
    package static let contactFactNames = ["person", "email", "phone", "portal", "seen"]

    /// Reads a station's file.
    ///
    /// - Returns: what could be read, and every problem with its line.
    package static func reading(
        _ text: String, file: String
    ) -> (station: Station, problems: [ContentProblem]) {
        var reader = EntryReader(file: file)
        let station = reader.station(text)
        return (station, reader.problems)
    }

    /// The contact of a company by a name on a statement; the longest name that stands in it wins.
    package func contact(for company: String) -> Contact? {
        let words = Station.plain(company)
        let fitting = contacts.flatMap { contact in
            contact.names.map { (contact: contact, name: Station.plain($0)) }
        }.filter { !$0.name.isEmpty && words.contains($0.name) }
        return fitting.max { $0.name.count < $1.name.count }?.contact
    }

    private static func plain(_ name: String) -> String {
        " " + name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
}

extension EntryReader {
    fileprivate mutating func station(_ text: String) -> Station {
        var station = Station()
        guard let root = root(of: text),
            let fields = fields(
                of: root, required: [],
                optional: ["station", "holidays", "working-days", "contacts"])
        else { return station }
        if let node = node(fields, "station") { station.facts = facts(node, Station.factNames) }
        station.holidays = Set(days(fields, "holidays"))
        station.workingDays = Set(days(fields, "working-days"))
        station.contacts = items(fields, "contacts").compactMap { contact($0) }
        return station
    }

    private mutating func facts(_ node: Yams.Node, _ names: [String]) -> [String: String] {
        guard let entry = fields(of: node, required: [], optional: names) else { return [:] }
        var facts: [String: String] = [:]
        for name in names { facts[name] = text(entry, name) }
        return facts
    }

    private mutating func contact(_ node: Yams.Node) -> Station.Contact? {
        let names = Station.contactFactNames
        guard let entry = fields(of: node, required: ["names"], optional: names) else { return nil }
        var facts: [String: String] = [:]
        for name in names { facts[name] = text(entry, name) }
        return Station.Contact(names: texts(entry, "names"), facts: facts)
    }

    /// The days of a list; what is no day is noted.
    mutating func days(_ fields: Fields, _ name: String) -> [CalendarDay] {
        lined(fields, name).compactMap { lined in
            if let day = CalendarDay(lined.text) { return day }
            note("not-a-date", line: lined.line, ["found": lined.text])
            return nil
        }
    }
}
