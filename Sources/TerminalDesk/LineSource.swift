// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Lines from a file descriptor, each read as it comes and wiped once it is handed on.
struct LineSource {
    /// The longest line kept, in bytes; what goes beyond it is dropped.
    static let longestLine = 4 << 20

    /// What is read from.
    let descriptor: Int32
    /// Whether nothing more will come.
    private(set) var hasEnded = false
    private var pending: [UInt8] = []
    private var start = 0
    private var searched = 0

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Reads once what there is; waits if there is nothing.
    mutating func fill() {
        dropHandedOn()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 {
            pending.append(contentsOf: chunk[..<count])
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            hasEnded = true
        }
        chunk.wipe()
    }

    /// The next line without its break; at the end also a last one that has none.
    ///
    /// Bytes that are not UTF-8 become U+FFFD.
    mutating func nextLine() -> String? {
        if let end = pending[searched...].firstIndex(of: 0x0A) {
            return handOn(upTo: end, next: end + 1)
        }
        cutToLongest()
        searched = pending.count
        guard hasEnded, start < pending.count else { return nil }
        return handOn(upTo: pending.count, next: pending.count)
    }

    /// Drops what has been read and not handed on.
    mutating func forget() {
        pending.wipe()
        (start, searched) = (0, 0)
    }

    private mutating func handOn(upTo end: Int, next: Int) -> String {
        var line = pending[start..<min(end, start + Self.longestLine)]
        if line.last == 0x0D { line.removeLast() }
        (start, searched) = (next, next)
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func cutToLongest() {
        let excess = pending.count - start - Self.longestLine
        if excess > 0 { pending.removeLast(excess) }
    }

    private mutating func dropHandedOn() {
        guard start > 0 else { return }
        var rest = Array(pending[start...])
        pending.wipe()
        swap(&pending, &rest)
        searched -= start
        start = 0
    }
}
