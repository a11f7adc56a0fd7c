// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Lays strips under each other on as many pages as they need.
enum Pagination {
    /// A strip and the distance of its top from the top of the body.
    struct Placed {
        var strip: Strip
        var top: Double
    }

    /// Fills pages so that no strip that holds the next is parted from it, unless together they are
    /// taller than a page.
    ///
    /// - Parameters:
    ///   - strips: In reading order.
    ///   - firstHeight: The body's height on the first page.
    ///   - laterHeight: Its height on the others.
    ///   - tightness: What gaps are multiplied with.
    /// - Returns: At least one page.
    /// - Complexity: O(strips)
    static func pages(
        of strips: [Strip], firstHeight: Double, laterHeight: Double, tightness: Double = 1
    ) -> [[Placed]] {
        var filling = Filling(
            firstHeight: firstHeight, laterHeight: laterHeight, tightness: tightness)
        for chain in chains(of: strips) { filling.add(chain) }
        return filling.pages
    }

    private static func chains(of strips: [Strip]) -> [ArraySlice<Strip>] {
        var chains: [ArraySlice<Strip>] = []
        var start = 0
        for index in strips.indices where !strips[index].holdsNext || index == strips.count - 1 {
            chains.append(strips[start...index])
            start = index + 1
        }
        return chains
    }

    private struct Filling {
        var pages: [[Placed]] = [[]]
        private var used = 0.0
        private let firstHeight: Double
        private let laterHeight: Double
        private let tightness: Double

        init(firstHeight: Double, laterHeight: Double, tightness: Double) {
            self.firstHeight = firstHeight
            self.laterHeight = laterHeight
            self.tightness = tightness
        }

        private var room: Double { (pages.count == 1 ? firstHeight : laterHeight) - used }
        private var atTop: Bool { pages[pages.count - 1].isEmpty }

        mutating func add(_ chain: ArraySlice<Strip>) {
            if !fits(chain) { turnPage() }
            if fits(chain) {
                for strip in chain { place(strip) }
            } else {
                for strip in chain { addAlone(strip) }
            }
        }

        private func fits(_ chain: ArraySlice<Strip>) -> Bool {
            let height = chain.reduce(0) { $0 + $1.gap * tightness + $1.height }
            guard atTop, let first = chain.first else { return height <= room }
            let above = repeated(over: first).reduce(0) { $0 + $1.height }
            return height + above - first.gap * tightness <= room
        }

        /// Nothing is repeated on the page where it stands already.
        private func repeated(over strip: Strip) -> [Strip] {
            pages.count > 1 ? strip.repeated : []
        }

        private mutating func addAlone(_ strip: Strip) {
            if !fits([strip]) { turnPage() }
            place(strip)
        }

        private mutating func turnPage() {
            guard !atTop else { return }
            pages.append([])
            used = 0
        }

        private mutating func place(_ strip: Strip) {
            if atTop {
                for repeated in repeated(over: strip) { put(repeated) }
            } else {
                used += strip.gap * tightness
            }
            put(strip)
        }

        private mutating func put(_ strip: Strip) {
            pages[pages.count - 1].append(Placed(strip: strip, top: used))
            used += strip.height
        }
    }
}
