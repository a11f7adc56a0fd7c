// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// The station's printer, reached through the commands of CUPS.
///
/// A job is called `Parakh`, never by a person's name; it is followed to its end and then taken out
/// of the spooler's history, also when it failed: it must not come out of the printer when the
/// person has left. No file of ours touches the disk; the spooler's own copy is its affair.
struct Printer {
    /// How long a job may take by default, in seconds.
    static let patience = 180

    private let name: String
    private let patience: Int
    private let commands: Commands

    /// The three programs that are needed; CUPS brings all of them.
    private struct Commands {
        let lp: SystemCommand
        let lpstat: SystemCommand
        let cancel: SystemCommand

        init?() {
            guard let lp = SystemCommand("lp"), let lpstat = SystemCommand("lpstat"),
                let cancel = SystemCommand("cancel")
            else { return nil }
            (self.lp, self.lpstat, self.cancel) = (lp, lpstat, cancel)
        }
    }

    /// The default printer, else the first one there is.
    ///
    /// - Throws: `Failure` with code `cups-missing` or `no-printer`.
    init(patience: Int = Printer.patience) throws(Failure) {
        guard let commands = Commands() else { throw Printer.failure("cups-missing") }
        let asked = commands.lpstat.run(["-d"])?.output ?? ""
        let answer = asked.firstMatch(of: /system default destination: (\S+)/)
        let name = answer.map { String($0.1) } ?? Printer.first(by: commands.lpstat)
        guard let name else { throw Printer.failure("no-printer") }
        self.name = name
        self.patience = patience
        self.commands = commands
    }

    /// Whether there is one to print on.
    static var exists: Bool { (try? Printer()) != nil }

    /// Prints a PDF on A4 and waits for its end.
    ///
    /// - Returns: Whether the spooler keeps no copy.
    /// - Throws: `Failure` with code `printer-stopped`, `paper-out` or `timed-out`; the job is
    ///   cancelled then.
    func put(_ document: Data) throws(Failure) -> Bool {
        let job = try send(document)
        do throws(Failure) {
            try follow(job)
        } catch {
            _ = remove(job)
            throw error
        }
        return remove(job)
    }

    private func send(_ document: Data) throws(Failure) -> String {
        let options = [
            "media=A4", "job-sheets=none,none", "document-format=application/pdf",
        ]
        let arguments = ["-d", name, "-t", "Parakh"] + options.flatMap { ["-o", $0] }
        guard let answer = commands.lp.run(arguments, input: document), answer.status == 0,
            let job = answer.output.firstMatch(of: /request id is (\S+-\d+)/)
        else { throw Printer.failure("printer-stopped") }
        return String(job.1)
    }

    private func follow(_ job: String) throws(Failure) {
        let end = Date(timeIntervalSinceNow: Double(patience))
        while Date() < end {
            if isListed(job, as: "not-completed") {
                try checkState()
            } else if isDone(job) {
                return
            } else {
                throw Printer.failure("printer-stopped")
            }
            Thread.sleep(forTimeInterval: 0.25)
        }
        throw Printer.failure("timed-out")
    }

    /// Takes the job and the spooler's copy of it out of the queue and the history.
    ///
    /// `cancel -x` is not enough: up to CUPS 2.4 at least it sends `purge-jobs` where the spooler
    /// looks for `purge-job`, and the copy stays for a day. `ipptool`, of the same packages, can
    /// say it rightly.
    ///
    /// - Returns: Whether nothing is left.
    private func remove(_ job: String) -> Bool {
        _ = commands.cancel.run(["-x", job])
        for _ in 0..<8 {
            if ["not-completed", "completed"].allSatisfy({ !isListed(job, as: $0) }) {
                return true
            }
            _ = SystemCommand("ipptool")?.run(
                ["ipp://localhost/", "/dev/stdin"], input: Printer.purge(job))
            Thread.sleep(forTimeInterval: 0.25)
        }
        return false
    }

    /// A Cancel-Job request (RFC 8011, 4.3.3) with CUPS' `purge-job`.
    private static func purge(_ job: String) -> Data {
        let number = job.split(separator: "-").last ?? ""
        return Data(
            """
            {
              OPERATION Cancel-Job
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR naturalLanguage attributes-natural-language en
              ATTR uri job-uri ipp://localhost/jobs/\(number)
              ATTR name requesting-user-name \(NSUserName())
              ATTR boolean purge-job true
            }

            """.utf8)
    }

    /// Whether the spooler has the job among those that are, or are not, at their end.
    private func isListed(_ job: String, as state: String) -> Bool {
        entry(of: job, in: jobs(state)) != nil
    }

    /// A job that has gone from both lists was printed: by some settings CUPS keeps no history.
    private func isDone(_ job: String) -> Bool {
        guard let entry = entry(of: job, in: jobs("completed")) else { return true }
        return !entry.contains(/job-canceled|job-aborted|aborted-by-system|canceled-by/)
    }

    private func jobs(_ state: String) -> String {
        commands.lpstat.run(["-W", state, "-l", "-o", name])?.output ?? ""
    }

    /// A job's line and the indented ones under it.
    private func entry(of job: String, in list: String) -> String? {
        let lines = list.split(separator: "\n")
        guard let start = lines.firstIndex(where: { $0.split(separator: " ").first == job[...] })
        else { return nil }
        let more = lines[(start + 1)...].prefix { $0.first?.isWhitespace == true }
        return ([lines[start]] + more).joined(separator: "\n")
    }

    private func checkState() throws(Failure) {
        let state = commands.lpstat.run(["-l", "-p", name])?.output ?? ""
        if state.contains(/media-empty|media-needed|out of paper/.ignoresCase()) {
            throw Printer.failure("paper-out")
        }
        if state.contains(/^printer \S+ disabled/.anchorsMatchLineEndings()) {
            throw Printer.failure("printer-stopped")
        }
    }

    private static func first(by lpstat: SystemCommand) -> String? {
        guard let answer = lpstat.run(["-e"]), answer.status == 0 else { return nil }
        let names = answer.output.split(separator: "\n").map(String.init)
        return names.first { $0.wholeMatch(of: /[^\s:\/]+/) != nil }
    }

    private static func failure(_ code: String) -> Failure {
        Failure(code: code, status: .unavailable)
    }
}
