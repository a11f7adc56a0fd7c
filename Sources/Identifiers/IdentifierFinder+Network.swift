// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links, e-mail addresses and UPI IDs.
extension IdentifierFinder {
    /// `name@handle` (UPI) or `name@host.tld` (e-mail).
    func address(at start: Int, in text: PlainText) -> Identifier? {
        guard text.isWord(start) else { return nil }
        let at = text.end(from: start) { isLocalPart($0) }
        guard text[at] == UInt8(ascii: "@"), at - start >= 2, text.isLetter(at + 1) else {
            return nil
        }
        var end = text.end(from: at + 1) { isDomain($0) }
        while end > at + 1, [UInt8(ascii: "."), UInt8(ascii: "-")].contains(text[end - 1]) {
            end -= 1
        }
        let host = text.string(at + 1..<end)
        let value = text.string(start..<end)
        guard host.contains(".") else {
            return Identifier(
                kind: .upi, value: value, range: start..<end,
                notes: notes(onLocalPart: text.string(start..<at), handle: host))
        }
        return Identifier(kind: .email, value: value, range: start..<end)
    }

    /// A web address with or without its scheme, or the name of an application file.
    func link(at start: Int, in text: PlainText) -> Identifier? {
        guard text.isWord(start), text[start] != PlainText.letter else { return nil }
        var hostStart = start
        for scheme in ["https://", "http://", "hxxps://", "hxxp://"]
        where text.hasPrefix(scheme, at: start) {
            hostStart = start + scheme.utf8.count
            break
        }
        let hostEnd = trimmed(text.end(from: hostStart) { isDomain($0) }, from: hostStart, in: text)
        let host = text.string(hostStart..<hostEnd)
        let hasScheme = hostStart > start
        if let file = file(host, start..<hostEnd) { return file }
        guard hasScheme ? host.contains(".") : isBareDomain(host, hostStart..<hostEnd, in: text)
        else { return nil }
        let end = trimmed(
            text[hostEnd] == UInt8(ascii: "/") || text[hostEnd] == UInt8(ascii: "?")
                ? text.end(from: hostEnd) { isPath($0) } : hostEnd, from: hostEnd, in: text)
        let value = text.string(start..<end)
        return Identifier(
            kind: .link, value: value, range: start..<end,
            notes: notes(onHost: host, path: text.string(hostEnd..<max(hostEnd, end))))
    }

    private func file(_ name: String, _ range: Range<Int>) -> Identifier? {
        guard name.hasSuffix(".apk"), name.count > 4 else { return nil }
        return Identifier(kind: .file, value: name, range: range, notes: ["apk"])
    }

    /// Without a scheme only a known ending makes a domain; `blocked.In` is two sentences.
    private func isBareDomain(_ host: String, _ range: Range<Int>, in text: PlainText) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
            labels.dropLast().contains(where: { $0.contains { $0.isLetter } })
        else { return false }
        let ending = range.upperBound - last.utf8.count
        let isCapital = (0x41...0x5A).contains(text.bytes[ending])
        let isAllCapitals = isCapital && (0x41...0x5A).contains(text.bytes[range.upperBound - 1])
        if isCapital, !isAllCapitals { return false }
        return IdentifierFinder.endings.contains(String(last))
            || directory.riskyEndings.contains(String(last))
    }

    private func trimmed(_ end: Int, from start: Int, in text: PlainText) -> Int {
        var end = end
        let trailing = Array(".,;:!?)-'\"*".utf8)
        while end > start, trailing.contains(text[end - 1]) { end -= 1 }
        return end
    }

    private func isLocalPart(_ byte: UInt8) -> Bool {
        isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private func isDomain(_ byte: UInt8) -> Bool { isNameByte(byte) || byte == UInt8(ascii: ".") }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private func isPath(_ byte: UInt8) -> Bool {
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

// What is telling about links and payment addresses.
extension IdentifierFinder {
    func notes(onHost host: String, path: String) -> [String] {
        var notes: [String] = []
        let host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        if path.contains(".apk") { notes.append("apk") }
        if host.allSatisfy({ $0.isNumber || $0 == "." }) { notes.append("ip-host") }
        if belongs(host, to: directory.officialDomains) { return notes + ["official"] }
        if belongs(host, to: directory.chatHosts) { return notes + ["chat"] }
        if belongs(host, to: directory.shorteners) { notes.append("shortener") }
        if belongs(host, to: directory.freeHosts) { notes.append("free-host") }
        if let ending = host.split(separator: ".").last.map(String.init),
            directory.riskyEndings.contains(ending)
        {
            notes.append("risky-ending")
        }
        if namesBrand(host.split(whereSeparator: { $0 == "." || $0 == "-" }).map(String.init)) {
            notes.append("look-alike")
        }
        return notes
    }

    func notes(onLocalPart local: String, handle: String) -> [String] {
        let parts = local.split(whereSeparator: { ".-_".contains($0) || $0.isNumber })
        guard namesBrand(parts.map(String.init)),
            directory.personalHandles.contains(handle)
        else { return [] }
        return ["names-a-bank-on-a-personal-handle"]
    }

    private func belongs(_ host: String, to domains: Set<String>) -> Bool {
        var rest = host[...]
        while true {
            if domains.contains(String(rest)) { return true }
            guard let dot = rest.firstIndex(of: ".") else { return false }
            rest = rest[rest.index(after: dot)...]
        }
    }

    /// Whether one of the parts is a brand, or begins or ends with one of at least four letters.
    private func namesBrand(_ parts: [String]) -> Bool {
        parts.contains { part in
            directory.brands.contains(part)
                || part.count > 4
                    && directory.brands.contains { brand in
                        brand.count >= 3 && (part.hasPrefix(brand) || part.hasSuffix(brand))
                    }
        }
    }
}
