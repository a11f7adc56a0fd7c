// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The project's folders and files, as they lie on disk.
enum House {
    /// The floors, lowest first. A room imports rooms of lower floors only; none of its own floor.
    static let floors: [[String]] = [
        ["CReadline", "CPangoCairo", "CQRencode"],
        ["TextFolding", "PhraseSearch", "Identifiers", "Interviewing", "AnswerFiles", "Knowledge"],
        ["Screening", "Complaints", "Lending"],
        ["Desk", "Paper"],
        ["TerminalDesk"],
        ["parakh"],
    ]

    /// Room → its floor.
    static let floorOf: [String: Int] = {
        var floorOf: [String: Int] = [:]
        for (floor, rooms) in floors.enumerated() {
            for room in rooms { floorOf[room] = floor }
        }
        return floorOf
    }()

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The Swift files of `Sources`.
    static let sources = files(below: "Sources").map(SwiftFile.init)
    /// The Swift files of `Tests`.
    static let tests = files(below: "Tests").map(SwiftFile.init)

    /// The room folders in `Sources`.
    static let rooms: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: root + "/Sources")) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    /// A file's text; empty when it cannot be read.
    static func text(of file: String) -> String {
        FileManager.default.contents(atPath: root + "/" + file)
            .map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func files(below folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: root + "/" + folder)?.allObjects ?? []
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
            .map { folder + "/" + $0 }.sorted()
    }
}
