// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge

/// A point in Indian time as people give it: a day, and an hour and minute if they know them.
///
/// Always Asia/Kolkata, which has had no change of clocks since 1945, so minutes can be counted
/// directly.
package struct Moment: Sendable, Equatable, Comparable {
    /// The day.
    package var day: CalendarDay
    /// Minutes since midnight; nil when only the day is known.
    package var minuteOfDay: Int?

    /// A moment from its parts.
    package init(day: CalendarDay, minuteOfDay: Int? = nil) {
        self.day = day
        self.minuteOfDay = minuteOfDay
    }

    /// Reads `2026-11-20T18:52`, `2026-11-20T18:52:30` or `2026-11-20`; nil for what cannot be.
    package init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let day = CalendarDay(String(first)) else {
            return nil
        }
        self.day = day
        guard parts.count == 2 else { return }
        let time = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(time.count),
            time.allSatisfy({ $0.count == 2 && String($0).isDigits }),
            let hour = Int(time[0]), let minute = Int(time[1]), (0...23).contains(hour),
            (0...59).contains(minute), time.count == 2 || (0...59).contains(Int(time[2]) ?? 60)
        else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    /// The text form that `init` reads.
    package var text: String {
        guard let minuteOfDay else { return day.text }
        return day.text + "T" + Moment.clock(minuteOfDay)
    }

    /// `18:52`.
    package static func clock(_ minuteOfDay: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(minuteOfDay / 60) + ":" + two(minuteOfDay % 60)
    }

    /// Whole minutes from an earlier moment; nil when a time is not known or this one is earlier.
    package func minutes(since earlier: Moment) -> Int? {
        guard let own = minuteOfDay, let other = earlier.minuteOfDay else { return nil }
        let minutes = (day.number - earlier.day.number) * 1440 + own - other
        return minutes >= 0 ? minutes : nil
    }

    /// Earlier moments come first; a day without a time comes before its hours.
    package static func < (a: Moment, b: Moment) -> Bool {
        (a.day, a.minuteOfDay ?? -1) < (b.day, b.minuteOfDay ?? -1)
    }
}
