// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Testing

@testable import TerminalDesk

struct SilenceTests {
    @Test func `a warning comes once, then the end`() {
        var silence = Silence(idle: .seconds(100), warnBefore: .seconds(30))
        let now = ContinuousClock.now
        silence.breaks(at: now)
        #expect(silence.comesDue(at: now + .seconds(60)) == nil)
        #expect(silence.comesDue(at: now + .seconds(75)) == .idleWarning(secondsLeft: 25))
        #expect(silence.comesDue(at: now + .seconds(80)) == nil)
        #expect(silence.comesDue(at: now + .seconds(101)) == .idleTimeout)
    }

    @Test func `typing begins the time anew`() {
        var silence = Silence(idle: .seconds(100), warnBefore: .seconds(30))
        let now = ContinuousClock.now
        silence.breaks(at: now)
        _ = silence.comesDue(at: now + .seconds(75))
        silence.breaks(at: now + .seconds(80))
        #expect(silence.comesDue(at: now + .seconds(101)) == nil)
        #expect(silence.comesDue(at: now + .seconds(155)) == .idleWarning(secondsLeft: 25))
    }

    @Test func `a machine that slept through the warning is told the end`() {
        var silence = Silence(idle: .seconds(100), warnBefore: .seconds(30))
        silence.breaks()
        #expect(silence.comesDue(at: .now + .seconds(5_000)) == .idleTimeout)
    }

    @Test(arguments: [(0, 0), (-1, 30)])
    func `without an idle time nothing is ever due`(idle: Int, warnBefore: Int) {
        var silence = Silence(idle: .seconds(idle), warnBefore: .seconds(warnBefore))
        #expect(silence.deadline == nil)
        #expect(silence.comesDue(at: .now + .seconds(100_000)) == nil)
    }

    @Test(arguments: [0, -5, 100, 200])
    func `a warning outside the idle time is none`(warnBefore: Int) {
        var silence = Silence(idle: .seconds(100), warnBefore: .seconds(warnBefore))
        let now = ContinuousClock.now
        silence.breaks(at: now)
        #expect(silence.comesDue(at: now + .seconds(99)) == nil)
        #expect(silence.comesDue(at: now + .seconds(101)) == .idleTimeout)
    }
}
