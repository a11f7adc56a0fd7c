// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Foundation

/// A program of the system, found on the search path, and what it answers.
struct SystemCommand {
    /// What a run gave.
    struct Answer {
        var status: Int32
        var output: String
    }

    private let path: String

    /// Nil when no folder of `PATH` has it.
    init?(_ name: String) {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let path = folders.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let path else { return nil }
        self.path = path
    }

    /// Runs it to its end, or ends it after `patience` seconds.
    ///
    /// - Returns: Its status and all it wrote, in the words of the C locale; nil when it could not
    ///   be run or did not end in time.
    func run(_ arguments: [String], input: Data = Data(), patience: Int = 15) -> Answer? {
        guard let feed = MemoryFile(input), let output = MemoryFile() else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["LC_ALL": "C"]) { $1 }
        process.standardInput = feed.handle
        process.standardOutput = output.handle
        process.standardError = output.handle
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do { try process.run() } catch { return nil }
        guard ended.wait(timeout: .now() + .seconds(patience)) == .success else {
            process.terminate()
            return nil
        }
        return Answer(
            status: process.terminationStatus,
            output: String(decoding: output.contents(), as: UTF8.self))
    }
}
