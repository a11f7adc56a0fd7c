// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A language people are spoken to in, named by its folder in `Localization/` (`hi`, `en`).
///
/// A value and not an enumeration, so that a third language is one new folder and no new code.
package struct Language: RawRepresentable, Hashable, Sendable, Codable {
    /// The folder's name: an ISO 639-1 code.
    package let rawValue: String

    /// Names a language by its folder; whether the catalogue has it is asked of the catalogue.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Hindi, the language a sitting opens in.
    package static let hindi = Language(rawValue: "hi")
    /// English, and the language of the official copies.
    package static let english = Language(rawValue: "en")
}
