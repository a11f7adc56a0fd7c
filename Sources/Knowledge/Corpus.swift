// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Yams

/// Labelled messages to calibrate on and to measure with; no entry is built from them.
package struct Corpus: Sendable {
    /// The writers, in the order of their file names.
    package private(set) var hands: [Hand] = []
    /// What could not be read.
    package private(set) var problems: [ContentProblem] = []

    /// One writer's messages.
    package struct Hand: Sendable {
        /// The file's name without its ending.
        package var name: String
        /// What the messages are for.
        package var use: Use
        /// The messages in file order.
        package var messages: [CorpusMessage]
    }

    /// What a hand is for; never both, since who was calibrated on measures nothing.
    package enum Use: String, Sendable, CaseIterable { case calibrates, measures }

    /// Reads `Content/corpus`: `hands.yaml` and the files it names.
    ///
    /// - Parameter path: the project's folder.
    package init(readingFrom path: String) {
        let file = "Content/corpus/hands.yaml"
        guard let data = FileManager.default.contents(atPath: path + "/" + file) else { return }
        var reader = EntryReader(file: file)
        let text = String(decoding: data, as: UTF8.self)
        guard let root = reader.root(of: text),
            let fields = reader.fields(of: root, required: ["hands"])
        else {
            problems = reader.problems
            return
        }
        for node in reader.items(fields, "hands") {
            guard
                let entry = reader.fields(
                    of: node, required: ["name", "use"], optional: ["writer"]),
                let name = reader.text(entry, "name"),
                let use = reader.oneOf(entry, "use", as: Use.self)
            else { continue }
            hands.append(Hand(name: name, use: use, messages: messages(of: name, in: path)))
        }
        problems += reader.problems
    }

    private mutating func messages(of hand: String, in path: String) -> [CorpusMessage] {
        let file = "Content/corpus/\(hand).jsonl"
        guard let data = FileManager.default.contents(atPath: path + "/" + file) else {
            problems.append(ContentProblem(file: file, line: 0, code: "cannot-read-file"))
            return []
        }
        let decoder = JSONDecoder()
        var messages: [CorpusMessage] = []
        for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
            if let message = try? decoder.decode(CorpusMessage.self, from: line) {
                messages.append(message)
            } else {
                problems.append(
                    ContentProblem(file: file, line: number + 1, code: "not-a-corpus-row"))
            }
        }
        return messages
    }
}

/// One labelled message.
package struct CorpusMessage: Sendable, Codable, Equatable {
    /// A name within its file.
    package var id: String
    /// Whether it is a fraud.
    package var label: Label
    /// The scam, or the family of genuine messages; not always one the knowledge has.
    package var kind: String
    /// The writing: `en`, `hi` or `hinglish`.
    package var lang: String
    /// `message`, `told` or `call`.
    package var form: String
    /// The message.
    package var text: String

    /// The two labels.
    package enum Label: String, Sendable, Codable { case scam, genuine }
}
