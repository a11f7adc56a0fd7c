// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Knowledge
internal import Screening

/// `parakh content`: the tools of those who keep the knowledge.
struct ContentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "content", abstract: "Check, try and compile the knowledge.",
        subcommands: [
            Lint.self, Test.self, Hits.self, Build.self, Show.self, New.self, Calibrate.self,
        ])

    /// The folder all content commands work on.
    struct Folder: ParsableArguments {
        @Option(name: .long, help: "The folder that holds Content and Localization.")
        var folder: String?

        @Option(name: .long, help: "The language of the answer: hi or en.")
        var lang: String?

        func read() throws(Failure) -> ContentFolder {
            ContentFolder(readingFrom: try path())
        }

        /// The project's folder.
        func path() throws(Failure) -> String {
            let project =
                folder ?? Installation.projectFolder(above: Installation.programFolder)
                ?? Installation.projectFolder(above: FileManager.default.currentDirectoryPath)
            guard let project,
                FileManager.default.fileExists(atPath: project + "/Content")
            else { throw Failure(code: "no-content-folder", status: .noInput) }
            return project
        }

        /// The sentences problems are told in, as far as the folder being checked has them.
        func catalogue(of content: ContentFolder) -> Catalogue {
            let own = content.base.catalogue(Language(rawValue: lang ?? "en"))
            if !own.texts.isEmpty { return own }
            return (try? Installation().pages.catalogue(.english)) ?? own
        }
    }

    /// Tells a failure of a content command.
    static func run(_ folder: Folder, _ work: (ContentFolder, Catalogue) throws -> Void) throws {
        var catalogue = Catalogue(language: .english)
        do {
            let content = try folder.read()
            catalogue = folder.catalogue(of: content)
            try work(content, catalogue)
        } catch let failure as Failure {
            FileHandle.standardError.write(Data((failure.line(in: catalogue) + "\n").utf8))
            throw ExitCode(failure.status.rawValue)
        }
    }

    /// Prints problems as `file:line: what to do`, and fails when there are any.
    static func tell(_ problems: [ContentProblem], _ catalogue: Catalogue) throws(Failure) {
        for problem in problems {
            let text = catalogue.textIfAny("lint." + problem.code, problem.arguments)
            let fallback = "\(problem.code) \(problem.arguments)"
            StandardOutput.write("\(problem.file):\(problem.line): \(text ?? fallback)\n")
        }
        guard problems.isEmpty else {
            throw Failure(
                code: "content-has-problems", status: .badData,
                arguments: ["count": String(problems.count)])
        }
    }

    /// Writes what a content command makes.
    ///
    /// - Parameter makingFolders: whether the folders above are made where they are missing.
    /// - Throws: `Failure` with exit status 74 that names the file.
    static func write(
        _ data: Data, to file: String, makingFolders: Bool = false,
        options: Data.WritingOptions = .atomic
    ) throws(Failure) {
        let place = URL(fileURLWithPath: file)
        do {
            if makingFolders {
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            }
            try data.write(to: place, options: options)
        } catch {
            throw cannotWrite(file)
        }
    }

    private static func cannotWrite(_ file: String) -> Failure {
        Failure(code: "cannot-write", status: .inputOutput, arguments: ["file": file])
    }

    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say which file and line has something wrong, and what to write instead.")
        @OptionGroup var folder: Folder

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                let phrases = PhraseLint(of: content.base).problems
                try ContentCommand.tell(content.lint() + phrases, catalogue)
                StandardOutput.write(
                    catalogue.text(
                        "content.lint-clean",
                        [
                            "patterns": String(content.base.patterns.count),
                            "signals": String(content.base.signals.count),
                            "families": String(content.base.ordinary.count),
                        ]) + "\n")
            }
        }
    }

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try every example of every entry on the checker.")
        @OptionGroup var folder: Folder

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                let screener = Screener(content.base)
                let trial = Trial(of: content.base, with: screener)
                try ContentCommand.tell(trial.failures, catalogue)
                StandardOutput.write(
                    catalogue.text(
                        "content.test-passed",
                        ["tried": String(trial.tried), "gaps": String(trial.knownGaps)]) + "\n")
            }
        }
    }

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compile the knowledge into one file that loads in milliseconds.")
        @OptionGroup var folder: Folder
        @Option(name: .long, help: "The file to write.")
        var out: String?

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                try ContentCommand.tell(content.problems, catalogue)
                let path = out ?? Installation.programFolder + "/parakh.pack"
                let phrases = Screener(content.base).compiledPhrases
                guard let data = try? Pack.data(of: content.base, compiledPhrases: phrases)
                else { throw ContentCommand.cannotWrite(path) }
                try ContentCommand.write(data, to: path)
                StandardOutput.write(
                    catalogue.text(
                        "content.built", ["file": path, "bytes": String(data.count)]) + "\n")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one entry as citizens see it.")
        @Argument(help: "The id of a scam.") var id: String
        @OptionGroup var folder: Folder

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                guard let entry = content.base.patterns.first(where: { $0.id == id }) else {
                    throw Failure(
                        code: "unknown-entry", status: .noInput, arguments: ["id": id])
                }
                StandardOutput.write(EntryText(entry, content.base, catalogue).text)
            }
        }
    }
}
