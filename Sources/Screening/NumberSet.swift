// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A set of small numbers as bits: of signals, which conditions ask often, or of slots.
struct NumberSet: Sendable, Equatable {
    private var bits: [UInt64]

    /// An empty set for numbers below the capacity.
    init(capacity: Int) { bits = Array(repeating: 0, count: capacity / 64 + 1) }

    mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

    func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }

    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

    /// The members in order.
    var members: [Int] {
        bits.indices.flatMap { word in
            (0..<64).filter { bits[word] & (1 << UInt64($0)) != 0 }.map { word * 64 + $0 }
        }
    }
}
