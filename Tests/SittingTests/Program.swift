// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The built program, run as people and scripts run it.
enum Program {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The program beside the tests, with its compiled pack.
    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let folder = ((tests ?? "") as NSString).deletingLastPathComponent
        let program = folder + "/parakh"
        _ = run([
            program, "content", "build", "--folder", project, "--out", folder + "/parakh.pack",
        ])
        return program
    }()

    /// What a run gave.
    struct Outcome {
        var status: Int32
        var out: String
        var errors: String
    }

    /// Runs a command to its end.
    static func run(
        _ command: [String], input: Data = Data(), environment: [String: String] = [:]
    ) -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = ProcessInfo.processInfo.environment
            .merging(["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"]) { $1 }
            .merging(environment) { $1 }
        let folder = Scratch()
        let (feed, out, errors) = (folder.file("in"), folder.file("out"), folder.file("err"))
        _ = FileManager.default.createFile(atPath: feed, contents: input)
        _ = FileManager.default.createFile(atPath: out, contents: nil)
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        process.standardInput = FileHandle(forReadingAtPath: feed)
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: errors)
        do { try process.run() } catch { return Outcome(status: -1, out: "", errors: "\(error)") }
        process.waitUntilExit()
        func text(_ path: String) -> String {
            String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        }
        return Outcome(status: process.terminationStatus, out: text(out), errors: text(errors))
    }

    /// Runs Parakh with these arguments.
    static func parakh(_ arguments: String..., input: String = "") -> Outcome {
        run([path] + arguments, input: Data(input.utf8))
    }

    /// Runs Parakh on bytes that need not be text.
    static func parakh(_ arguments: String..., bytes: Data) -> Outcome {
        run([path] + arguments, input: bytes)
    }
}

/// A folder that goes when the test is over.
final class Scratch {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "parakh-tests-" + UUID().uuidString
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func contents(of name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: file(name)) ?? Data(), as: UTF8.self)
    }
}
