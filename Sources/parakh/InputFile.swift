// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// A file named on the command line, or standard input for `-`.
struct InputFile {
    private let handle: FileHandle

    /// Opens the file.
    ///
    /// - Throws: `Failure` with status 66 when it cannot be opened.
    init(_ path: String) throws(Failure) {
        if path == "-" {
            handle = .standardInput
        } else if let opened = FileHandle(forReadingAtPath: path) {
            handle = opened
        } else {
            throw Failure(code: "no-such-file", status: .noInput, arguments: ["file": path])
        }
    }

    /// Everything in it; bytes that are not UTF-8 become U+FFFD.
    func wholeText() throws(Failure) -> String {
        String(decoding: try wholeData(), as: UTF8.self)
    }

    /// Everything in it.
    func wholeData() throws(Failure) -> Data {
        do {
            return try handle.readToEnd() ?? Data()
        } catch {
            throw Failure(code: "cannot-read-input", status: .inputOutput)
        }
    }

    /// Calls `take` with each line without its line break, in constant memory.
    func forEachLine(_ take: (Data) throws -> Void) throws {
        var rest = Data()
        while let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
            rest.append(chunk)
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
                try take(rest[start..<end])
                start = rest.index(after: end)
            }
            rest = Data(rest[start...])
        }
        if !rest.isEmpty { try take(rest) }
    }
}
