// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Time that has gone by, in words of a language.
package enum Elapsed {
    /// `43 मिनट`, `2 घंटे 5 मिनट`, `3 दिन`.
    package static func text(minutes: Int, _ catalogue: Catalogue) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours >= 48 { return catalogue.text("clock.days", count: hours / 24) }
        if hours == 0 { return catalogue.text("clock.minutes", count: rest) }
        let inHours = catalogue.text("clock.hours", count: hours)
        return rest == 0 ? inHours : inHours + " " + catalogue.text("clock.minutes", count: rest)
    }
}
