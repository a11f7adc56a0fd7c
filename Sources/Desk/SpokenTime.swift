// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Knowledge

/// Reads days as people write and say them: `16 11 2026`, `16/11`, `16 नवंबर`, `aaj`, `kal`, `परसों`.
enum SpokenDay {
    /// The day, or nil when it is not understood. `कल` and `परसों` are past days here: money that
    /// went.
    static func day(in text: String, today: CalendarDay) -> CalendarDay? {
        if let plain = CalendarDay(Spoken.plainDigits(text).trimmingBlanks) { return plain }
        let words = Spoken.words(in: text).flatMap { $0.split(separator: ".").map(String.init) }
        for word in words {
            if let ago = relative[word] { return today.adding(days: -ago) }
        }
        let numbers = words.compactMap(Int.init)
        let month = words.compactMap { months[$0] }.first
        if let month, let day = numbers.first {
            return dated(day, month, numbers.dropFirst().first, today)
        }
        guard numbers.count >= 2 else { return nil }
        return dated(numbers[0], numbers[1], numbers.dropFirst(2).first, today)
    }

    /// A day without a year is the last such day that is not in the future.
    private static func dated(
        _ day: Int, _ month: Int, _ year: Int?, _ today: CalendarDay
    ) -> CalendarDay? {
        if let year {
            return CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: day)
        }
        guard let thisYear = CalendarDay(year: today.year, month: month, day: day) else {
            return nil
        }
        return thisYear <= today
            ? thisYear : CalendarDay(year: today.year - 1, month: month, day: day)
    }

    private static let relative: [String: Int] = {
        var table: [String: Int] = [:]
        for word in ["आज", "aaj", "aj", "today"] { table[word] = 0 }
        for word in ["कल", "kal", "yesterday"] { table[word] = 1 }
        for word in ["परसों", "parson", "parso", "parsu"] { table[word] = 2 }
        return table
    }()

    private static let months: [String: Int] = {
        let rows = [
            "जनवरी january jan janvari", "फरवरी february feb farvari", "मार्च march mar",
            "अप्रैल april apr aprail", "मई may mai", "जून june jun", "जुलाई july jul julai",
            "अगस्त august aug agast", "सितंबर सितम्बर september sep sept sitambar",
            "अक्टूबर अक्तूबर october oct aktubar", "नवंबर नवम्बर november nov navambar",
            "दिसंबर दिसम्बर december dec disambar",
        ]
        var table: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for word in row.split(separator: " ") { table[String(word)] = index + 1 }
        }
        return table
    }()
}

/// Reads times of day: `18:40`, `7:05 pm`, `शाम 7 बजे`, `raat 9 baje`, `साढ़े सात बजे शाम`.
enum SpokenTime {
    /// Minutes since midnight, and whether the half of the day had to be guessed; nil when not
    /// understood.
    static func minutes(in text: String) -> (minute: Int, isGuess: Bool)? {
        let words = Spoken.words(in: text)
        var part: Part?
        var hour: Int?
        var minute = 0
        for word in words {
            if let named = parts[word] {
                part = named
            } else if let (clockHour, clockMinute) = clock(word), hour == nil {
                (hour, minute) = (clockHour, clockMinute)
            } else if let extra = quarters[word] {
                minute += extra
            } else if let number = Spoken.numbers[word] ?? Int(word) {
                if hour == nil { hour = number } else { minute = number }
            }
        }
        guard var hour, (0...23).contains(hour), (-15..<60).contains(minute) else { return nil }
        if let part { hour = part.hour(for: hour) }
        let total = (hour * 60 + minute + 1440) % 1440
        return (total, part == nil && (1...11).contains(hour))
    }

    private enum Part {
        case morning, afternoon, evening, night

        func hour(for hour: Int) -> Int {
            guard hour <= 12 else { return hour }
            switch self {
            case .morning: return hour % 12
            case .afternoon: return hour == 12 || hour == 11 ? hour : hour + 12
            case .evening: return hour == 12 ? 12 : hour + 12
            case .night: return hour == 12 ? 0 : (hour < 4 ? hour : hour + 12)
            }
        }
    }

    private static let parts: [String: Part] = {
        var table: [String: Part] = [:]
        func add(_ words: String, _ part: Part) {
            for word in words.split(separator: " ") { table[String(word)] = part }
        }
        add("सुबह subah am morning savere सवेरे", .morning)
        add("दोपहर dopahar dopehar afternoon noon", .afternoon)
        add("शाम shaam sham evening pm", .evening)
        add("रात raat rat night", .night)
        return table
    }()

    private static let quarters = [
        "साढे": 30, "sadhe": 30, "saadhe": 30, "सवा": 15, "sava": 15,
        "sawa": 15, "पौने": -15, "paune": -15,
    ]

    private static func clock(_ word: String) -> (Int, Int)? {
        let pieces = word.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard pieces.count == 2, let hour = Int(pieces[0]), let minute = Int(pieces[1]),
            (0...59).contains(minute)
        else { return nil }
        return (hour, minute)
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmingBlanks: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
