// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Glibc

/// Waits for keys, signals and silence at once.
struct Vigil {
    /// What ended a wait.
    enum Arrival: Equatable {
        /// There is something to read, or nothing will ever be again: a read tells which.
        case keys
        /// The window has another size.
        case resized
        /// Something that is not typing.
        case heard(Heard)
    }

    private let input: Int32
    private var signals = SignalWatch()
    private var silence: Silence
    private var hasWarned = false

    init(input: Int32, silence: Silence) {
        self.input = input
        self.silence = silence
    }

    /// Begins to wait on a page; after an idle warning the old wait goes on instead.
    ///
    /// - Parameter patience: How many times the usual silence the page waits.
    /// - Returns: Whether the old wait goes on.
    @discardableResult
    mutating func begin(patience: Int = 1) -> Bool {
        defer { hasWarned = false }
        if !hasWarned { silence.breaks(patience: patience) }
        return hasWarned
    }

    /// Waits for whatever comes first.
    mutating func next() -> Arrival {
        while true {
            let isReadable = wait(until: silence.deadline)
            if let signal = signals.next() {
                if signal == SIGWINCH { return .resized }
                if let heard = Heard(signal: signal) { return .heard(heard) }
            } else if isReadable {
                silence.breaks()
                return .keys
            } else if let due = silence.comesDue() {
                if case .idleWarning = due { hasWarned = true }
                return .heard(.input(due))
            }
        }
    }

    /// Waits for a key or a signal, but no longer than this.
    func pause(atMost time: Duration) {
        _ = wait(until: .now + time)
    }

    /// Ends all waiting and gives the signals back.
    mutating func end() { signals.stop() }

    /// Waits once; may return early.
    private func wait(until deadline: ContinuousClock.Instant?) -> Bool {
        var watched = [
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, nfds_t(watched.count), Self.milliseconds(until: deadline)) > 0 else {
            return false
        }
        return watched[0].revents != 0
    }

    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let left = (deadline - .now) / Duration.milliseconds(1)
        return Int32(min(max(left.rounded(.up), 0), 3_600_000))
    }
}
