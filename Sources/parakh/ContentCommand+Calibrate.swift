// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Knowledge
internal import Screening

extension ContentCommand {
    /// `parakh content calibrate`: fits what signs and words weigh, from the corpus.
    struct Calibrate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fit what signs and words weigh, from the labelled messages.")
        @OptionGroup var folder: Folder
        @Flag(name: .long, help: "Only say whether the weights are those the corpus gives.")
        var check = false

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                let corpus = content.corpus()
                try ContentCommand.tell(corpus.problems, catalogue)
                let calibration = Calibration(content.base, corpus)
                StandardOutput.write(CalibrationText(calibration).text)
                if check {
                    guard calibration.weights.isAbout(content.base.weights) else {
                        throw Failure(code: "stale-weights", status: .badData)
                    }
                } else {
                    try write(calibration.weights, to: try folder.path())
                }
            }
        }

        private func write(_ weights: Weights, to project: String) throws {
            for (file, text) in [
                (Weights.fraudFile, weights.fraudText), (Weights.kindsFile, weights.kindsText),
            ] {
                try ContentCommand.write(
                    Data(text.utf8), to: project + "/" + file, makingFolders: true)
            }
        }
    }
}

/// What the threshold does to each hand that was left out of the fit.
struct CalibrationText {
    let text: String

    init(_ calibration: Calibration) {
        let threshold = calibration.weights.threshold
        var lines = ["threshold \(threshold)", "hand | scams raised | genuine raised"]
        lines += calibration.leftOut.map { hand in
            let raised = hand.scamScores.count { $0 > threshold }
            let wrongly = hand.genuineScores.count { $0 > threshold }
            return "\(hand.hand) | \(raised) of \(hand.scams) | \(wrongly) of \(hand.genuine)"
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}

extension Weights {
    /// Whether the weights are the same but for what another machine's arithmetic may change.
    fileprivate func isAbout(_ other: Weights) -> Bool {
        func differ(_ a: [String: Int], _ b: [String: Int]) -> Int {
            Set(a.keys).union(b.keys).count { abs((a[$0] ?? 0) - (b[$0] ?? 0)) > 4 }
        }
        return abs(bias - other.bias) <= 4 && threshold == other.threshold
            && differ(signs, other.signs) == 0 && differ(words, other.words) == 0
            && Set(kinds.keys).symmetricDifference(other.kinds.keys).count * 100 <= kinds.count
    }
}
