// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known by its form alone: SMS headers, IFSC, crypto addresses, handles.
extension IdentifierFinder {
    /// The header of a commercial SMS: operator and circle, the sender, and since 6 May 2025 what
    /// kind of message it is (`XY-ABCDEF-S`, TRAI).
    ///
    /// Without the last letter, or in small letters, only the operators' and circles' own letters
    /// make a header, since words are joined by hyphens too.
    func sender(at start: Int, in text: PlainText) -> Identifier? {
        let name = start + 3
        guard text[start + 2] == UInt8(ascii: "-"), text[start - 1] != UInt8(ascii: "-"),
            text.isLetter(start), text.isLetter(start + 1)
        else { return nil }
        let end = text.end(from: name, atMost: 8) { isLetterOrDigit($0) }
        guard (5...6).contains(end - name), !text.isForeign(end) else { return nil }
        let isTyped = isOperator(start, text)
        if let note = suffix(at: end, in: text), isTyped || text.isCapital(start) {
            return header(start..<end + 2, in: text, notes: [note])
        }
        let isWhole = !text.isWord(end) && text[end] != UInt8(ascii: "-")
        let isShouted = (name..<end).allSatisfy { text.isCapital($0) || text.isDigit($0) }
        guard isWhole, isShouted, isTyped, text.isCapital(start) else { return nil }
        return header(start..<end, in: text, notes: [])
    }

    private func header(_ range: Range<Int>, in text: PlainText, notes: [String]) -> Identifier {
        Identifier(
            kind: .sender, value: text.string(range).uppercased(), range: range, notes: notes)
    }

    /// Whether two letters are an operator's and a circle's that are in use.
    private func isOperator(_ start: Int, _ text: PlainText) -> Bool {
        "abjvmtqre".utf8.contains(text[start])
            && "asbdghijxlkyzmnoprtewv".utf8.contains(text[start + 1])
    }

    private func suffix(at end: Int, in text: PlainText) -> String? {
        guard text[end] == UInt8(ascii: "-"), !text.isWord(end + 2),
            text[end + 2] != UInt8(ascii: "-")
        else { return nil }
        switch text[end + 1] {
        case UInt8(ascii: "p"): return "promotional"
        case UInt8(ascii: "s"): return "service"
        case UInt8(ascii: "t"): return "transactional"
        case UInt8(ascii: "g"): return "government"
        default: return nil
        }
    }

    /// `SBIN0001234`: four letters, a zero, six letters or digits (Reserve Bank of India).
    func ifsc(at start: Int, in text: PlainText) -> Identifier? {
        let end = start + 11
        guard text[start + 4] == UInt8(ascii: "0"), !text.isWord(end), end <= text.count,
            (start..<start + 4).allSatisfy({ text.isLetter($0) }),
            (start + 5..<end).allSatisfy({ isLetterOrDigit(text[$0]) }),
            (start + 5..<end).contains(where: { text.isDigit($0) })
        else { return nil }
        return Identifier(
            kind: .ifsc, value: text.string(start..<end).uppercased(), range: start..<end)
    }

    /// A wallet's address, by form: Bitcoin (Base58 of 26 to 35, or `bc1`), Ethereum (`0x` and 40
    /// digits to base 16), Tron (`T` and 33 in Base58). Check sums are not computed.
    func crypto(at start: Int, in text: PlainText) -> Identifier? {
        let first = text.bytes[start]
        guard text.isWord(start + 25), "13T0bB".utf8.contains(first), !text.isWord(start - 1)
        else { return nil }
        let end = text.end(from: start, atMost: 64) { isLetterOrDigit($0) }
        guard !text.isWord(end), let note = coin(start..<end, in: text) else { return nil }
        return Identifier(
            kind: .crypto, value: text.original(start..<end), range: start..<end, notes: [note])
    }

    private func coin(_ range: Range<Int>, in text: PlainText) -> String? {
        let length = range.count
        if text.hasPrefix("0x", at: range.lowerBound) {
            let digits = range.dropFirst(2)
            return length == 42 && digits.allSatisfy { isHexadecimal(text[$0]) } ? "ethereum" : nil
        }
        if text.hasPrefix("bc1", at: range.lowerBound) {
            let body = range.dropFirst(3)
            return (14...62).contains(length) && body.allSatisfy { isBech32(text[$0]) }
                ? "bitcoin" : nil
        }
        guard range.allSatisfy({ isBase58(text.bytes[$0]) }),
            range.contains(where: { text.isDigit($0) }),
            range.contains(where: { text.isCapital($0) }),
            range.contains(where: { text.isLetter($0) && !text.isCapital($0) })
        else { return nil }
        if text.bytes[range.lowerBound] == UInt8(ascii: "T") { return length == 34 ? "tron" : nil }
        return (26...35).contains(length) && text.isDigit(range.lowerBound) ? "bitcoin" : nil
    }

    /// `@name`, five letters and more as the messengers ask, with nothing before it.
    func handle(at start: Int, in text: PlainText) -> Identifier? {
        guard text[start] == UInt8(ascii: "@"), text.isLetter(start + 1), !text.isWord(start - 1)
        else { return nil }
        var end = text.end(from: start + 1, atMost: 33) {
            isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
        }
        while text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard (6...33).contains(end - start), !text.isWord(end), text[end] != UInt8(ascii: "@")
        else { return nil }
        return Identifier(kind: .handle, value: text.string(start..<end), range: start..<end)
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }

    /// BIP 173: no `1`, `b`, `i`, `o`.
    private func isBech32(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) && !"1bio".utf8.contains(byte)
    }

    /// All letters and digits but `0`, `O`, `I`, `l`.
    private func isBase58(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte | 0x20) && !"0OIl".utf8.contains(byte)
    }
}
