// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What was said about a day or a time, piece by piece: numbers by how they are written, words by
/// what they mean.
enum SpokenToken: Equatable {
    /// A number, and how many signs it was written with; 0 for a word.
    case number(Int, signs: Int)
    /// `18:52`.
    case clock(hour: Int, minute: Int)
    /// `6.52` or `20.11`.
    case dotted(Int, Int, signs: Int)
    /// `20/11`.
    case dayMonth(Int, Int)
    /// `20/11/2026`, `2026-11-20`; the year as written.
    case date(day: Int, month: Int, year: Int, yearSigns: Int)
    /// A word that means something.
    case word(Role)
    /// Digits that are neither a day nor a time.
    case odd

    /// What a word means.
    enum Role: Equatable {
        /// So many days ago: `कल`, `yesterday`.
        case day(Int)
        /// From Sunday, 0.
        case weekday(Int)
        case month(Int)
        case part(PartOfDay)
        /// `बजे`, `o'clock`.
        case oclock
        /// `साढ़े`, `सवा`, `पौने`: minutes to add to the hour that follows.
        case quarter(Int)
        /// `डेढ़`, `ढाई`: a time, and a length, in minutes.
        case minutes(Int)
        case half, quarterWord, past, to
        case ago, last, this, next, ordinal, minute, an
        case unit(Int)
        case noon, midnight
    }
}

/// The parts of a day by which Indian languages tell the hour.
enum PartOfDay {
    case am, pm, morning, daytime, afternoon, evening, night

    /// The hour from 0 to 23 that is meant; hours above 12 mean themselves.
    func hour(for hour: Int) -> Int {
        guard hour <= 12 else { return hour }
        switch self {
        case .am, .morning: return hour % 12
        case .pm: return hour % 12 + 12
        case .daytime: return (6...12).contains(hour) ? hour : hour + 12
        case .afternoon: return hour == 12 || hour == 11 ? hour : hour + 12
        case .evening: return hour == 12 ? 12 : hour + 12
        case .night: return hour == 12 ? 0 : (hour < 6 ? hour : hour + 12)
        }
    }
}

extension SpokenToken {
    /// The tokens of a text; words that mean nothing here are left out. Complexity: O(n).
    static func tokens(of text: String) -> [SpokenToken] {
        var scanner = SpokenScanner(text)
        var tokens: [SpokenToken] = []
        while let piece = scanner.next() {
            switch piece {
            case .digits(let parts, let signs): tokens.append(written(parts, signs))
            case .letters(let word):
                if let role = roles[word] {
                    tokens.append(.word(role))
                } else if let number = Spoken.number(word) {
                    tokens.append(.number(number, signs: 0))
                }
            }
        }
        return tokens
    }

    private static func written(_ parts: [String], _ signs: [Unicode.Scalar]) -> SpokenToken {
        let numbers = parts.compactMap { $0.count <= 9 ? Int($0) : nil }
        guard numbers.count == parts.count else { return .odd }
        switch numbers.count {
        case 1: return .number(numbers[0], signs: parts[0].count)
        case 2 where signs[0] == ":": return .clock(hour: numbers[0], minute: numbers[1])
        case 2 where signs[0] == ".":
            return .dotted(numbers[0], numbers[1], signs: parts[1].count)
        case 2: return .dayMonth(numbers[0], numbers[1])
        case 3 where signs == [":", ":"]: return .clock(hour: numbers[0], minute: numbers[1])
        case 3 where signs[0] == signs[1] && parts[0].count == 4:
            return .date(day: numbers[2], month: numbers[1], year: numbers[0], yearSigns: 4)
        case 3 where signs[0] == signs[1]:
            return .date(
                day: numbers[0], month: numbers[1], year: numbers[2], yearSigns: parts[2].count)
        default: return .odd
        }
    }

