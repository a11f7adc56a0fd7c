// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Benchmark
import Foundation
import Knowledge
import Screening

/// What one benchmark works on, read from the folder that `bench.py` prepared.
struct Subject: Sendable {
    let screener: Screener
    let texts: [String]

    /// Reads a pack of the knowledge and messages, one a line as JSON text.
    init(knowledge: String, texts: String) throws {
        let pack = try Pack(Subject.file(knowledge + ".pack"))
        let base = try pack.base()
        guard let phrases = pack.compiledPhrases,
            let screener = Screener(base, compiledPhrases: phrases)
        else { throw PackError.damaged }
        self.screener = screener
        self.texts = try Subject.file(texts + ".jsonl").split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(String.self, from: $0)
        }
        for text in self.texts { blackHole(screener.screen(text)) }
    }

    /// Whether `bench.py` prepared a knowledge of that name.
    static func isPrepared(_ knowledge: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + knowledge + ".pack")
    }

    private static var folder: String {
        ProcessInfo.processInfo.environment["PARAKH_BENCH_DATA"] ?? "."
    }

    private static func file(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
}

/// Times one verdict with its reasons an iteration, over all texts in turn.
func measure(_ name: String, knowledge: String, texts: String) {
    Benchmark(name) { benchmark, subject in
        let text = subject.texts[benchmark.currentIteration % subject.texts.count]
        for _ in benchmark.scaledIterations {
            blackHole(subject.screener.screen(text))
        }
    } setup: {
        try Subject(knowledge: knowledge, texts: texts)
    }
}

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock], timeUnits: .nanoseconds, scalingFactor: .one,
        maxDuration: .seconds(2), maxIterations: 20_000)
    for length in [50, 200, 1_000, 2_000, 10_000, 20_000] {
        measure("text-\(length)", knowledge: "knowledge-1", texts: "text-\(length)")
    }
    for times in [1, 10, 100] where Subject.isPrepared("knowledge-\(times)") {
        measure("knowledge-\(times)", knowledge: "knowledge-\(times)", texts: "text-200")
    }
}
