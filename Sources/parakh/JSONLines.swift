// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge
internal import Screening

/// `check --jsonl`: a stateless filter, one object in, one object out, same order.
struct JSONLines {
    private let screener: Screener
    private let catalogue: Catalogue

    /// One message; unknown fields are let through unread.
    private struct Message: Decodable {
        var id: String?
        var text: String
    }

    init(_ screener: Screener, _ catalogue: Catalogue) {
        self.screener = screener
        self.catalogue = catalogue
    }

    /// Answers every line. A line that is no message gets an answer that says so, so that counts
    /// stay equal, and the command ends with status 65.
    func answer(_ input: InputFile) throws {
        var number = 0
        var badLines: [Int] = []
        try input.forEachLine { line in
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { return }
            if let message = try? JSONDecoder().decode(Message.self, from: line) {
                let finding = screener.screen(message.text)
                write(CheckResult(finding, id: message.id, catalogue).line())
            } else {
                badLines.append(number)
                write(
                    Data(#"{"error":"not-a-message","id":null,"line":\#(number),"schema":1}"#.utf8))
            }
        }
        guard let first = badLines.first else { return }
        throw Failure(
            code: "not-a-message", status: .badData,
            arguments: ["line": String(first), "count": String(badLines.count)])
    }

    private func write(_ line: Data) { StandardOutput.write(line + Data("\n".utf8)) }
}
