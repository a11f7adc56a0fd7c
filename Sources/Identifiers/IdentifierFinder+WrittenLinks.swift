// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links with spaces in them, or written out: `sbi-kyc dot com`, `sbi kyc . in / login`,
// `kyc[.]example`, `www sbi online com`.
extension IdentifierFinder {
    /// A link known by the sign that parts its pieces, standing at `index`.
    ///
    /// - Parameter free: where it may begin at the earliest.
    func writtenLink(at index: Int, in text: PlainText, notBefore free: Int) -> Identifier? {
        if text[index] == UInt8(ascii: "w") { return spelledLink(at: index, in: text) }
        guard let name = label(before: index, in: text, notBefore: free),
            let first = separator(from: name.upperBound, in: text),
            first.isSaid || isEnding(at: first.end, in: text)
        else { return nil }
        var host = Host(labels: [name], isSaid: first.isSaid)
        var next = first
        while host.labels.count < 6 {
            let end = text.end(from: next.end) { isNameByte($0) }
            guard end > next.end, !text.isForeign(end) else { break }
            host.labels.append(next.end..<end)
            guard let more = separator(from: end, in: text), more.isTight || more.isSaid else {
                break
            }
            next = more
        }
        return link(host, in: text, notBefore: free)
    }

    /// Most dots end sentences; what follows tells at once.
    private func isEnding(at start: Int, in text: PlainText) -> Bool {
        let end = text.end(from: start, atMost: 8) { isNameByte($0) }
        guard (2...7).contains(end - start), !text.isWord(end) else { return false }
        let isSentence = text.isCapital(start) && !text.isCapital(start + 1)
        return !isSentence && isEnding(text.string(start..<end)[...])
    }

    /// The pieces of a host and how they are parted.
    private struct Host {
        var labels: [Range<Int>]
        /// Whether a dot is said (`dot`) or bracketed, so that no sentence end is meant.
        var isSaid: Bool
    }

    private struct Separator {
        var end: Int
        var isSaid: Bool
        /// Whether it is a dot with nothing beside it.
        var isTight: Bool
    }

    private func label(before index: Int, in text: PlainText, notBefore free: Int) -> Range<Int>? {
        var end = index
        while end > free, index - end < 3, " [({".utf8.contains(text[end - 1]) { end -= 1 }
        var start = end
        while start > free, end - start < 64, isNameByte(text[start - 1]) { start -= 1 }
        guard end - start >= 2, end > start, text.isWord(start), !text.isForeign(start - 1),
            text[start - 1] != UInt8(ascii: "@"), text[start - 1] != UInt8(ascii: ".")
        else { return nil }
        return start..<end
    }

    /// `.`, `[.]`, `(dot)`, ` dot `, ` डॉट `.
    private func separator(from start: Int, in text: PlainText) -> Separator? {
        var index = text.end(from: start, atMost: 2) { $0 == 0x20 }
        let isBracketed = "[({".utf8.contains(text[index])
        if isBracketed { index += 1 }
        let begin = index
        if text[index] == UInt8(ascii: ".") {
            index += 1
        } else if text.hasPrefix("dot", at: index), !text.isWord(index + 3), begin > start {
            index += 3
        } else if IdentifierFinder.isHindiDot(at: index, in: text) {
            index += 3
        } else {
            return nil
        }
        let isWord = index - begin > 1
        if isBracketed {
            guard "])}".utf8.contains(text[index]) else { return nil }
            index += 1
        }
        let end = text.end(from: index, atMost: 2) { $0 == 0x20 }
        let isTight = !isBracketed && !isWord && begin == start && end == index
        return Separator(end: end, isSaid: isBracketed || isWord, isTight: isTight)
    }

    /// `डॉट`.
    private static func isHindiDot(at index: Int, in text: PlainText) -> Bool {
        text.isScalar(index, 0x0921) && text.isScalar(index + 1, 0x0949)
            && text.isScalar(index + 2, 0x091F) && !text.isWord(index + 3)
    }

