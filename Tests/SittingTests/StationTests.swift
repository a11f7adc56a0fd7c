// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct StationTests {
    private static let answers = """
        {"complainant":{"name":"Asha Devi","mobile":"9812345621"},
         "incident":{"reportedAt":"2026-11-23T19:20"},
         "transactions":[{"rail":"card","madeBy":"not-me","orderId":"OD777",
           "from":{"institution":"SBI","cardFirst6":"412345","cardLast4":"6789"},
           "to":{"merchant":"EXAMPLESTORE MUMBAI"},"amount":"49999.00",
           "at":"2026-11-23T18:52"}]}
        """

    /// Runs `packet` at a station.
    private func packet(at station: String?, _ folder: Scratch) -> Program.Outcome {
        _ = FileManager.default.createFile(
            atPath: folder.file("answers.json"), contents: Data(Self.answers.utf8))
        if let station {
            _ = FileManager.default.createFile(
                atPath: folder.file("station.yaml"), contents: Data(station.utf8))
        }
        return Program.run(
            [
                Program.path, "packet", "--answers", folder.file("answers.json"), "--out",
                folder.file("out"), "--lang", "en",
            ], environment: ["PARAKH_STATION": folder.file("station.yaml")])
    }

    /// The text twin of a sheet, whatever its number.
    private func text(of sheet: String, _ folder: Scratch) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out"))
        let name = try #require(names.first { $0.hasSuffix("-\(sheet).en.txt") })
        return folder.contents(of: "out/" + name)
    }

    @Test func `the template's contacts, people and holidays reach the paper`() throws {
        let folder = Scratch()
        let template = FileManager.default.contents(
            atPath: Program.project + "/Content/templates/station.yaml")
        let station = String(decoding: try #require(template), as: UTF8.self)
        #expect(packet(at: station, folder).status == 0)
        let order = try text(of: "stop-shipment", folder)
        for fact in [
            "Kotwali", "Lucknow", "Sub-Inspector", "nodal@example.invalid", "1800 000 0000",
            "01/11/2026",
        ] {
            #expect(order.contains(fact), "\(fact)")
        }
        // The 24th is the station's holiday, so the third working day is the 27th, not the 26th.
        #expect(try text(of: "bank-letter", folder).contains("27/11/2026"))
    }

    @Test func `without days of its own the station counts by the knowledge's`() throws {
        let folder = Scratch()
        #expect(packet(at: "station: {name: Kotwali}\n", folder).status == 0)
        #expect(try text(of: "bank-letter", folder).contains("26/11/2026"))
        #expect(!(try text(of: "stop-shipment", folder).contains("nodal@")))
    }

    @Test(arguments: [
        ("station:\n  nmae: Kotwali\n", "2"), ("holidays:\n  - 2026-02-30\n", "2"),
        ("station: {name: Kotwali}\ncontacts:\n  - email: a@b.invalid\n", "3"),
        ("holidays:\n\t- 2026-11-24\n", "2"),
    ])
    func `a station's file with a mistake ends with 65 and names file and line`(
        station: String, line: String
    ) {
        let folder = Scratch()
        let run = packet(at: station, folder)
        #expect(run.status == 65)
        #expect(run.errors.contains(folder.file("station.yaml") + ", line \(line):"))
        #expect(run.errors.contains("[broken-station]"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("out")))
    }

    @Test func `a station's file that is named and not there ends with 66`() {
        let folder = Scratch()
        let run = packet(at: nil, folder)
        #expect(run.status == 66)
        #expect(run.errors.contains(folder.file("station.yaml")))
    }
}
