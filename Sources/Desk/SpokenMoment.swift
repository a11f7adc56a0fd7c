// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge

/// Reads when something happened, as people say and write it.
///
/// `kal shaam 7 baje`, `पिछले सोमवार`, `20/11/2026 6.52 pm`, `दो घंटे पहले`. What is told here is
/// over: `कल` and `परसों` are past days, and a day without its year is the last such day.
struct SpokenMoment: Equatable {
    /// What is asked for decides what lone numbers are.
    enum Question { case day, time }

    /// The day, when one was said.
    private(set) var day: CalendarDay?
    /// Minutes since midnight, when a time was said.
    private(set) var minute: Int?
    /// Whether the half of the day had to be guessed.
    private(set) var isGuess = false
    /// Whether the year was left to be understood.
    private(set) var lacksYear = false
    /// Whether the year was said.
    private(set) var hasYear = false
    /// Whether a day was written that no calendar has.
    private(set) var isImpossible = false

    /// Reads a text; nil when nothing was understood, or more than one day or time.
    init?(_ text: String, now: Moment, asking question: Question) {
        var reader = SpokenMomentReader(SpokenToken.tokens(of: text), now, question)
        guard reader.read() else {
            guard reader.isImpossible else { return nil }
            isImpossible = true
            return
        }
        day = reader.day
        lacksYear = reader.lacksYear
        hasYear = reader.hasYear
        if let (minute, isGuess) = reader.time {
            self.minute = minute
            self.isGuess = isGuess
        }
        guard day != nil || minute != nil else { return nil }
    }

    /// Whether a text is digits and signs alone, with `am` and `pm` at most.
    static func isWritten(_ text: String) -> Bool {
        Spoken.words(in: text).allSatisfy {
            $0.allSatisfy { $0.isASCII && !$0.isLetter }
                || ["am", "pm", "p", "a", "m"].contains($0)
        }
    }
}

/// Reads days alone.
enum SpokenDay {
    /// The day, or nil when it is not understood.
    static func day(in text: String, today: CalendarDay) -> CalendarDay? {
        SpokenMoment(text, now: Moment(day: today), asking: .day)?.day
    }

    /// A day of birth, which needs its year; of two digits, the one that gives an age.
    static func birth(in text: String, today: CalendarDay) -> CalendarDay? {
        guard let told = SpokenMoment(text, now: Moment(day: today), asking: .day),
            let day = told.day, told.hasYear, told.minute == nil
        else { return nil }
        let hasCentury = Spoken.plainDigits(text).contains(/[0-9]{4}/)
        guard !hasCentury else { return day }
        let isLikely = day.year <= today.year - 5
        return CalendarDay(
            year: isLikely ? day.year : day.year - 100, month: day.month, day: day.day)
    }
}

/// Reads times alone.
enum SpokenTime {
    /// Minutes since midnight, and whether the half of the day had to be guessed; nil when not
    /// understood.
    static func minutes(in text: String) -> (minute: Int, isGuess: Bool)? {
        let told = SpokenMoment(text, now: Moment(day: .epoch), asking: .time)
        return told.flatMap { told in told.minute.map { ($0, told.isGuess) } }
    }
}
