// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Paper

@Suite struct TypeStyleTests {
    @Test(arguments: [
        TypeStyle.title, .heading, .body, .alert, .script, .step, .stepNumber, .label, .value,
        .cell, .hint, .official, .copy, .caption,
    ])
    func `what is to be read on A4 can be read at arm's length`(_ style: TypeStyle) {
        #expect(style.size >= 11.5)
    }

    @Test(arguments: [TypeStyle.smallPrint, .officialLabel])
    func `Hindi is never smaller than twelve points`(_ style: TypeStyle) {
        #expect(style.legible(for: "पुलिस").size >= 12)
        #expect(style.legible(for: "police").size == style.size)
    }
}
