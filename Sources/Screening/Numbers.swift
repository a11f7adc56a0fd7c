// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of numbers that never changes, read without bounds checks.
///
/// The only place in the house where memory is taken by hand: following phrases reads a few
/// hundred numbers of the lexicon for each message, and checks and reference counts cost more than
/// the reading. All indices come from the lexicon itself, which `LexiconCompiler` makes and the
/// pack's digest guards; in debug builds each is checked.
struct Numbers: @unchecked Sendable {
    private let memory: Memory

    private final class Memory: @unchecked Sendable {
        let base: UnsafeMutablePointer<Int32>
        let count: Int

        init(_ numbers: [Int32]) {
            count = numbers.count
            base = .allocate(capacity: max(1, count))
            base.initialize(repeating: 0, count: max(1, count))
            for (index, number) in numbers.enumerated() { base[index] = number }
        }

        deinit { base.deallocate() }
    }

    /// The numbers in place, for as long as this value lives.
    let base: UnsafePointer<Int32>

    init(_ numbers: [Int32] = []) {
        memory = Memory(numbers)
        base = UnsafePointer(memory.base)
    }

    var count: Int { memory.count }

    /// All numbers, to write them down.
    var all: [Int32] { Array(UnsafeBufferPointer(start: base, count: count)) }

    subscript(index: Int) -> Int {
        assert(index >= 0 && index < count)
        return Int(base[index])
    }
}

/// Many short lists of numbers in one.
struct Rows: Sendable {
    /// Where each row begins; one more than there are rows.
    let starts: Numbers
    let values: Numbers

    init(_ rows: [[Int32]] = []) {
        var starts: [Int32] = [0]
        var values: [Int32] = []
        for row in rows {
            values += row
            starts.append(Int32(values.count))
        }
        self.init(starts: starts, values: values)
    }

    init(starts: [Int32], values: [Int32]) {
        self.starts = Numbers(starts)
        self.values = Numbers(values)
    }

    var count: Int { starts.count - 1 }

    func range(_ row: Int) -> Range<Int> {
        Range(uncheckedBounds: (starts[row], starts[row + 1]))
    }

    /// Whether a sorted row holds a value. Complexity: O(log row).
    func contains(_ value: Int, inSorted row: Int) -> Bool {
        var (low, high) = (starts[row], starts[row + 1])
        let end = high
        while high - low > Rows.shortRow {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        while low < end, values[low] < value { low += 1 }
        return low < end && values[low] == value
    }

    /// So few values are sooner read one after another.
    private static let shortRow = 8
}
