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

    /// Calls `take` with runs of whole lines as they arrive, the last line break left out, in
    /// memory that does not grow but with the longest line.
    func forEachRun(_ take: (Data) throws -> Void) throws {
        var (unfinished, buffer) = (Data(), [UInt8](repeating: 0, count: InputFile.chunkSize))
        while let chunk = try nextChunk(by: &buffer) {
            guard let end = chunk.lastIndex(of: UInt8(ascii: "\n")) else {
                unfinished.append(chunk)
                continue
            }
            try take(unfinished + chunk[..<end])
            unfinished = Data(chunk[chunk.index(after: end)...])
        }
        if !unfinished.isEmpty { try take(unfinished) }
    }

    /// What there is to read, without waiting for more; nil at the end.
    private func nextChunk(by buffer: inout [UInt8]) throws(Failure) -> Data? {
        while true {
            let count = buffer.withUnsafeMutableBytes {
                read(handle.fileDescriptor, $0.baseAddress, $0.count)
            }
            if count > 0 { return Data(buffer[..<count]) }
            if count == 0 { return nil }
            guard errno == EINTR else {
                throw Failure(code: "cannot-read-input", status: .inputOutput)
            }
        }
    }

    private static let chunkSize = 1 << 20
}
