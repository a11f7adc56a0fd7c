// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// The standing commands and the words for yes and no, in all languages at once.
///
/// Somebody who cannot read the page's language must still be able to leave it.
struct CommandWords: Sendable {
    private var commands: [String: Command] = [:]
    private var answers: [String: String] = [:]

    /// What works on every page.
    enum Command: String, CaseIterable, Sendable {
        case back, help, language, hide, leave
        case call1930 = "call-1930"
    }

    init(_ base: KnowledgeBase) {
        for language in base.languages {
            let catalogue = base.catalogue(language)
            for command in Command.allCases {
                for word in catalogue.list("commands.\(command.rawValue)") {
                    commands[CommandWords.plain(word)] = command
                }
            }
            for answer in ["yes", "no", "unknown"] {
                for word in catalogue.list("answers.words.\(answer)") {
                    answers[CommandWords.plain(word)] = answer
                }
            }
        }
    }

    /// The command a line is, if it is nothing else.
    func command(_ line: String) -> Command? { commands[CommandWords.plain(line)] }

    /// `yes`, `no` or `unknown` for the words people use for them.
    func answer(_ line: String) -> String? { answers[CommandWords.plain(line)] }

    /// Everything that is a command, as typed words: these work alone even where many lines are
    /// expected.
    var all: Set<String> { Set(commands.keys).union(["१९३०"]) }

    /// The words that leave the sitting.
    var leaving: Set<String> { Set(commands.filter { $0.value == .leave }.keys) }

    private static func plain(_ line: String) -> String {
        Spoken.plainDigits(line).lowercased().trimmingBlanks
    }
}
