// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phone numbers.
extension IdentifierFinder {
    /// Indian mobiles in the ways they are written, fixed lines with their area code, toll-free
    /// numbers, and foreign numbers with `+` or, from the codes frauds come from, `00`.
    func phone(at start: Int, in text: PlainText) -> Identifier? {
        guard !text.isDigit(start - 1), !text.isLetter(start - 1),
            text.mayHoldDigits(8, from: start)
        else { return nil }
        let isSetApart =
            text.isDigit(start + 2) && !(text.isDigit(start + 3) && text.isDigit(start + 4))
        if text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "0") && isSetApart,
            let found = fixedLine(at: start, in: text)
        {
            return found
        }
        let hasPlus = text[start] == UInt8(ascii: "+")
        guard hasPlus || text.isDigit(start) else { return nil }
        let (digits, ends) = spacedDigits(from: hasPlus ? start + 1 : start, in: text)
        for prefix in hasPlus ? ["91", "910"] : ["", "0", "91", "0091"]
        where digits.hasPrefix(prefix) {
            let length = prefix.count + 10
            guard digits.count >= length, !text.isDigit(ends[length - 1]) else { continue }
            let number = String(digits.dropFirst(prefix.count).prefix(10))
            if let first = number.first, "6789".contains(first) {
                return Identifier(
                    kind: .phone, value: number, range: start..<ends[length - 1], notes: ["mobile"])
            }
        }
        if hasPlus {
            return foreignPhone(start, digits, ends) ?? nationalPhone(start, digits, ends)
        }
        return foreignPhone(after: "00", start, digits, ends)
            ?? tollFree(start, digits, ends, in: text) ?? fixedLine(at: start, in: text)
    }

    private func foreignPhone(_ start: Int, _ digits: String, _ ends: [Int]) -> Identifier? {
        guard !digits.hasPrefix("91"), (8...15).contains(digits.count), let end = ends.last
        else { return nil }
        let isSeen = directory.fraudDiallingCodes.contains(where: digits.hasPrefix)
        return Identifier(
            kind: .phone, value: "+" + digits, range: start..<end,
            notes: ["foreign"] + (isSeen ? ["seen-in-frauds"] : []))
    }

    /// Account numbers begin with zeros too, so `00` is believed only before listed codes.
    private func foreignPhone(
        after prefix: String, _ start: Int, _ digits: String, _ ends: [Int]
    ) -> Identifier? {
        let number = digits.dropFirst(prefix.count)
        guard digits.hasPrefix(prefix), (10...13).contains(number.count), let end = ends.last,
            directory.fraudDiallingCodes.contains(where: number.hasPrefix)
        else { return nil }
        return Identifier(
            kind: .phone, value: "+" + number, range: start..<end,
            notes: ["foreign", "seen-in-frauds"])
    }

    /// `+91` before a number that is no mobile: a fixed line with its area code.
    private func nationalPhone(_ start: Int, _ digits: String, _ ends: [Int]) -> Identifier? {
        guard digits.hasPrefix("91"), digits.count == 12, let end = ends.last,
            let first = digits.dropFirst(2).first, "12345".contains(first)
        else { return nil }
        return Identifier(
            kind: .phone, value: "0" + digits.dropFirst(2), range: start..<end,
            notes: ["landline"])
    }

    /// `011-23456789`, `0612 222 3456`, `(022) 2345 6789`: an area code set apart, eleven digits in
    /// all (numbering plan of India); without a break only the eight largest cities' codes.
    private func fixedLine(at start: Int, in text: PlainText) -> Identifier? {
        let isBracketed = text[start] == UInt8(ascii: "(")
        let begin = isBracketed ? start + 1 : start
        guard text[begin] == UInt8(ascii: "0"), (0x31...0x38).contains(text[begin + 1]) else {
            return nil
        }
        let area = text.end(from: begin) { (0x30...0x39).contains($0) }
        let isWhole = area - begin == 11
        guard isWhole ? isMetro(begin, in: text) : (3...5).contains(area - begin) else {
            return nil
        }
        let local = isWhole ? begin + 3 : endOfBreak(from: area, in: text)
        let (digits, ends) = spacedDigits(from: local, in: text)
        guard (0x32...0x37).contains(text[local]), local > area || isWhole, let end = ends.last,
            digits.count == 11 - (isWhole ? 3 : area - begin), !text.isLetter(end)
        else { return nil }
        return Identifier(
            kind: .phone, value: text.string(begin..<(isWhole ? local : area)) + digits,
            range: start..<end, notes: ["landline"])
    }

    private func isMetro(_ start: Int, in text: PlainText) -> Bool {
        ["011", "022", "033", "044", "040", "079", "080", "020"].contains {
            text.hasPrefix($0, at: start)
        }
    }

    /// `) `, `-`, ` - ` or a space.
    private func endOfBreak(from area: Int, in text: PlainText) -> Int {
        text.end(from: area, atMost: 3) { " -)".utf8.contains($0) }
    }

    private func tollFree(
        _ start: Int, _ digits: String, _ ends: [Int], in text: PlainText
    ) -> Identifier? {
        guard ["1800", "1860", "1600"].contains(String(digits.prefix(4))),
            (8...11).contains(digits.count), let end = ends.last
        else { return nil }
        let note = digits.hasPrefix("1600") ? "service-series" : "toll-free"
        return Identifier(kind: .phone, value: digits, range: start..<end, notes: [note])
    }

    /// Digits with single spaces, hyphens or brackets between them, and where each digit ends;
    /// beside a bracket a space may stand too.
    func spacedDigits(from start: Int, in text: PlainText) -> (String, [Int]) {
        var digits = ""
        var ends: [Int] = []
        var index = start
        while index < text.count, digits.count < 16 {
            if text.isDigit(index) {
                digits.unicodeScalars.append(Unicode.Scalar(text[index]))
                ends.append(index + 1)
            } else if !" -()".utf8.contains(text[index]) || !text.isDigit(index + 1) {
                guard !digits.isEmpty, isBracketedCode(at: index, in: text) else { break }
                index += 1
            }
            index += 1
        }
        return (digits, ends)
    }

    /// ` (` before or `) ` behind a dialling code: ` (202) 555`.
    private func isBracketedCode(at index: Int, in text: PlainText) -> Bool {
        let opens = text[index] == 0x20 && text[index + 1] == UInt8(ascii: "(")
        let closes = text[index] == UInt8(ascii: ")") && text[index + 1] == 0x20
        guard opens || closes, text.isDigit(index + 2) else { return false }
        return opens || (1...5).contains { text[index - $0] == UInt8(ascii: "(") }
    }
}
