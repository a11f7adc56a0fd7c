// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
