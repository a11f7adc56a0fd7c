// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk

/// A way for pages to come out and words to come in; there are two, Readline's and the plain one.
protocol Console {
    /// Shows a page in place of the one before.
    mutating func show(_ page: Page)
    /// Shows a page without harming what is being typed.
    mutating func overlay(_ page: Page)
    /// Leaves nothing to be seen but this page.
    mutating func hide(_ page: Page)
    /// Waits for what comes next. Returns at once with the end of input when there will be none.
    mutating func listen(on page: Page) -> Heard
    /// Gives a person the time to read the last page, within reason.
    mutating func linger(on page: Page)
    /// Leaves the terminal as it was found, with nothing of the person on it.
    mutating func close()
    /// Says one line when everything else is gone.
    mutating func say(_ line: String)
}