    private func link(_ host: Host, in text: PlainText, notBefore free: Int) -> Identifier? {
        guard host.labels.count > 1, let last = host.labels.last, let first = host.labels.first
        else { return nil }
        let names = host.labels.map { text.string($0) }
        guard !IdentifierFinder.smallWords.contains(names[0]) else { return nil }
        let path = path(from: last.upperBound, in: text)
        guard isMeant(host, names, hasPath: path != nil, in: text, notBefore: free) else {
            return nil
        }
        let start = brandBefore(first.lowerBound, in: text, notBefore: free) ?? first.lowerBound
        let prefix =
            start < first.lowerBound
            ? text.string(start..<first.lowerBound).filter { $0 != " " } : ""
        let domain = prefix + names.joined(separator: ".")
        let rest = path?.value ?? ""
        return Identifier(
            kind: .link, value: domain + rest, range: start..<(path?.end ?? last.upperBound),
            notes: notes(onHost: domain, path: rest) + ["written-out"])
    }

    /// Whether the pieces are a link and not the end and the beginning of two sentences.
    private func isMeant(
        _ host: Host, _ names: [String], hasPath: Bool, in text: PlainText, notBefore free: Int
    ) -> Bool {
        guard let ending = names.last, let last = host.labels.last, isEnding(ending[...]),
            !text.isCapital(last.lowerBound) || text.isCapital(last.upperBound - 1)
        else { return false }
        if IdentifierFinder.plainEndings.contains(ending) { return true }
        let looks =
            names.dropLast().contains { $0.contains("-") || self.names.areImitated(byHost: $0) }
            || names.count > 2
            || brandBefore(host.labels[0].lowerBound, in: text, notBefore: free) != nil
        let next = text[last.upperBound]
        let ends = next == 0x0A || last.upperBound == text.count || ".,)!?".utf8.contains(next)
        return host.isSaid ? looks || ends || hasPath : looks && hasPath
    }

    /// Where a brand's name stands one word before a link: `sbi kyc . in`.
    private func brandBefore(_ start: Int, in text: PlainText, notBefore free: Int) -> Int? {
        guard text[start - 1] == 0x20, start - 1 > free else { return nil }
        var begin = start - 1
        while begin > free, start - begin < 24, isNameByte(text[begin - 1]) { begin -= 1 }
        return directory.brands.contains(text.string(begin..<start - 1)) ? begin : nil
    }

    /// `/login`, ` / login`, ` slash login`.
    private func path(from end: Int, in text: PlainText) -> (value: String, end: Int)? {
        var index = text.end(from: end, atMost: 2) { $0 == 0x20 }
        if text[index] == UInt8(ascii: "/") {
            index += 1
        } else if text.hasPrefix("slash ", at: index) {
            index += 6
        } else {
            return nil
        }
        let start = text.end(from: index, atMost: 2) { $0 == 0x20 }
        guard text.isWord(start), !text.isForeign(start) else { return nil }
        let finish = trimmed(text.end(from: start) { isPath($0) }, from: start, in: text)
        return ("/" + text.string(start..<finish), finish)
    }

    /// `www sbi online com`: the words between are taken for one name.
    private func spelledLink(at start: Int, in text: PlainText) -> Identifier? {
        guard text.hasPrefix("www ", at: start) else { return nil }
        var names: [String] = []
        var index = start + 4
        while names.count < 4 {
            let end = text.end(from: index, atMost: 32) { isNameByte($0) }
            guard end > index, !text.isWord(end) else { return nil }
            let name = text.string(index..<end)
            if !names.isEmpty, IdentifierFinder.plainEndings.contains(name) {
                let host = "www." + names.joined() + "." + name
                return Identifier(
                    kind: .link, value: host, range: start..<end,
                    notes: notes(onHost: host, path: "") + ["written-out"])
            }
            names.append(name)
            guard text[end] == 0x20 else { return nil }
            index = end + 1
        }
        return nil
    }

    /// Endings that are no words of a sentence.
    private static let plainEndings: Set<String> = ["com", "org", "xyz"]

    /// Words that stand before `dot com` when no address is meant.
    private static let smallWords: Set<String> = [
        "the", "an", "is", "this", "any", "koi", "ek", "ki", "ka", "ke", "some", "our", "your",
        "that", "polka", "of", "and", "aur", "each", "every",
    ]
}
