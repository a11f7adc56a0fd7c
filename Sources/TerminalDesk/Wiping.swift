// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension [UInt8] {
    /// Overwrites every byte and empties the array, keeping its memory for the next words.
    mutating func wipe() {
        withUnsafeMutableBytes { bytes in
            if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
        }
        removeAll(keepingCapacity: true)
    }
}
