// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links, e-mail addresses and UPI IDs.
extension IdentifierFinder {
    /// `name@handle` (UPI) or `name@host.tld` (e-mail).
    func address(at start: Int, in text: PlainText) -> Identifier? {
        guard text.isWord(start), !text.isForeign(start) else { return nil }
        let at = text.end(from: start) { isLocalPart($0) }
        guard text[at] == UInt8(ascii: "@"), at - start >= 2, text.isLetter(at + 1) else {
            return nil
        }
        var end = text.end(from: at + 1) { isDomain($0) }
        while end > at + 1, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-")
        {
            end -= 1
        }
        if isMailHost(text.string(at + 1..<end)) {
            return Identifier(kind: .email, value: text.string(start..<end), range: start..<end)
        }
        end = text.end(from: at + 1) { isNameByte($0) }
        while text[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return Identifier(
            kind: .upi, value: text.string(start..<end), range: start..<end,
            notes: notes(
                onLocalPart: text.string(start..<at), handle: text.string(at + 1..<end)))
    }

    /// `gmail.com` and not `ybl.Pay`: the ending is known, and what precedes it is no payment
    /// handle.
    private func isMailHost(_ host: String) -> Bool {
        guard let dot = host.lastIndex(of: "."), !host.contains("..") else { return false }
        return isEnding(host[host.index(after: dot)...])
            && !directory.personalHandles.contains(String(host[..<dot]))
    }

    /// A web address with or without its scheme, or the name of an application file.
    func link(at start: Int, in text: PlainText) -> Identifier? {
        guard text.isWord(start), text[start] != PlainText.letter else { return nil }
        if let file = file(at: start, in: text) { return file }
        let authority = authority(at: start, in: text)
        let hostStart = authority.host
        let hostEnd = trimmed(
            text.end(from: hostStart) { isHost($0) }, from: hostStart, in: text)
        let host = text.string(hostStart..<hostEnd)
        guard
            authority.hasScheme
                ? host.contains(".") : isBareDomain(host, hostStart..<hostEnd, in: text)
        else { return nil }
        let pathStart = endOfPort(from: hostEnd, in: text)
        let isLonger = "/?#".utf8.contains(text[pathStart])
        let end =
            isLonger
            ? trimmed(
                text.end(from: pathStart, atMost: .max) { isPath($0) }, from: pathStart, in: text)
            : pathStart
        var notes = notes(onHost: host, path: text.string(hostEnd..<max(hostEnd, end)))
        if authority.hasName, !notes.contains("look-alike") { notes.append("look-alike") }
        return Identifier(
            kind: .link, value: text.string(start..<end), range: start..<end, notes: notes)
    }

    /// Where the host begins: after the scheme, and after a name that only pretends to be the host,
    /// as in `https://bank.example@other.example`.
    private func authority(
        at start: Int, in text: PlainText
    ) -> (host: Int, hasScheme: Bool, hasName: Bool) {
        guard text[start] == UInt8(ascii: "h"),
            let scheme = IdentifierFinder.schemes.first(where: { text.hasPrefix($0, at: start) })
        else { return (start, false, false) }
        let begin = start + scheme.utf8.count
        let end = text.end(from: begin) { isPath($0) && !"/?#".utf8.contains($0) }
        guard let at = (begin..<end).last(where: { text[$0] == UInt8(ascii: "@") }),
            text.isWord(at + 1)
        else { return (begin, true, false) }
        return (at + 1, true, true)
    }

    private static let schemes = ["https://", "http://", "hxxps://", "hxxp://"]

    private func endOfPort(from hostEnd: Int, in text: PlainText) -> Int {
        guard text[hostEnd] == UInt8(ascii: ":"), text.isDigit(hostEnd + 1) else { return hostEnd }
        return text.end(from: hostEnd + 1, atMost: 5) { (0x30...0x39).contains($0) }
    }

    /// `Name_of-app.apk`.
    private func file(at start: Int, in text: PlainText) -> Identifier? {
        let end = trimmed(
            text.end(from: start) { isDomain($0) || $0 == UInt8(ascii: "_") }, from: start,
            in: text)
        guard end - start > 4, text.hasPrefix(".apk", at: end - 4) else { return nil }
        let name = text.string(start..<end)
        return Identifier(kind: .file, value: name, range: start..<end, notes: ["apk"])
    }

    /// Without a scheme only a known ending makes a domain; `blocked.In` is two sentences.
    private func isBareDomain(_ host: String, _ range: Range<Int>, in text: PlainText) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
            labels.dropLast().contains(where: { $0.contains { $0.isLetter } })
        else { return isNetworkNumber(labels) && text[range.upperBound] == UInt8(ascii: "/") }
        let ending = range.upperBound - last.unicodeScalars.count
        let isCapital = (0x41...0x5A).contains(text.bytes[ending])
        let isAllCapitals = isCapital && (0x41...0x5A).contains(text.bytes[range.upperBound - 1])
        if isCapital, !isAllCapitals { return false }
        return isEnding(last)
    }

    /// `203.0.113.9`: four numbers below 256.
    private func isNetworkNumber(_ labels: [Substring]) -> Bool {
        labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    }

    func isEnding(_ label: Substring) -> Bool {
        IdentifierFinder.endings.contains(String(label))
            || directory.riskyEndings.contains(String(label))
    }

    func trimmed(_ end: Int, from start: Int, in text: PlainText) -> Int {
        var end = end
        while end > start, IdentifierFinder.trailing.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// What ends a sentence or a quotation rather than a link.
    private static let trailing = Array(".,;:!?)-'\"*".utf8)

    private func isLocalPart(_ byte: UInt8) -> Bool {
        isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private func isDomain(_ byte: UInt8) -> Bool { isNameByte(byte) || byte == UInt8(ascii: ".") }

    /// What a host is written with, letters included that only look like Latin ones.
    private func isHost(_ byte: UInt8) -> Bool { isDomain(byte) || byte == PlainText.lookAlike }

    func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    func isPath(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
            && byte != UInt8(ascii: ">")
    }

    /// Endings seen in links in India; more come from the directory.
    private static let endings: Set<String> = [
        "com", "in", "org", "net", "co", "info", "biz", "me", "ly", "xyz", "top", "site", "online",
        "club", "shop", "live", "link", "click", "app", "dev", "page", "store", "vip", "icu",
        "work",
        "loan", "win", "bid", "tk", "ml", "ga", "cf", "gq", "cc", "io", "ai", "pw", "buzz", "fun",
        "space", "website", "tech", "pro", "support", "help", "gd", "gl", "to", "at", "is", "su",
        "ru", "cn", "uk", "us", "eu", "tv", "ws", "gov", "nic", "edu", "bank", "sbi", "today",
        "digital", "finance", "invalid", "example", "test", "cfd", "sbs", "lol", "cyou", "rest",
    ]
}
