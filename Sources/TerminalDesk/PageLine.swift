// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of a page as it will stand on the terminal.
struct PageLine: Equatable {
    /// How heavily a line is drawn. The words alone must already say how grave it is.
    enum Weight {
        case usual, strong, urgent, caution
    }

    var text: String
    var weight: Weight = .usual
}
