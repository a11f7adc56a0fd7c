// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge

/// Puts the tokens of a day and a time together; each number must find its place, or nothing is
/// understood.
struct SpokenMomentReader {
    var day: CalendarDay?
    var lacksYear = false
    var hasYear = false
    var isImpossible = false
    var time: (minute: Int, isGuess: Bool)?

    var tokens: [SpokenToken]
    let now: Moment
    let question: SpokenMoment.Question
    var parts: [PartOfDay] = []
    /// Whether the day was said as seen from today, so that the small hours belong to its night.
    var isRelative = false

    init(_ tokens: [SpokenToken], _ now: Moment, _ question: SpokenMoment.Question) {
        self.tokens = tokens
        self.now = now
        self.question = question
    }

    /// Reads everything; false when something did not fit.
    mutating func read() -> Bool {
        guard !holds(.next), takeAgo(), takeRelative() else { return false }
        takeParts()
        guard takeTime(), takeDate(), takeNumbers(), !holds(.ago), !isImpossible else {
            return false
        }
        moveSmallHours()
        return !tokens.contains(where: \.isLeftOver)
    }

    private func holds(_ role: SpokenToken.Role) -> Bool { tokens.contains(.word(role)) }

    func role(_ index: Int) -> SpokenToken.Role? {
        guard tokens.indices.contains(index), case .word(let role) = tokens[index] else {
            return nil
        }
        return role
    }

    func number(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .number(let number, _) = tokens[index] else {
            return nil
        }
        return number
    }

    mutating func remove(_ range: ClosedRange<Int>) { tokens.removeSubrange(range) }

    // MARK: So long ago

    /// `3 din pehle`, `दो घंटे पहले`, `half an hour ago`.
    private mutating func takeAgo() -> Bool {
        if let index = tokens.firstIndex(of: .word(.day(1))), index >= 2,
            role(index - 1) == .ago, role(index - 2) == .unit(1440)
        {
            tokens.replaceSubrange((index - 2)...index, with: [.word(.day(2))])
            return true
        }
        guard let ago = tokens.firstIndex(of: .word(.ago)), ago >= 1 else { return true }
        let unit: Int
        switch role(ago - 1) {
        case .unit(let minutes) where minutes > 0: unit = minutes
        case .minute: unit = 1
        default: return false
        }
        guard let (length, start) = length(of: unit, before: ago - 1) else { return false }
        remove(start...ago)
        return goBack(length, unit)
    }

    /// The length in minutes that is said before a unit, and where that begins.
    private func length(of unit: Int, before end: Int) -> (Int, Int)? {
        var start = end - 1
        if role(start) == .an || role(start) == .this { start -= 1 }
        switch role(start) {
        case .half where unit == 60: return (30, start)
        case .minutes(let minutes) where unit == 60: return (minutes, start)
        case .quarter(let minutes) where unit == 60: return (60 + minutes, start)
        default: break
        }
        guard let count = number(start), (0...500).contains(count) else {
            return role(end - 1) == .an ? (unit, end - 1) : nil
        }
        if case .quarter(let minutes) = role(start - 1), unit == 60 {
            return (count * 60 + minutes, start - 1)
        }
        // `एक-दो घंटे` is a guess between two.
        return number(start - 1) == nil ? (count * unit, start) : nil
    }

    private mutating func goBack(_ length: Int, _ unit: Int) -> Bool {
        if unit >= 1440 {
            day = now.day.adding(days: -length / 1440)
            return day != nil
        }
        guard let minute = now.minuteOfDay else { return question == .day }
        let then = minute - length
        let days = Int((Double(then) / 1440).rounded(.down))
        day = now.day.adding(days: days)
        time = (then - days * 1440, false)
        return day != nil
    }

    // MARK: Days seen from today

    private mutating func takeRelative() -> Bool {
        let said = tokens.compactMap { token -> Int? in
            if case .word(.day(let ago)) = token { ago } else { nil }
        }
        let weekdays = tokens.compactMap { token -> Int? in
            if case .word(.weekday(let weekday)) = token { weekday } else { nil }
        }
        guard said.count + weekdays.count + (day == nil ? 0 : 1) <= 1 else { return false }
        if let ago = said.first {
            day = now.day.adding(days: -ago)
            isRelative = ago > 0
        } else if let weekday = weekdays.first {
            guard tokens.count(where: { $0 == .word(.last) }) < 2, !holds(.unit(10_080)) else {
                return false
            }
            day = now.day.adding(days: -daysSince(weekday))
        } else if let last = tokens.firstIndex(of: .word(.last)), role(last + 1) == .part(.night) {
            day = now.day.adding(days: -1)
            isRelative = true
        } else if let this = tokens.firstIndex(of: .word(.this)), day == nil,
            case .part = role(this + 1)
        {
            day = now.day
        }
        return true
    }

    /// Days since the last such weekday before today. 1 January 1970 was a Thursday.
    private func daysSince(_ weekday: Int) -> Int {
        let today = (now.day.number - CalendarDay.epoch.number + 4) % 7
        let days = (today - weekday + 7) % 7
        return days == 0 ? 7 : days
    }

    // MARK: Times

    private mutating func takeParts() {
        for index in tokens.indices {
            if case .word(.part(let part)) = tokens[index] { parts.append(part) }
            // `दिन में 2 बजे`
            if role(index) == .unit(1440) { parts.append(.daytime) }
        }
    }

