// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Something wrong with the knowledge, told so that the person who wrote it can mend it.
///
/// The wording is in `Localization/<lang>/lint.yml` under `lint.<code>`; the arguments fill its
/// places.
package struct ContentProblem: Error, Sendable, Equatable {
    /// The file, relative to the project's or the knowledge's folder.
    package var file: String
    /// The line, counted from 1; 0 when the whole file is meant.
    package var line: Int
    /// What is wrong, in a name that is the same in every language.
    package var code: String
    /// What fills the places of the wording: the word found, the field, what was expected.
    package var arguments: [String: String]

    /// Creates a problem.
    package init(
        file: String, line: Int, code: String, arguments: [String: String] = [:]
    ) {
        self.file = file
        self.line = line
        self.code = code
        self.arguments = arguments
    }
}

/// Where an entry or a phrase was written.
package struct Origin: Sendable, Equatable, Codable {
    /// The file, relative to the knowledge's folder.
    package var file: String
    /// The line, counted from 1.
    package var line: Int

    /// Creates an origin.
    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}
