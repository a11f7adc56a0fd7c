// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// Days and times in words of a language, for pages that show an answer back as the sheets will.
package struct FieldTextView: Sendable {
    private let fields: FieldText

    /// Takes the words of this catalogue.
    package init(catalogue: Catalogue) {
        fields = FieldText(complaint: Complaint(), catalogue: catalogue)
    }

    /// `2026-11-20` as the sheets have it; anything else as it is.
    package func day(_ text: String) -> String {
        CalendarDay(text).map { fields.date($0) } ?? text
    }

    /// `18:52` as the sheets have it; anything else as it is.
    package func time(_ text: String) -> String {
        Moment("2000-01-01T" + text)?.minuteOfDay.map { fields.time($0) } ?? text
    }

    /// A moment as the sheets have it.
    package func moment(_ moment: Moment) -> String { fields.dateAndTime(moment) }
}
