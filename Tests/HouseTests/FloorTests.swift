// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

struct FloorTests {
    @Test func `every room of the sources stands on a floor, and every floor's room exists`() {
        #expect(House.rooms == House.floors.flatMap { $0 }.sorted())
        #expect(House.sources.count > 100)
    }

    @Test func `a room imports rooms of lower floors only`() throws {
        for file in House.sources {
            let own = try #require(House.floorOf[file.room])
            for (module, line) in file.imports {
                guard let floor = House.floorOf[module] else { continue }
                #expect(
                    floor < own,
                    """
                    \(file.path):\(line) imports \(module) of floor \(floor) into floor \(own). \
                    Data goes down once and comes up once: pass a value in, or move the code down.
                    """)
            }
        }
    }

    /// Module from outside → the rooms that may use it.
    private static let outsiders: [String: Set<String>] = [
        "Yams": ["Knowledge"], "CReadline": ["TerminalDesk"], "CPangoCairo": ["Paper"],
        "CQRencode": ["Paper"],
        "ArgumentParser": ["parakh"], "Logging": ["parakh"], "Crypto": ["parakh"],
    ]

    /// Modules that come with the toolchain.
    private static let toolchain: Set<String> = [
        "Foundation", "Glibc", "Dispatch", "Synchronization", "Testing",
    ]

    @Test func `what comes from outside enters by one room`() {
        for file in House.sources {
            for (module, line) in file.imports where House.floorOf[module] == nil {
                let allowed = FloorTests.outsiders[module]
                #expect(
                    allowed?.contains(file.room) ?? FloorTests.toolchain.contains(module),
                    """
                    \(file.path):\(line) imports \(module). A library is known to one room only, \
                    so that it can be replaced; a new one is first entered in this table.
                    """)
            }
            for (module, rooms) in FloorTests.outsiders where !rooms.contains(file.room) {
                #expect(!file.imports.contains { $0.module == module }, "\(file.path)")
            }
        }
    }

    @Test func `PhraseSearch knows nothing of ours and nothing of scams`() throws {
        let files = House.sources.filter { $0.room == "PhraseSearch" }
        try #require(!files.isEmpty)
        let words = [
            "scam", "fraud", "cheat", "otp", "upi", "bank", "police", "arrest", "1930", "victim",
            "hindi", "devanagari", "verdict", "signal", "kyc", "rupee", "phone",
        ]
        for file in files {
            #expect(!file.imports.contains { House.floorOf[$0.module] != nil }, "\(file.path)")
            let text = file.lines.joined(separator: "\n").lowercased()
            for word in words {
                #expect(
                    text.firstMatch(of: try Regex("\\b\(word)(s|es|er|ers)?\\b")) == nil,
                    "\(file.path) speaks of \(word): it searches bytes, whatever they mean.")
            }
        }
    }

    @Test(arguments: [
        "FileManager", "FileHandle", "TerminalDesk", "Paper", "CReadline", "Glibc", "Process",
    ])
    func `the desk knows no screen, no paper and no disk`(name: String) throws {
        let files = House.sources.filter { $0.room == "Desk" }
        try #require(!files.isEmpty)
        for file in files {
            #expect(!file.imports.contains { $0.module == name }, "\(file.path)")
            let uses =
                ["FileManager", "FileHandle", "Process"].contains(name)
                ? file.lines(mentioning: name) : []
            #expect(
                uses == [],
                """
                \(file.path) uses \(name). A terminal, a web page and a test drive the same desk: \
                it asks through Output and is answered through Input.
                """)
        }
    }

    @Test func `the architecture tells of every room and floor`() {
        let text = House.text(of: "ARCHITECTURE.md")
        #expect(!text.isEmpty, "ARCHITECTURE.md is missing")
        for (floor, rooms) in House.floors.enumerated() {
            for room in rooms {
                #expect(
                    text.contains(room), "ARCHITECTURE.md does not name \(room) of floor \(floor)")
            }
        }
    }

    @Test func `the package declares no dependency upwards`() throws {
        let package = SwiftFile(path: "Package.swift")
        let text = package.lines.joined(separator: "\n")
        for match in text.matches(of: /room\("(\w+)", on: \[(.*?)\]\)/.dotMatchesNewlines()) {
            let own = try #require(House.floorOf[String(match.output.1)])
            for dependency in match.output.2.matches(of: /"(\w+)"/) {
                guard let floor = House.floorOf[String(dependency.output.1)] else { continue }
                #expect(floor < own, "Package.swift: \(match.output.1) on \(dependency.output.1)")
            }
        }
    }
}
