// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Stand-ins for the commands of CUPS, and a folder where they note what was done with them.
private final class FakeSpooler {
    let folder = Scratch()

    /// - Parameters:
    ///   - printer: What `lpstat -l -p` says.
    ///   - polls: How often a job is still on its way when it is asked for.
    ///   - alert: What stands at the job once it has ended.
    init(printer: String = "enabled", polls: Int = 1, alert: String = "job-completed-successfully")
    {
        try? FileManager.default.createDirectory(
            atPath: folder.file("bin"), withIntermediateDirectories: true)
        for tool in ["cat", "rm", "touch", "wc"] {
            try? FileManager.default.createSymbolicLink(
                atPath: folder.file("bin/" + tool), withDestinationPath: "/bin/" + tool)
        }
        add(
            "lp",
            "printf '%s\\n' \"$@\" > \"$S/arguments\"; cat > \"$S/document\"; touch \"$S/job\"; "
                + "echo 'request id is Desk-7 (0 file(s))'")
        add("cancel", "echo \"$@\" >> \"$S/cancelled\"; rm -f \"$S/job\"")
        add(
            "lpstat",
            """
            case "$*" in
            "-d") echo "system default destination: Desk" ;;
            "-e") echo Desk ;;
            "-l -p Desk") printf 'printer Desk \(printer) since now -\\n\\tAlerts: none\\n' ;;
            "-W not-completed -l -o Desk")
                echo x >> "$S/polls"
                [ -e "$S/job" ] && [ "$(wc -l < "$S/polls")" -le \(polls) ] || exit 0
                printf 'Desk-6  a 1 now\\nDesk-7  someone 1024 now\\n\\tAlerts: job-printing\\n' ;;
            "-W completed -l -o Desk")
                [ -e "$S/job" ] || exit 0
                printf 'Desk-7  someone 1024 now\\n\\tAlerts: \(alert)\\n' ;;
            esac
            """)
    }

    func add(_ name: String, _ script: String) {
        let text = "#!/bin/sh\nS='\(folder.path)'\n\(script)\n"
        _ = FileManager.default.createFile(
            atPath: folder.file("bin/" + name), contents: Data(text.utf8),
            attributes: [.posixPermissions: 0o755])
    }

    /// Runs `parakh packet … --print` with only these commands of CUPS.
    func run(_ more: String..., language: String = "en") -> Program.Outcome {
        let answers = """
            {"language":"hi","complainant":{"name":"Zebra Canary","mobile":"9812345621"},
             "transactions":[{"rail":"upi","amount":"49999.00","at":"2026-11-20T18:52"}]}
            """
        _ = FileManager.default.createFile(
            atPath: folder.file("zebra.json"), contents: Data(answers.utf8))
        return Program.run(
            [
                Program.path, "packet", "--answers", folder.file("zebra.json"), "--print", "--lang",
                language,
            ] + more, environment: ["PATH": folder.file("bin")])
    }

    var arguments: [String] {
        folder.contents(of: "arguments").split(separator: "\n").map(String.init)
    }
}

@Suite struct PrintingTests {
    @Test func `a packet is printed, followed to its end and taken out of the spooler`() {
        let spooler = FakeSpooler(polls: 3)
        let run = spooler.run()
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.out.contains("The papers are printed."))
        #expect(spooler.folder.contents(of: "document").hasPrefix("%PDF-"))
        #expect(spooler.folder.contents(of: "cancelled") == "-x Desk-7\n")
        #expect(spooler.folder.contents(of: "polls").count > 6)
    }

    @Test func `the job is called Parakh, on A4, without a banner and without a name`() {
        let spooler = FakeSpooler()
        #expect(spooler.run().status == 0)
        #expect(
            spooler.arguments == [
                "-d", "Desk", "-t", "Parakh", "-o", "media=A4", "-o", "job-sheets=none,none", "-o",
                "document-format=application/pdf",
            ])
        #expect(!spooler.arguments.joined().lowercased().contains("zebra"))
    }

    @Test(arguments: [
        ("disabled", "printer-stopped"), ("enabled\\n\\tAlerts: media-empty-error", "paper-out"),
    ])
    func `a printer that cannot go on is told, and the job is taken away`(
        _ state: String, _ code: String
    ) {
        let spooler = FakeSpooler(printer: state, polls: 100)
        let run = spooler.run()
        #expect(run.status == 69)
        #expect(run.errors.contains("[\(code)]"))
        #expect(spooler.folder.contents(of: "cancelled").hasPrefix("-x Desk-7\n"))
    }

    @Test(arguments: ["job-canceled-by-user", "aborted-by-system"])
    func `a job that another ended is not called printed`(_ alert: String) {
        let run = FakeSpooler(alert: alert).run()
        #expect(run.status == 69)
        #expect(run.errors.contains("[printer-stopped]"))
    }

    @Test func `a job that never ends is given up and taken away`() {
        let spooler = FakeSpooler(polls: 100_000)
        let run = spooler.run("--print-timeout", "1")
        #expect(run.status == 69)
        #expect(run.errors.contains("[timed-out]"))
        #expect(spooler.folder.contents(of: "cancelled").contains("-x Desk-7\n"))
    }

    @Test func `a spooler that keeps a copy is told of`() {
        let spooler = FakeSpooler()
        spooler.add("cancel", "exit 1")
        let run = spooler.run()
        #expect(run.status == 0)
        #expect(run.out.contains("still has a copy"))
    }

    @Test func `a refused job is told`() {
        let spooler = FakeSpooler()
        spooler.add("lp", "echo 'lp: Destination \"Desk\" is not accepting jobs.'; exit 1")
        #expect(spooler.run().errors.contains("[printer-stopped]"))
    }

    @Test(arguments: ["hi", "en"])
    func `without CUPS or without a printer the reason is told in plain words`(_ language: String) {
        let none = FakeSpooler()
        none.add("lpstat", "echo 'no system default destination'; exit 1")
        let noPrinter = none.run(language: language)
        #expect(noPrinter.status == 69)
        #expect(noPrinter.errors.contains("[no-printer]"))
        let missing = FakeSpooler()
        try? FileManager.default.removeItem(atPath: missing.folder.file("bin/lp"))
        let noCUPS = missing.run(language: language)
        #expect(noCUPS.status == 69)
        #expect(noCUPS.errors.contains("[cups-missing]"))
    }

    @Test func `the first printer there is will do where none is the default`() {
        let spooler = FakeSpooler()
        spooler.add("lpstat", "[ \"$*\" = -e ] && printf 'Front\\nBack\\n'; exit 0")
        #expect(spooler.run().status == 0)
        #expect(spooler.arguments.prefix(2) == ["-d", "Front"])
    }

    @Test func `printing alone writes nothing but what it was asked for`() throws {
        let spooler = FakeSpooler()
        #expect(spooler.run().status == 0)
        #expect(spooler.run("--out", spooler.folder.file("out")).status == 0)
        #expect(FileManager.default.fileExists(atPath: spooler.folder.file("out/packet.pdf")))
    }
}
