// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Paper

@Suite struct PaginationTests {
    private func heights(_ strips: [Strip], first: Double, later: Double) -> [[Double]] {
        Pagination.pages(of: strips, firstHeight: first, laterHeight: later)
            .map { $0.map(\.strip.height) }
    }

    @Test func `no strips still make a page`() {
        #expect(heights([], first: 100, later: 100) == [[]])
    }

    @Test func `a full page is turned, and the gap at the top is dropped`() {
        let strips = Array(repeating: Strip(gap: 10, height: 45), count: 5)
        let pages = Pagination.pages(of: strips, firstHeight: 100, laterHeight: 155)
        #expect(pages.map { $0.map(\.top) } == [[0, 55], [0, 55, 110]])
    }

    @Test func `what is held together moves to the next page together`() {
        let strips = [
            Strip(height: 60), Strip(height: 20, holdsNext: true),
            Strip(height: 10, holdsNext: true), Strip(height: 30),
        ]
        #expect(heights(strips, first: 100, later: 100) == [[60], [20, 10, 30]])
    }

    @Test func `a chain taller than a page is broken rather than lost`() {
        let strips = Array(repeating: Strip(height: 30, holdsNext: true), count: 7)
        #expect(heights(strips, first: 100, later: 100).map(\.count) == [3, 3, 1])
    }

    @Test func `no page ends in a strip that holds the next, whatever stands before it`() {
        for before in 0...40 {
            let strips =
                Array(repeating: Strip(height: 10), count: before)
                + [Strip(gap: 5, height: 12, holdsNext: true), Strip(height: 14)]
            let pages = Pagination.pages(of: strips, firstHeight: 97, laterHeight: 88)
            #expect(pages.dropLast().allSatisfy { $0.last?.strip.holdsNext == false })
            #expect(pages.joined().count == strips.count)
            #expect(pages.joined().allSatisfy { $0.top + $0.strip.height <= 97 })
        }
    }
}
