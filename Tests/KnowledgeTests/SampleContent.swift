// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge

/// A small sound project folder (`Sound`), and deliberately broken files to lay over it
/// (`Broken/<case>`).
enum SampleContent {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let sound = folder.appending(path: "Sound")
    private static let broken = folder.appending(path: "Broken")

    /// The names of all broken cases.
    static var cases: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: broken.path())
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// What a case must produce, one `file:line: code` a line.
    static func expectation(of name: String) throws -> [String] {
        let file = broken.appending(path: name).appending(path: "expected.txt")
        return try String(contentsOf: file, encoding: .utf8)
            .split(separator: "\n").map(String.init).sorted()
    }

    /// The sound folder, read.
    static func read() -> ContentFolder { ContentFolder(readingFrom: sound.path()) }

    /// The sound folder with a case laid over it, read.
    static func read(with name: String) throws -> ContentFolder {
        try withCopy { copy in
            try lay(broken.appending(path: name), over: copy)
            return ContentFolder(readingFrom: copy.path())
        }
    }

    /// The sound folder with one file changed, read.
    static func read(changing file: String, _ change: (Data) -> Data) throws -> ContentFolder {
        try withCopy { copy in
            let url = copy.appending(path: file)
            try change(Data(contentsOf: url)).write(to: url)
            return ContentFolder(readingFrom: copy.path())
        }
    }

    private static func withCopy<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: sound, to: copy)
        return try body(copy)
    }

    private static func lay(_ overlay: URL, over copy: URL) throws {
        let names = FileManager.default.enumerator(atPath: overlay.path())?.allObjects ?? []
        for case let name as String in names
        where name.hasPrefix("Content/") || name.hasPrefix("Localization/") {
            let from = overlay.appending(path: name)
            let to = copy.appending(path: name)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: from.path(), isDirectory: &isFolder)
            if isFolder.boolValue {
                try FileManager.default.createDirectory(at: to, withIntermediateDirectories: true)
            } else {
                try Data(contentsOf: from).write(to: to)
            }
        }
    }
}
