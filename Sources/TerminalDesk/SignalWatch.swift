// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Turns the signals that matter to a sitting into bytes on a pipe, so that waiting for a key and
/// waiting for a signal are one wait and nothing happens inside a signal handler.
///
/// One at a time in a process, because signal handlers are the process's.
struct SignalWatch {
    /// Interrupt, the two ways of being told to go, and a change of the window's size.
    static let watched = [SIGINT, SIGTERM, SIGHUP, SIGWINCH]

    /// Where the signals' numbers can be read, a byte each; -1 if there could be no pipe.
    let readEnd: Int32
    private let writeEnd: Int32
    private var former: [(signal: Int32, action: sigaction)] = []
    private var formerMask = sigset_t()

    /// Starts to watch, and ignores `SIGPIPE`: a vanished reader is an end of input, not of the
    /// process, which still has to forget.
    init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) != 0 { ends = [-1, -1] }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
        bell = writeEnd
        for signal in Self.watched { answer(signal) { ring($0) } }
        answer(SIGPIPE, with: SIG_IGN)
        unblock()
    }

    /// Whoever started the program may have had them blocked, and that is inherited.
    private mutating func unblock() {
        var wanted = sigset_t()
        sigemptyset(&wanted)
        for signal in Self.watched { sigaddset(&wanted, signal) }
        pthread_sigmask(SIG_UNBLOCK, &wanted, &formerMask)
    }

    /// The next signal that has arrived, if any.
    func next() -> Int32? {
        var byte: UInt8 = 0
        return read(readEnd, &byte, 1) == 1 ? Int32(byte) : nil
    }

    /// Gives the signals back to whoever had them.
    mutating func stop() {
        for var entry in former { sigaction(entry.signal, &entry.action, nil) }
        former = []
        pthread_sigmask(SIG_SETMASK, &formerMask, nil)
        bell = -1
        close(readEnd)
        close(writeEnd)
    }

    private mutating func answer(_ signal: Int32, with handler: __sighandler_t?) {
        var new = sigaction()
        var old = sigaction()
        new.__sigaction_handler.sa_handler = handler
        if sigaction(signal, &new, &old) == 0 { former.append((signal, old)) }
    }
}

/// The pipe's end that a handler writes to; a signal handler can be given nothing else.
nonisolated(unsafe) private var bell: Int32 = -1

private func ring(_ signal: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(bell, &byte, 1)
    errno = before
}
