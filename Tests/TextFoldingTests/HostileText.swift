// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

/// Scalars that texts are attacked with, and any others.
enum HostileText {
    static let keyBytes = Set("abcdefghijklmnopqrstuvwxyz0123456789=".utf8)

    private static let favourites: [ClosedRange<UInt32>] = [
        0x00...0x7F, 0x61...0x7A, 0x20...0x20, 0x30...0x39, 0x0900...0x097F, 0x0900...0x097F,
        0x0300...0x036F, 0x0370...0x03FF, 0x0400...0x04FF, 0x2000...0x206F, 0xFF01...0xFF5E,
        0x1D400...0x1D7FF, 0x1F600...0x1F64F, 0xFE00...0xFE0F, 0xE0000...0xE007F, 0x0B80...0x0BFF,
        0x00...0xD7FF, 0xE000...0x10FFFF,
    ]

    static func scalars(count: Int, _ generator: inout SplitMix64) -> [Unicode.Scalar] {
        (0..<count).compactMap { _ in
            favourites.randomElement(using: &generator).flatMap { range in
                Unicode.Scalar(UInt32.random(in: range, using: &generator))
            }
        }
    }

    /// Ranges in order, not overlapping and not empty.
    static func ranges(below count: Int, _ generator: inout SplitMix64) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while count - start > 1 {
            let lower = Int.random(in: start..<count, using: &generator)
            let upper = Int.random(in: lower + 1...min(count, lower + 8), using: &generator)
            ranges.append(lower..<upper)
            start = upper
        }
        return ranges
    }
}
