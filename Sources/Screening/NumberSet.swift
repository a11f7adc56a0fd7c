// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A set of small numbers as bits: of signals, of lines, or of slots.
struct NumberSet: Sendable, Equatable {
    private var bits: [UInt64]

    /// An empty set for numbers below the capacity.
    init(capacity: Int) { bits = Array(repeating: 0, count: capacity / 64 + 1) }

    mutating func insert(_ number: Int) {
        bits[number >> 6] |= 1 << UInt64(truncatingIfNeeded: number & 63)
    }

    /// Inserts a stretch of a list.
    mutating func insert(_ numbers: Numbers, _ range: Range<Int>) {
        bits.withUnsafeMutableBufferPointer { bits in
            for index in range {
                let number = numbers[index]
                bits[number >> 6] |= 1 << UInt64(truncatingIfNeeded: number & 63)
            }
        }
    }

    func contains(_ number: Int) -> Bool {
        bits[number >> 6] & (1 << UInt64(truncatingIfNeeded: number & 63)) != 0
    }

    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

    /// Calls `body` with the members in order.
    func visit(_ body: (Int) -> Void) {
        for index in bits.indices {
            var word = bits[index]
            while word != 0 {
                body(index * 64 + word.trailingZeroBitCount)
                word &= word - 1
            }
        }
    }

    /// The members in order.
    var members: [Int] {
        var members: [Int] = []
        visit { members.append($0) }
        return members
    }

    /// How many members both sets have; counting stops once there are so many.
    func countShared(with other: NumberSet, upTo enough: Int) -> Int {
        var count = 0
        for index in bits.indices {
            count += (bits[index] & other.bits[index]).nonzeroBitCount
            if count >= enough { break }
        }
        return count
    }
}
