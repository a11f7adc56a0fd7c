// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A table from short byte strings to short byte strings, all in four arrays.
///
/// Open addressing with linear probing over FNV-1a; asked once a word, it makes no array of its
/// own. Complexity: O(length of the key).
struct ByteTable: Sendable {
    private var buckets: [Int32] = [-1]
    private var keys = Strings()
    private var values = Strings()

    private struct Strings: Sendable {
        var bytes: [UInt8] = []
        var ends: [Int32] = []

        mutating func append(_ string: [UInt8]) {
            bytes += string
            ends.append(Int32(bytes.count))
        }

        var isSound: Bool {
            let starts = [0] + ends
            return zip(starts, ends).allSatisfy { $0 <= $1 } && ends.last ?? 0 <= bytes.count
        }

        func range(_ index: Int) -> Range<Int> {
            (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
        }
    }

    init() {}

    init(_ entries: [[UInt8]: [UInt8]]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        buckets = Array(repeating: -1, count: size)
        let sorted = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for (index, entry) in sorted.enumerated() {
            keys.append(entry.key)
            values.append(entry.value)
            var bucket = firstBucket(of: entry.key)
            while buckets[bucket] >= 0 { bucket = (bucket + 1) & (buckets.count - 1) }
            buckets[bucket] = Int32(index)
        }
    }

    var isEmpty: Bool { keys.ends.isEmpty }

    subscript(key: [UInt8]) -> ArraySlice<UInt8>? {
        var bucket = firstBucket(of: key)
        while buckets[bucket] >= 0 {
            let index = Int(buckets[bucket])
            if isKey(key, at: index) { return values.bytes[values.range(index)] }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
        return nil
    }

    /// The table as numbers and bytes, so that it can be kept in a file.
    var tables: (numbers: [[Int32]], bytes: [[UInt8]]) {
        ([buckets, keys.ends, values.ends], [keys.bytes, values.bytes])
    }

    init?(numbers: ArraySlice<[Int32]>, bytes: ArraySlice<[UInt8]>) {
        let (numbers, bytes) = (Array(numbers), Array(bytes))
        guard numbers.count == 3, bytes.count == 2 else { return nil }
        buckets = numbers[0]
        keys = Strings(bytes: bytes[0], ends: numbers[1])
        values = Strings(bytes: bytes[1], ends: numbers[2])
        guard buckets.count.nonzeroBitCount == 1, buckets.contains(-1), keys.isSound,
            values.isSound, keys.ends.count == values.ends.count,
            buckets.allSatisfy({ $0 >= -1 && $0 < keys.ends.count })
        else { return nil }
    }

    private func isKey(_ key: [UInt8], at index: Int) -> Bool {
        let range = keys.range(index)
        guard range.count == key.count else { return false }
        for offset in key.indices where keys.bytes[range.lowerBound + offset] != key[offset] {
            return false
        }
        return true
    }

    private func firstBucket(of key: [UInt8]) -> Int {
        var hash: UInt32 = 0x811c_9dc5
        for byte in key { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash) & (buckets.count - 1)
    }
}
