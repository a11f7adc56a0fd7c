// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Knowledge

/// What every command needs: the knowledge and the language, and one way to fail.
struct Session {
    let installation: Installation
    let language: Language

    /// What pages and sheets need.
    var pages: KnowledgeBase { installation.pages }
    var catalogue: Catalogue { pages.catalogue(language) }

    /// Runs a command's work; a failure becomes a line on standard error and an exit status.
    static func run(
        language: String? = nil, _ work: (Session) throws -> Void
    ) throws {
        let language = Session.language(asked: language)
        var catalogue = Catalogue(language: language)
        do {
            let installation = try Installation()
            catalogue = installation.pages.catalogue(language)
            for file in installation.damaged {
                tell(catalogue.text("errors.damaged-pack-passed-over", ["file": file]))
            }
            guard installation.pages.catalogues[language.rawValue] != nil else {
                catalogue = installation.pages.catalogue(.english)
                throw Failure(
                    code: "unknown-language", status: .usage,
                    arguments: ["language": language.rawValue])
            }
            try work(Session(installation: installation, language: language))
        } catch let failure as Failure {
            tell(failure.line(in: catalogue))
            throw ExitCode(failure.status.rawValue)
        }
    }

    private static func tell(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// The language asked for, else that of the surroundings, else English.
    private static func language(asked: String?) -> Language {
        if let asked { return Language(rawValue: asked) }
        let surroundings = ProcessInfo.processInfo.environment
        if let named = surroundings["PARAKH_LANG"] { return Language(rawValue: named) }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { surroundings[$0] }
            .first { !$0.isEmpty }
        return locale?.hasPrefix("hi") == true ? .hindi : .english
    }
}

/// Writes to standard output without buffering surprises; a closed pipe ends the program quietly.
enum StandardOutput {
    static func write(_ text: String) {
        write(Data(text.utf8))
    }

    static func write(_ data: Data) {
        do { try FileHandle.standardOutput.write(contentsOf: data) } catch { exit(74) }
    }
}
