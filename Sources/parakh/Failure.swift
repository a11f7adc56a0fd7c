// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Why a command could not do its work: a name that is the same in every language, and an exit
/// status.
///
/// The wording is `errors.<code>` of the catalogue; the person is told what to do next.
struct Failure: Error {
    var code: String
    var status: Status
    var arguments: [String: String] = [:]

    /// The exit statuses of the program, from `sysexits.h`.
    enum Status: Int32 {
        case usage = 64
        case badData = 65
        case noInput = 66
        case unavailable = 69
        case internalError = 70
        case inputOutput = 74
        case interrupted = 130
    }

    /// The line for standard error.
    func line(in catalogue: Catalogue) -> String {
        let text = catalogue.textIfAny("errors." + code, arguments)
        let facts = arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let fallback = ([code] + facts).joined(separator: " ")
        return "parakh: \(text ?? fallback) [\(code)]"
    }
}
