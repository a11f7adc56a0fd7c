// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// A program of another hand that reads our paper back.
struct Tool {
    let path: String

    /// Finds the program among the system's.
    init?(_ name: String) {
        let path = ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let path else { return nil }
        self.path = path
    }

    /// What it writes to standard output and to standard error.
    func run(_ arguments: String...) throws -> (output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: text, as: UTF8.self), String(decoding: complaints, as: UTF8.self))
    }
}

/// A folder of its own that goes with the test.
final class ScratchFolder {
    let path = NSTemporaryDirectory() + "parakh-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file into the folder and gives its path.
    func write(_ data: Data, as name: String) throws -> String {
        try data.write(to: URL(filePath: path + "/" + name))
        return path + "/" + name
    }
}
