// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Glibc

/// A file that has no name and stands in memory only (POSIX shared memory): what another program
/// reads or writes without a trace on disk, and without the two waiting for each other as they may
/// at a pipe.
///
/// Where the computer swaps, its pages can be swapped as all memory can.
final class MemoryFile {
    /// The file, at its beginning.
    let handle: FileHandle

    /// A file that holds this; nil where the system gives none.
    init?(_ data: Data = Data()) {
        let name = "/parakh-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        let descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { return nil }
        shm_unlink(name)
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: data)
            try handle.seek(toOffset: 0)
        } catch { return nil }
    }

    /// All that stands in it.
    func contents() -> Data {
        do {
            try handle.seek(toOffset: 0)
            return try handle.readToEnd() ?? Data()
        } catch { return Data() }
    }
}
