// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Synchronization

/// A screener that is being compiled while the person reads the first page.
package final class PendingScreener: Sendable {
    private let made = Mutex<Screener?>(nil)
    private let compiling = DispatchGroup()
    private let load: @Sendable () -> Screener

    /// Begins to load and compile on another thread.
    ///
    /// - Parameter load: gives the screener; called once, or again should the thread have
    /// failed.
    package init(_ load: @escaping @Sendable () -> Screener) {
        self.load = load
        DispatchQueue.global(qos: .userInitiated).async(group: compiling) { [self] in
            let screener = load()
            made.withLock { $0 = screener }
        }
    }

    /// The screener; waits for it if need be.
    package var screener: Screener {
        compiling.wait()
        return made.withLock { $0 } ?? load()
    }
}