    static let roles: [String: Role] = Spoken.table([
        "आज aaj aj aaaj today": .day(0),
        "कल kal kl yesterday yesterdays": .day(1),
        "परसों परसो parson parso parsu parsoo parsoon": .day(2),
        "नरसों तरसों narson tarson narso tarso": .day(3),
        "रविवार इतवार संडे sunday sun ravivar raviwar itvar itwar": .weekday(0),
        "सोमवार मंडे monday mon somvar somwar": .weekday(1),
        "मंगलवार मंगल ट्यूज़डे tuesday tue tues mangalvar mangalwar mangal": .weekday(2),
        "बुधवार बुध वेडनेसडे wednesday wed budhvar budhwar budh": .weekday(3),
        "गुरुवार गुरूवार बृहस्पतिवार वीरवार thursday thu thur thurs guruvar guruwar veervar brihaspativar":
            .weekday(4),
        "शुक्रवार जुम्मा फ्राइडे friday fri shukravar shukrawar shukrwar": .weekday(5),
        "शनिवार शनिचर शनि सैटरडे saturday shanivar shaniwar shanichar": .weekday(6),
        "जनवरी january jan janvari janwari janavari": .month(1),
        "फरवरी फ़रवरी february feb febuary farvari farwari pharvari": .month(2),
        "मार्च march mar": .month(3),
        "अप्रैल april apr aprail": .month(4), "मई may mai": .month(5), "जून june jun joon": .month(6),
        "जुलाई july jul julai": .month(7), "अगस्त august aug agast": .month(8),
        "सितंबर सितम्बर september sep sept sitambar sitamber": .month(9),
        "अक्टूबर अक्तूबर october oct aktubar octobar aktoobar": .month(10),
        "नवंबर नवम्बर november nov navambar navamber": .month(11),
        "दिसंबर दिसम्बर december dec disambar disamber": .month(12),
        "सुबह सुबेह सवेरे प्रातः तड़के भोर subah subh subha morning savere sabere tadke bhor": .part(.morning),
        "एएम am": .part(.am), "पीएम pm": .part(.pm),
        "दोपहर दुपहर dopahar dopehar dophar dupahar afternoon": .part(.afternoon),
        "शाम सायं shaam sham saam evening eve": .part(.evening),
        "रात रात्रि raat rat ratri night": .part(.night), "tonight": .part(.night),
        "बजे बजकर बजके बज बजा baje bje bajkar bajke baj baja bajey oclock clock hrs": .oclock,
        "साढे साडे sadhe saadhe sade saade sarhe saarhe": .quarter(30),
        "सवा sava sawa savaa": .quarter(15), "पौने paune pone pune poune pauney": .quarter(-15),
        "डेढ dedh ded derh": .minutes(90), "ढाई dhai dhaai adhai": .minutes(150),
        "आधा आधे aadha aadhe adha adhe half": .half, "quarter": .quarterWord, "past": .past,
        "to": .to,
        "पहले पूर्व pehle pahle pehele phle pahile pahele ago before": .ago,
        "पिछले पिछली पिछला गत बीते बीती pichle pichhle pichli pichhli pichla last beete": .last,
        "इस इसी is isi this": .this, "अगले अगली आने आगामी agle agli aane next coming": .next,
        "तारीख तारिख tarikh tareekh taarikh date th st nd rd": .ordinal,
        "मिनट minute minutes min mins minat": .minute, "an": .an,
        "घंटे घंटा घंटों ghante ghanta ghanto ghantey hour hours hr": .unit(60),
        "दिन दिनों din dino days day": .unit(1440),
        "हफ्ते हफ्ता हफ़्ते सप्ताह hafte hafta haftey week weeks saptah": .unit(10_080),
        "महीने महीना माह mahine mahina month months साल sal saal year years": .unit(0),
        "noon": .noon, "आधी aadhi adhi midnight": .midnight,
    ])
}

/// Cuts a text into numbers, each with what its parts are joined by, and words.
private struct SpokenScanner {
    enum Piece {
        case digits([String], [Unicode.Scalar])
        case letters(String)
    }

    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) { scalars = Array(Spoken.plainDigits(text).lowercased().unicodeScalars) }

    mutating func next() -> Piece? {
        while place < scalars.count, !isDigit(place), !isLetter(place) { place += 1 }
        guard place < scalars.count else { return nil }
        return isDigit(place) ? number() : word()
    }

    private mutating func number() -> Piece {
        var parts = [digits()]
        var signs: [Unicode.Scalar] = []
        while let (sign, start) = sign() {
            signs.append(sign)
            place = start
            parts.append(digits())
        }
        return .digits(parts, signs)
    }

    private mutating func digits() -> String {
        var digits = String.UnicodeScalarView()
        while isDigit(place) {
            digits.append(scalars[place])
            place += 1
        }
        return String(digits)
    }

    /// What joins this number to the next, and where that begins. Blanks may stand around `/` and
    /// `-`.
    private func sign() -> (Unicode.Scalar, Int)? {
        if at(place) == "." || at(place) == ":" {
            return isDigit(place + 1) ? (scalars[place], place + 1) : nil
        }
        var cursor = place
        while at(cursor) == " " { cursor += 1 }
        guard let found = at(cursor), "/-–".unicodeScalars.contains(found) else { return nil }
        cursor += 1
        while at(cursor) == " " { cursor += 1 }
        return isDigit(cursor) ? (found == "/" ? "/" : "-", cursor) : nil
    }

    /// Letters with their signs; the points of `p.m.` are left out.
    private mutating func word() -> Piece {
        var word = String.UnicodeScalarView()
        while isLetter(place)
            || at(place) == "." && isLetter(place + 1) && word.count == 1
        {
            if at(place) != "." { word.append(scalars[place]) }
            place += 1
        }
        return .letters(Spoken.same(String(word)))
    }

    private func at(_ place: Int) -> Unicode.Scalar? {
        scalars.indices.contains(place) ? scalars[place] : nil
    }

    private func isDigit(_ place: Int) -> Bool {
        at(place).map { ("0"..."9").contains($0) } ?? false
    }

    private func isLetter(_ place: Int) -> Bool {
        guard let scalar = at(place) else { return false }
        return ("a"..."z").contains(scalar)
            || !scalar.isASCII
                && !scalar.properties.isWhitespace && scalar != "–" && scalar != "।"
                && scalar != "’"
    }
}
