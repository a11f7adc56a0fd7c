// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Paper

@Suite struct SystemFontsTests {
    @Test func `the fonts of the home directory are left alone`() {
        #expect(SystemFonts.useOnly())
    }
}
