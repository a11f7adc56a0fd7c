// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

// One after the other: a sitting that was killed leaves its folder until the next one begins.
@Suite(.serialized) struct DeskTests {
    private static let canary = "zebracanary"

    private func lines(_ language: String) -> String {
        [
            language, "1", "1", "2", "", "",
            "Aapka parcel pakda gaya, drugs mila. CBI officer se video call pe "
                + "baat karo, kisi ko mat batana.",
            "Rs 49,999 bhejo \(Self.canary)@ybl par", "", "1", "1", "4 5", "", "1", "1", "49,999",
            "20/11/2026", "18:52", "SBI", "", "402155678890", "\(Self.canary)@ybl", "1", "2",
            "3", "", "mujhe daraya", "", "1", "1", "Asha \(Self.canary)", "9812345621", "0", "",
            "1", "", "",
        ].joined(separator: "\n") + "\n"
    }

    @Test(arguments: [("1", "hi", "1930 पर"), ("2", "en", "call 1930")])
    func `a script on standard input goes from message to packet`(
        _ choice: String, _ language: String, _ words: String
    ) throws {
        let folder = Scratch()
        let run = Program.parakh(
            "desk", "--plain", "--out", folder.file("out"), input: lines(choice))
        #expect(run.status == 0)
        #expect(run.out.lowercased().contains(words))
        #expect(!run.out.contains("\u{1B}"))
        let call = folder.contents(of: "out/01-call-1930.\(language).txt")
        #expect(call.contains("₹49,999"))
        #expect(call.contains("4021 5567 8890"))
        #expect(call.contains("Asha \(Self.canary)"))
    }

    @Test func `a sitting that keeps nothing leaves nothing`() throws {
        let folder = Scratch()
        let home = folder.file("home")
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let run = Program.run(
            [Program.path, "desk", "--plain"], input: Data(lines("2").utf8),
            environment: ["HOME": home, "XDG_RUNTIME_DIR": ""])
        #expect(run.status == 0)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: home).isEmpty)
        let shared = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/shm")) ?? []
        let own = shared.filter { $0.hasPrefix("parakh-") }
        for name in own {
            let files = FileManager.default.enumerator(atPath: "/dev/shm/" + name)?.allObjects ?? []
            for case let file as String in files {
                let data =
                    FileManager.default.contents(atPath: "/dev/shm/\(name)/\(file)") ?? Data()
                #expect(data.range(of: Data(Self.canary.utf8)) == nil)
            }
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
    func `no file is opened for writing outside memory`() {
        let folder = Scratch()
        let trace = folder.file("trace")
        let run = Program.run(
            [
                "/usr/bin/strace", "-f", "-o", trace, "-e", "trace=openat,creat,rename,mkdir",
                Program.path, "desk", "--plain",
            ], input: Data(lines("2").utf8))
        #expect(run.status == 0)
        let writing = folder.contents(of: "trace").split(separator: "\n").filter { line in
            line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("creat(")
                || line.contains("rename") || line.contains("mkdir(")
        }
        let outside = writing.filter { line in
            !["/dev/shm/", "/run/", "/dev/tty", "/dev/null", "/proc/self"].contains(
                where: line.contains)
                && !line.contains("= -1")
        }
        #expect(outside.isEmpty, "\(outside.joined(separator: "\n"))")
        #expect(writing.contains { $0.contains("/dev/shm/") || $0.contains("/run/") })
    }

    @Test func `input that ends early ends the sitting without a packet`() {
        let folder = Scratch()
        for count in [1, 4, 8, 14, 20] {
            let part = lines("2").split(separator: "\n", omittingEmptySubsequences: false)
                .prefix(count).joined(separator: "\n")
            let run = Program.parakh("desk", "--plain", "--out", folder.file("out"), input: part)
            #expect(run.status == 0)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("out")))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
    func `on a terminal a pasted passage of forty lines is one message`() {
        let script = (#filePath as NSString).deletingLastPathComponent + "/terminal_sitting.py"
        let run = Program.run(["/usr/bin/python3", script, Program.path])
        #expect(run.status == 0, "\(run.out)\n\(run.errors)")
    }
}
