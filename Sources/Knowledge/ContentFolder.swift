// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Yams

/// Reads `Content/` and `Localization/` from a project folder.
///
/// The room's door for authors: everything is read, every problem is collected with file and line.
package struct ContentFolder {
    /// What was read, as far as it could be.
    package private(set) var base = KnowledgeBase()
    /// Every problem found while reading.
    package private(set) var problems: [ContentProblem] = []

    /// The style guides by language code.
    package private(set) var styles: [String: StyleGuide] = [:]

    private let root: String

    /// Reads the folder that holds `Content` and `Localization`.
    ///
    /// - Parameter path: the project's folder.
    package init(readingFrom path: String) {
        root = path
        readVersion()
        readEntries()
        readCatalogues()
        readStyles()
        readWeights()
        base.patterns.sort { $0.id < $1.id }
        base.ordinary.sort { $0.id < $1.id }
        base.tactics.sort { $0.id < $1.id }
        base.sheets.sort { ($0.order, $0.id) < ($1.order, $1.id) }
        noteDuplicateIDs()
    }

    private mutating func readVersion() {
        read("Content/version.yaml") { reader, text, base in
            guard let node = reader.root(of: text),
                let fields = reader.fields(of: node, required: ["version", "date"]),
                let version = reader.text(fields, "version"), let date = reader.date(fields, "date")
            else { return }
            base.stamp = KnowledgeStamp(version: version, date: date)
        }
    }

    private mutating func readEntries() {
        readAll("words") { reader, text, base in
            let words = reader.words(text)
            base.words.spellings += words.spellings
            base.words.classes += words.classes
        }
        readAll("signals") { $2.signals += $0.signals($1) }
        readAll("patterns") { reader, text, base in
            if let entry = reader.pattern(text) { base.patterns.append(entry) }
        }
        readAll("ordinary") { reader, text, base in
            if let entry = reader.ordinary(text) { base.ordinary.append(entry) }
        }
        readAll("tactics") { reader, text, base in
            if let entry = reader.tactic(text) { base.tactics.append(entry) }
        }
        readAll("advice") { $0.advice($1, into: &$2.advice) }
        readAll("journeys") { reader, text, base in
            if let journey = reader.journey(text) { base.journeys[journey.id] = journey }
        }
        readAll("sheets") { reader, text, base in
            if let sheet = reader.sheet(text) { base.sheets.append(sheet) }
        }
        readAll("rules") { $0.rules($1, into: &$2.rules) }
        readAll("calendar") { $0.bankHolidays($1, into: &$2.bankHolidays) }
        readAll("directory") { $2.directory.rows += $0.directory($1) }
    }

    private mutating func readCatalogues() {
        for code in folders(in: "Localization") {
            base.catalogues[code] = Catalogue(language: Language(rawValue: code))
            for file in files(below: "Localization/" + code, endings: ["yml", "yaml"]) {
                read(file) { reader, text, base in
                    guard var catalogue = base.catalogues[code] else { return }
                    reader.catalogue(text, into: &catalogue)
                    base.catalogues[code] = catalogue
                }
            }
        }
    }

    private mutating func readStyles() {
        for file in files(below: "Content/style", endings: ["yaml"]) {
            var guide = StyleGuide()
            read(file) { reader, text, _ in guide = reader.styleGuide(text) }
            let name = file.split(separator: "/").last ?? ""
            styles[String(name.dropLast(".yaml".count))] = guide
        }
    }

    private mutating func readWeights() {
        for file in [Weights.fraudFile, Weights.kindsFile]
        where FileManager.default.fileExists(atPath: root + "/" + file) {
            var found: [ContentProblem] = []
            read(file) { found = $2.weights.read($1, file: $0.file) }
            problems += found
        }
    }

    /// The labelled messages beside the knowledge.
    package func corpus() -> Corpus { Corpus(readingFrom: root) }

    /// Every problem of the folder: what could not be read, what is named and does not exist, what
    /// is not written in every language, what breaks the style guides. Sorted by file and line.
    package func lint() -> [ContentProblem] {
        var all = problems + ReferenceLint.problems(in: base)
        for (code, guide) in styles {
            let language = Language(rawValue: code)
            all += StyleLint(guide, language: language).problems(in: base.catalogue(language))
        }
        return all.sorted { ($0.file, $0.line, $0.code) < ($1.file, $1.line, $1.code) }
    }

    private typealias Reading = (inout EntryReader, String, inout KnowledgeBase) -> Void

    private mutating func readAll(_ folder: String, _ reading: Reading) {
        for file in files(below: "Content/" + folder, endings: ["yaml"]) { read(file, reading) }
    }

    private mutating func read(_ file: String, _ reading: Reading) {
        guard let data = FileManager.default.contents(atPath: root + "/" + file) else {
            problems.append(ContentProblem(file: file, line: 0, code: "cannot-read-file"))
            return
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            problems.append(ContentProblem(file: file, line: 0, code: "not-utf8"))
            return
        }
        var reader = EntryReader(file: file)
        reading(&reader, text, &base)
        problems += reader.problems
    }

    private func files(below folder: String, endings: [String]) -> [String] {
        let names = FileManager.default.enumerator(atPath: root + "/" + folder)?.allObjects ?? []
        return names.compactMap { $0 as? String }
            .filter { name in endings.contains { name.hasSuffix("." + $0) } }
            .map { folder + "/" + $0 }.sorted()
    }

    private func folders(in folder: String) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    private mutating func noteDuplicateIDs() {
        noteDuplicates(base.signals.map { ($0.id, $0.origin) })
        noteDuplicates(base.patterns.map { ($0.id, $0.origin) })
        noteDuplicates(base.ordinary.map { ($0.id, $0.origin) })
        noteDuplicates(base.tactics.map { ($0.id, $0.origin) })
        noteDuplicates(base.sheets.map { ($0.id, $0.origin) })
        noteDuplicates(base.words.classes.map { ("@" + $0.name, $0.origin) })
    }

    private mutating func noteDuplicates(_ entries: [(id: String, origin: Origin)]) {
        var seen: [String: Origin] = [:]
        for (id, origin) in entries {
            if let earlier = seen[id] {
                problems.append(
                    ContentProblem(
                        file: origin.file, line: origin.line, code: "duplicate-id",
                        arguments: ["id": id, "other": "\(earlier.file):\(earlier.line)"]))
            }
            seen[id] = origin
        }
    }
}

extension String {
    init?(validating data: Data, as encoding: UTF8.Type) {
        self.init(data: data, encoding: .utf8)
    }
}
