// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Foundation
internal import Knowledge
internal import Screening
internal import Synchronization

/// `check --jsonl`: a stateless filter, one object in, one object out, same order.
///
/// Lines are answered on all cores, as many at a time as one read brings, so that a slow writer at
/// the other end of a pipe gets its answers at once and memory does not grow with the input.
struct JSONLines {
    private let screener: Screener
    private let result: CheckResult
    private let explains: Bool

    /// One message; unknown fields are let through unread.
    private struct Message: Decodable {
        var id: String?
        var text: String

        private enum Key: String, CodingKey { case id, text }

        /// An `id` may be a number; it comes back as a text.
        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            text = try fields.decode(String.self, forKey: .text)
            if let number = try? fields.decodeIfPresent(Int.self, forKey: .id) {
                id = String(number)
            } else {
                id = try fields.decodeIfPresent(String.self, forKey: .id)
            }
        }
    }

    /// What came of some lines.
    private struct Answers {
        var output: [UInt8] = []
        var lineCount = 0
        var badLines: [Int] = []
    }

    init(_ screener: Screener, _ catalogue: Catalogue, explains: Bool) {
        self.screener = screener
        self.explains = explains
        result = CheckResult(catalogue, screener.stamp)
    }

    /// Answers every line. A line that is no message gets an answer that says so, so that counts
    /// stay equal, and the command ends with status 65.
    func answer(_ input: InputFile) throws {
        var (lineCount, badCount, firstBad) = (0, 0, 0)
        try input.forEachRun { run in
            for part in answers(to: run, linesBefore: lineCount) {
                lineCount += part.lineCount
                if badCount == 0, let first = part.badLines.first { firstBad = first }
                badCount += part.badLines.count
                StandardOutput.write(Data(part.output))
            }
        }
        guard badCount > 0 else { return }
        throw Failure(
            code: "not-a-message", status: .badData,
            arguments: ["line": String(firstBad), "count": String(badCount)])
    }

    /// The answers to a run of whole lines, in order, worked out on all cores.
    private func answers(to run: Data, linesBefore: Int) -> [Answers] {
        let lines = JSONLines.lines(of: run)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let share = max(1, min(64, (lines.count + cores - 1) / cores))
        let count = (lines.count + share - 1) / share
        let parts = Mutex(Array(repeating: Answers(), count: count))
        DispatchQueue.concurrentPerform(iterations: count) { part in
            let range = part * share..<min(lines.count, (part + 1) * share)
            let answers = answers(to: lines[range], firstNumber: linesBefore + range.lowerBound + 1)
            parts.withLock { $0[part] = answers }
        }
        return parts.withLock { $0 }
    }

    private func answers(to lines: ArraySlice<Data>, firstNumber: Int) -> Answers {
        var answers = Answers()
        for (offset, line) in lines.enumerated() {
            answers.lineCount += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            if let message = try? JSONDecoder().decode(Message.self, from: line) {
                let finding = screener.screen(message.text)
                let explanation = explains ? screener.explain(message.text) : nil
                answers.output += result.line(finding, id: message.id, explanation)
            } else {
                answers.badLines.append(firstNumber + offset)
                answers.output += JSONLines.refusal(ofLine: firstNumber + offset)
            }
        }
        return answers
    }

    private static func lines(of run: Data) -> [Data] {
        var lines: [Data] = []
        var start = run.startIndex
        while let end = run[start...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(run[start..<end])
            start = end + 1
        }
        return lines + [run[start...]]
    }

    private static func refusal(ofLine number: Int) -> [UInt8] {
        Array(#"{"error":"not-a-message","id":null,"line":\#(number),"schema":1}"#.utf8)
            + [UInt8(ascii: "\n")]
    }
}
