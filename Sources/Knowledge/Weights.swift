// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How much signs and words weigh towards "reads like known frauds", as fitted and reviewed.
///
/// Natural logarithms of odds, in hundredths. Kept apart from the wording: an author adds phrases,
/// `content calibrate` fits what they weigh.
package struct Weights: Sendable, Codable, Equatable {
    /// What a message without any known word scores.
    package var bias = 0
    /// From what score on a message reads like known frauds.
    package var threshold = 0
    /// By sign.
    package var signs: [String: Int] = [:]
    /// By folded word, or two neighbours with a space between; `#` for a number.
    package var words: [String: Int] = [:]
    /// By folded word or sign (`+` before it): how much it speaks for each scam.
    package var kinds: [String: [String: Int]] = [:]

    /// Weights that raise nothing.
    package init() {}

    /// Whether there is nothing to weigh with.
    package var isEmpty: Bool { words.isEmpty && signs.isEmpty }
}

extension Weights {
    /// The files of `Content/weights`, one fact a line: `bias -40`, `threshold 120`,
    /// `sign asks-otp 85`, `word otp btao 31`; and `kinds otp_btao bank-kyc-expiry 30`.
    package static let (fraudFile, kindsFile) = (
        "Content/weights/fraud.txt", "Content/weights/kinds.txt"
    )

    /// The text of `fraudFile`, sorted; the same weights give the same bytes.
    package var fraudText: String {
        var lines = ["bias \(bias)", "threshold \(threshold)"]
        lines += signs.sorted { $0.key < $1.key }.map { "sign \($0.key) \($0.value)" }
        lines += words.sorted { $0.key < $1.key }.map { "word \($0.key) \($0.value)" }
        return Weights.note + lines.joined(separator: "\n") + "\n"
    }

    /// The text of `kindsFile`, sorted.
    package var kindsText: String {
        let lines = kinds.sorted { $0.key < $1.key }.map { word, kinds in
            let parts = kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            return "kinds \(word.replacing(" ", with: "_")) " + parts.joined(separator: " ")
        }
        return Weights.note + lines.joined(separator: "\n") + "\n"
    }

    private static let note = "# Fitted by `parakh content calibrate`; hundredths of log-odds.\n"

    /// Reads the lines of either file; a line that says nothing known is noted.
    mutating func read(_ text: String, file: String) -> [ContentProblem] {
        var problems: [ContentProblem] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated() where !line.isEmpty && !line.hasPrefix("#")
        {
            let parts = line.split(separator: " ").map(String.init)
            let isRead = file == Weights.kindsFile ? readKinds(parts) : readWeight(parts)
            if !isRead {
                problems.append(
                    ContentProblem(file: file, line: number + 1, code: "not-a-weight"))
            }
        }
        return problems
    }

    private mutating func readWeight(_ parts: [String]) -> Bool {
        guard parts.count >= 2, let value = Int(parts[parts.count - 1]) else { return false }
        let name = parts[1..<parts.count - 1].joined(separator: " ")
        switch parts[0] {
        case "bias": bias = value
        case "threshold": threshold = value
        case "sign": signs[name] = value
        case "word": words[name] = value
        default: return false
        }
        return true
    }

    private mutating func readKinds(_ parts: [String]) -> Bool {
        guard parts.count >= 4, parts.count % 2 == 0, parts[0] == "kinds" else { return false }
        var kinds: [String: Int] = [:]
        for index in stride(from: 2, to: parts.count, by: 2) {
            guard let value = Int(parts[index + 1]) else { return false }
            kinds[parts[index]] = value
        }
        self.kinds[parts[1].replacing("_", with: " ")] = kinds
        return true
    }
}
