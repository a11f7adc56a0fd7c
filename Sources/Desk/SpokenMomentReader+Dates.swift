// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge

// Days by date, and what the numbers left over are.
extension SpokenMomentReader {
    mutating func takeDate() -> Bool {
        for (index, token) in tokens.enumerated() {
            switch token {
            case .date(let day, let month, let year, let signs):
                tokens.remove(at: index)
                return settle(day, month, year, signs)
            case .dayMonth(let day, let month), .dotted(let day, let month, _):
                guard role(index + 1) != .oclock, question == .day else { return false }
                tokens.remove(at: index)
                return settle(day, month, nil, 0)
            default: continue
            }
        }
        return takeNamedMonth() && takeDayOfMonth()
    }

    /// `20 नवंबर`, `Nov 20, 2026`, `बीस नवंबर`; a month without a number is a word like another.
    private mutating func takeNamedMonth() -> Bool {
        guard let (index, month) = month else { return true }
        let before = tokens[..<index].lastIndex {
            if case .word(.ordinal) = $0 { false } else { true }
        }
        var year: (Int, Int)?
        var range = index...index
        var day: Int?
        if let before, let said = number(before), (1...31).contains(said) {
            (day, range) = (said, before...index)
            year = self.year(at: index + 1)
            if year != nil { range = before...(index + 1) }
        } else if let said = number(index + 1), (1...31).contains(said) {
            let hasOrdinal = role(index + 2) == .ordinal
            let next = index + (hasOrdinal ? 3 : 2)
            (day, range) = (said, index...(next - 1))
            year = self.year(at: next)
            if year != nil { range = index...next }
        }
        guard let day else { return true }
        remove(range)
        return self.month == nil && settle(day, month, year?.0, year?.1 ?? 0)
    }

    private var month: (Int, Int)? {
        for (index, token) in tokens.enumerated() {
            if case .word(.month(let month)) = token { return (index, month) }
        }
        return nil
    }

    /// A year written with four or two digits.
    private func year(at index: Int) -> (Int, Int)? {
        guard tokens.indices.contains(index), case .number(let year, let signs) = tokens[index],
            signs == 4 || signs == 2
        else { return nil }
        return (year, signs)
    }

    /// `20 तारीख`: the last such day.
    private mutating func takeDayOfMonth() -> Bool {
        guard let index = tokens.firstIndex(of: .word(.ordinal)), let said = number(index - 1),
            day == nil
        else { return true }
        remove((index - 1)...index)
        for months in 0..<12 {
            let month = (now.day.year * 12 + now.day.month - 1) - months
            guard
                let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: said),
                day <= now.day
            else { continue }
            self.day = day
            lacksYear = true
            return true
        }
        return false
    }

    private mutating func settle(_ day: Int, _ month: Int, _ year: Int?, _ signs: Int) -> Bool {
        guard self.day == nil else { return false }
        if let year {
            let whole = signs == 2 ? 2000 + year : year
            guard signs == 2 || signs == 4 else { return false }
            self.day = CalendarDay(year: whole, month: month, day: day)
            hasYear = true
        } else {
            lacksYear = true
            // A leap day may be up to eight years back.
            let today = now.day
            self.day = (today.year - 8...today.year).reversed()
                .compactMap { CalendarDay(year: $0, month: month, day: day) }
                .first { $0 <= today }
        }
        isImpossible = self.day == nil && (1...12).contains(month) && (1...31).contains(day)
        return self.day != nil
    }

    // MARK: What is left

    /// Lone numbers are what was asked for: `20 11 2026` a day, `7` or `1852` a time.
    mutating func takeNumbers() -> Bool {
        let left = tokens.compactMap { token -> (Int, Int)? in
            if case .number(let number, let signs) = token { (number, signs) } else { nil }
        }
        guard !left.isEmpty else { return true }
        tokens.removeAll { if case .number = $0 { true } else { false } }
        switch (question, left.count) {
        case (.day, 2): return settle(left[0].0, left[1].0, nil, 0)
        case (.day, 3): return settle(left[0].0, left[1].0, left[2].0, left[2].1)
        case (.time, 1) where left[0].1 >= 3: return settle(left[0].0 / 100, left[0].0 % 100)
        case (.time, 1): return settle(left[0].0, 0)
        case (.time, 2) where left[1].0 >= 0: return settle(left[0].0, left[1].0)
        default: return false
        }
    }

    /// One in the night of yesterday is the first hour of today.
    mutating func moveSmallHours() {
        guard isRelative, let time, time.minute < 240, parts.contains(.night) else { return }
        day = day?.adding(days: 1)
    }
}
