// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge
internal import Testing

struct StationTests {
    private func read(_ text: String) -> (station: Station, problems: [String]) {
        let (station, problems) = Station.reading(text, file: "station.yaml")
        return (station, problems.map { "\($0.line): \($0.code)" })
    }

    @Test func `a station's file is read whole`() throws {
        let (station, problems) = read(
            """
            station: {name: Kotwali, officer: "SI Verma"}
            holidays: [2026-11-24]
            working-days: [2026-11-28]
            contacts:
              - {names: ["Big Store"], email: nodal@store.example}
            """)
        #expect(problems.isEmpty)
        #expect(station.facts == ["name": "Kotwali", "officer": "SI Verma"])
        #expect(station.holidays.map(\.text) == ["2026-11-24"])
        #expect(station.workingDays.map(\.text) == ["2026-11-28"])
        #expect(station.contact(for: "BIG STORE PVT LTD")?.facts["email"] == "nodal@store.example")
    }

    @Test func `the template reads without a problem, and every fact of it is understood`() throws {
        let project = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = project.appending(path: "Content/templates/station.yaml")
        let (station, problems) = read(try String(contentsOf: file, encoding: .utf8))
        #expect(problems == [])
        #expect(Set(station.facts.keys) == Set(Station.factNames))
        #expect(station.holidays.map(\.text) == ["2026-11-24"])
        #expect(station.workingDays == [])
        #expect(station.contact(for: "EXAMPLESTORE MUMBAI IN")?.facts["phone"] == "1800 000 0000")
    }

    @Test(arguments: [
        ("station:\n  nmae: Kotwali\n", "2: unknown-field"),
        ("holidays:\n  - 2026-11-24\n  - 2026-11-31\n", "3: not-a-date"),
        ("working-days:\n  - tomorrow\n", "2: not-a-date"),
        ("holidays: 2026-11-24\n", "1: not-a-list"),
        ("contacts:\n  - names: [A]\n  - email: a@b.example\n", "3: missing-field"),
        ("contacts:\n  - names: [A]\n    mail: a@b.example\n", "3: unknown-field"),
        ("station:\n\tname: Kotwali\n", "2: not-yaml"),
    ])
    func `a mistake is told with the line it stands in`(text: String, expected: String) {
        #expect(read(text).problems == [expected])
    }

    @Test(arguments: [
        ("station: {colour: red}", ["1: unknown-field"]),
        ("holidays:\n  - 2026-02-30", ["2: not-a-date"]),
        ("contacts:\n  - {email: a@b.example}", ["2: missing-field"]),
        ("station: [", ["1: not-yaml"]), ("- a", ["1: not-a-mapping"]),
    ])
    func `what is wrong in a station's file is told with its line`(
        text: String, expected: [String]
    ) {
        let problems = read(text).problems
        #expect(
            problems.map { $0.split(separator: ":")[1] }
                == expected.map { $0.split(separator: ":")[1] })
        #expect(problems.count == expected.count)
    }

    @Test(arguments: [
        ("AMAZON PAY INDIA", "amazon pay"), ("PAYU*AMAZON", "amazon"), ("Amazonia Foods", nil),
        ("", nil), ("...", nil),
    ])
    func `a contact is found by whole words, the longest name first`(
        company: String, expected: String?
    ) {
        let station = read(
            """
            contacts:
              - {names: [Amazon], person: amazon}
              - {names: ["Amazon Pay"], person: "amazon pay"}
            """
        ).station
        #expect(station.contact(for: company)?.facts["person"] == expected)
    }
}
