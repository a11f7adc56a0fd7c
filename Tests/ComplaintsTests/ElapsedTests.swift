// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

struct ElapsedTests {
    @Test(arguments: [
        (0, "0 मिनट", "0 minutes"), (1, "1 मिनट", "1 minute"), (43, "43 मिनट", "43 minutes"),
        (59, "59 मिनट", "59 minutes"), (60, "1 घंटा", "1 hour"), (61, "1 घंटा 1 मिनट", "1 hour 1 minute"),
        (125, "2 घंटे 5 मिनट", "2 hours 5 minutes"), (1440, "24 घंटे", "24 hours"),
        (2879, "47 घंटे 59 मिनट", "47 hours 59 minutes"), (2880, "2 दिन", "2 days"),
        (4319, "2 दिन", "2 days"), (4320, "3 दिन", "3 days"), (525_600, "365 दिन", "365 days"),
    ])
    func `time that has gone by is told in minutes, hours or days`(
        minutes: Int, hindi: String, english: String
    ) {
        let base = RealKnowledge.base
        #expect(Elapsed.text(minutes: minutes, base.catalogue(.hindi)) == hindi)
        #expect(Elapsed.text(minutes: minutes, base.catalogue(.english)) == english)
    }
}