    private mutating func takeTime() -> Bool {
        if takeMidnight() { return true }
        guard let (hour, minute) = takeClock() ?? takeEnglish() ?? takeQuarter() ?? takeHour()
        else { return true }
        return settle(hour, minute)
    }

    mutating func settle(_ hour: Int, _ minute: Int) -> Bool {
        guard time == nil, (0...23).contains(hour), (-15...59).contains(minute) else {
            return false
        }
        let hours = Set(parts.map { $0.hour(for: hour) })
        guard hours.count <= 1 else { return false }
        let total = ((hours.first ?? hour) * 60 + minute + 1440) % 1440
        time = (total, hours.isEmpty && (1...11).contains(hour))
        return true
    }

    /// `आधी रात`, `midnight`, `12 noon`.
    private mutating func takeMidnight() -> Bool {
        guard time == nil else { return false }
        if let index = tokens.firstIndex(of: .word(.midnight)) {
            tokens.remove(at: index)
            time = (0, false)
            return true
        }
        guard let index = tokens.firstIndex(of: .word(.noon)) else { return false }
        let isNumbered = number(index - 1) == 12
        remove((isNumbered ? index - 1 : index)...index)
        time = (720, false)
        return true
    }

    private mutating func takeClock() -> (Int, Int)? {
        for (index, token) in tokens.enumerated() {
            switch token {
            case .clock(let hour, let minute):
                tokens.remove(at: index)
                return (hour, minute)
            case .dotted(let hour, let minute, let signs)
            where signs == 2 && (question == .time || minute > 12 || isBesideTime(index)):
                tokens.remove(at: index)
                return (hour, minute)
            default: continue
            }
        }
        return nil
    }

    private func isBesideTime(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { place in
            switch role(place) {
            case .oclock, .part: true
            default: false
            }
        }
    }

    /// `half past six`, `quarter to eight`, `ten past seven`.
    private mutating func takeEnglish() -> (Int, Int)? {
        guard
            let index = tokens.firstIndex(where: { $0 == .word(.past) || $0 == .word(.to) }),
            let hour = number(index + 1), (1...12).contains(hour)
        else { return nil }
        let minutes: Int
        switch role(index - 1) {
        case .half: minutes = 30
        case .quarterWord: minutes = 15
        default:
            guard let said = number(index - 1), (1...30).contains(said) else { return nil }
            minutes = said
        }
        let isPast = role(index) == .past
        remove((index - 1)...(index + 1))
        if isPast { return (hour, minutes) }
        return (hour == 1 ? 12 : hour - 1, 60 - minutes)
    }

    /// `साढ़े सात`, `पौने आठ बजे`, `डेढ़ बजे`.
    private mutating func takeQuarter() -> (Int, Int)? {
        for index in tokens.indices {
            if case .word(.quarter(let minutes)) = tokens[index], let hour = number(index + 1) {
                remove(index...(index + 1))
                return (hour, minutes)
            }
            if case .word(.minutes(let minutes)) = tokens[index],
                question == .time || isBesideTime(index)
            {
                tokens.remove(at: index)
                return (minutes / 60, minutes % 60)
            }
        }
        return nil
    }

    /// `7 बजे`, `7 pm`, `शाम सात`, `7 30 pm`, `7 बजकर 20 मिनट`.
    private mutating func takeHour() -> (Int, Int)? {
        guard let index = hourIndex, let hour = number(index) else { return nil }
        var last = index
        if role(last + 1) == .oclock { last += 1 }
        var minute = 0
        if let said = number(last + 1), (0...59).contains(said), isMinute(last + 1) {
            minute = said
            last += role(last + 2) == .minute ? 2 : 1
        }
        remove(index...last)
        return (hour, minute)
    }

    private var hourIndex: Int? {
        tokens.indices.first(where: isHourByClock) ?? tokens.indices.first(where: isHourOfPair)
            ?? tokens.indices.first(where: isHourAfterPart)
            ?? tokens.indices.first(where: isHourBeforePart)
    }

    /// `7 बजे`
    private func isHourByClock(_ index: Int) -> Bool {
        isOfClock(index) && role(index + 1) == .oclock
            && (number(index - 1) == nil || role(index - 2) != nil)
    }

    /// `7 30 pm`
    private func isHourOfPair(_ index: Int) -> Bool {
        guard let hour = number(index), let minute = number(index + 1) else { return false }
        if case .month = role(index - 1) { return false }
        return (1...12).contains(hour) && (0...59).contains(minute) && isPart(index + 2)
    }

    /// `शाम सात`
    private func isHourAfterPart(_ index: Int) -> Bool {
        guard isOfClock(index), isPart(index - 1) else { return false }
        switch role(index + 1) {
        case .month, .unit, .ordinal: return false
        default: return true
        }
    }

    /// `7 pm`
    private func isHourBeforePart(_ index: Int) -> Bool { isOfClock(index) && isPart(index + 1) }

    private func isOfClock(_ index: Int) -> Bool {
        number(index).map { (0...24).contains($0) } ?? false
    }

    func isPart(_ index: Int) -> Bool {
        if case .part = role(index) { true } else { false }
    }

    /// Minutes after an hour, not the day of a month.
    private func isMinute(_ index: Int) -> Bool {
        switch role(index + 1) {
        case .month, .ordinal, .unit: false
        default: number(index + 1) == nil
        }
    }
}

extension SpokenToken {
    fileprivate var isLeftOver: Bool {
        switch self {
        case .word: false
        case .number, .clock, .dotted, .dayMonth, .date, .odd: true
        }
    }
}
