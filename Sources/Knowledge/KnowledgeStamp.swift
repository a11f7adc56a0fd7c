// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which knowledge an answer came from; stands on every verdict and every sheet.
package struct KnowledgeStamp: Sendable, Equatable, Codable {
    /// The version of the knowledge, such as `2026.11.1`.
    package var version: String
    /// The day it was made, `2026-11-21`.
    package var date: String

    /// Creates a stamp.
    package init(version: String, date: String) {
        self.version = version
        self.date = date
    }
}
