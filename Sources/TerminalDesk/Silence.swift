// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk

/// How long nobody has typed, and what that means.
struct Silence {
    private let usualIdle: Duration
    private let warnBefore: Duration
    private var since = ContinuousClock.now
    private var hasWarned = false
    private var patience = 1

    private var idle: Duration { usualIdle * patience }

    /// - Parameters:
    ///   - idle: The silence that ends a sitting; zero or less never ends one.
    ///   - warnBefore: How long before that a warning is due; outside `0 ..< idle` there is none.
    init(idle: Duration, warnBefore: Duration) {
        usualIdle = idle
        self.warnBefore = warnBefore
    }

    /// Somebody typed, or a new page asks for it.
    mutating func breaks(at now: ContinuousClock.Instant = .now) {
        since = now
        hasWarned = false
    }

    /// A new page asks, which waits so many times the usual silence.
    mutating func breaks(patience: Int) {
        self.patience = max(1, patience)
        breaks()
    }

    /// When the next thing is due; `nil` for never.
    var deadline: ContinuousClock.Instant? {
        guard idle > .zero else { return nil }
        return isWarningDue ? since + (idle - warnBefore) : since + idle
    }

    /// What is due at this time, if anything; a warning comes once.
    mutating func comesDue(at now: ContinuousClock.Instant = .now) -> Input? {
        guard let deadline, now >= deadline else { return nil }
        // The machine may have slept through the warning: then the whole time is simply over.
        guard isWarningDue, now < since + idle else { return .idleTimeout }
        hasWarned = true
        return .idleWarning(secondsLeft: Self.wholeSeconds(since + idle - now))
    }

    private var isWarningDue: Bool { !hasWarned && warnBefore > .zero && warnBefore < idle }

    private static func wholeSeconds(_ time: Duration) -> Int {
        Int((time / Duration.seconds(1)).rounded(.up))
    }
}
