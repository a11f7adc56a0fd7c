// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The names that frauds carry to be taken for somebody else, and how near a part of a domain or
/// of a payment address comes to one of them.
struct ImitatedNames: Sendable {
    /// One name: where its letters and its looks stand, so that going through all of them touches
    /// no memory of their own.
    private struct Name: Sendable {
        var letters: Range<Int>
        var looks: Range<Int>
        /// Whether it is only the name of an official domain, not one that stands inside others.
        var isWholeOnly: Bool
    }

    private var known: [Name] = []
    private var letters: [UInt8] = []
    private var looks: [UInt8] = []
    private let offices: Set<[UInt8]>
    private let near: Set<[UInt8]>

    init(_ directory: IdentifierDirectory) {
        let brands = Set(directory.brands.map { Array($0.utf8) })
        let domains = directory.officialDomains.compactMap { domain -> [UInt8]? in
            guard domain.contains("."), let first = domain.split(separator: ".").first else {
                return nil
            }
            return first.utf8.count >= ImitatedNames.leastDomain ? Array(first.utf8) : nil
        }
        near = Set(directory.nearBrands.map { Array($0.utf8) })
        offices = Set(directory.offices.map { Array($0.utf8) })
        for name in brands { add(name, isWholeOnly: false) }
        for name in Set(domains).subtracting(brands).subtracting(near) {
            add(name, isWholeOnly: true)
        }
    }

    private mutating func add(_ name: [UInt8], isWholeOnly: Bool) {
        let look = ImitatedNames.looks(of: name)
        known.append(
            Name(
                letters: letters.count..<letters.count + name.count,
                looks: looks.count..<looks.count + look.count, isWholeOnly: isWholeOnly))
        letters += name
        looks += look
    }

    /// Official names as short as this or longer are looked for in other domains.
    private static let leastDomain = 7

    /// Whether a host carries one of the names, or something that is read as one of them.
    ///
    /// Complexity: O(parts · names).
    func areImitated(byHost host: String) -> Bool {
        host.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
            .contains { isImitation(Array($0)) }
    }

    /// Whether the name before `@` carries one of the names.
    func areImitated(byLocalPart local: String) -> Bool {
        parts(of: local).contains { part in known.contains { !$0.isWholeOnly && carries(part, $0) }
        }
    }

    /// Whether the name before `@` carries the name of an office.
    func isOffice(inLocalPart local: String) -> Bool {
        parts(of: local).contains { part in
            offices.contains(part) || offices.contains { $0.count >= 6 && part.starts(with: $0) }
        }
    }

    private func parts(of local: String) -> [[UInt8]] {
        local.utf8.split { !(0x61...0x7A).contains($0) }.map(Array.init)
    }

    private func isImitation(_ part: [UInt8]) -> Bool {
        guard part.count > 2, !near.contains(part) else { return false }
        let look = ImitatedNames.looks(of: part)
        let hasDigit = part.contains { (0x30...0x39).contains($0) }
        return known.contains { name in
            (name.isWholeOnly
                ? part.count == name.letters.count && stands(name.letters, in: part, at: 0)
                : carries(part, name))
                || looksLike(look, name, hasDigit: hasDigit) || isNear(part, name.letters)
        }
    }

    /// Whether a part is a name, or begins or ends with it.
    private func carries(_ part: [UInt8], _ name: Name) -> Bool {
        let longer = part.count - name.letters.count
        guard longer == 0 || (longer > 0 && part.count > 4 && name.letters.count >= 3) else {
            return false
        }
        return stands(name.letters, in: part, at: 0) || stands(name.letters, in: part, at: longer)
    }

    private func stands(_ name: Range<Int>, in part: [UInt8], at start: Int) -> Bool {
        for offset in 0..<name.count
        where part[start + offset] != letters[name.lowerBound + offset] {
            return false
        }
        return true
    }

    /// `sb1`, `paytrn`, `lclcl`: without a digit, three or four letters are too few to tell.
    private func looksLike(_ look: [UInt8], _ name: Name, hasDigit: Bool) -> Bool {
        let least = hasDigit ? 3 : 5
        guard name.letters.count >= least, look.count >= name.looks.count else { return false }
        let isLonger = look.count > name.looks.count
        guard !isLonger || (hasDigit && name.letters.count >= 4 && !name.isWholeOnly) else {
            return false
        }
        for offset in 0..<name.looks.count
        where look[offset] != looks[name.looks.lowerBound + offset] {
            return false
        }
        return true
    }

    /// One letter more, less, other or in the other order: `hdfcbnk`, `flipkrat`.
    private func isNear(_ part: [UInt8], _ name: Range<Int>) -> Bool {
        let (count, least) = (name.count, min(part.count, name.count))
        guard count >= 5, abs(part.count - count) <= 1 else { return false }
        func letter(_ index: Int) -> UInt8 { letters[name.lowerBound + index] }
        var before = 0
        while before < least, part[before] == letter(before) { before += 1 }
        var after = 0
        while after < least - before, part[part.count - 1 - after] == letter(count - 1 - after) {
            after += 1
        }
        if part.count == count, before + after == count - 2,
            part[before] == letter(before + 1), part[before + 1] == letter(before)
        {
            return true
        }
        return count >= 6 && before + after >= max(part.count, count) - 1
            && before + after < max(part.count, count)
    }

    /// A name as the eye takes it: digits as the letters they stand for, `i` as `l`, `rn` as `m`,
    /// `vv` as `w` (after Unicode's confusables, UTS #39).
    private static func looks(of name: [UInt8]) -> [UInt8] {
        var looks: [UInt8] = []
        for byte in name {
            let letter = lookAlike(byte)
            switch (looks.last, letter) {
            case (UInt8(ascii: "r"), UInt8(ascii: "n")): looks[looks.count - 1] = UInt8(ascii: "m")
            case (UInt8(ascii: "v"), UInt8(ascii: "v")): looks[looks.count - 1] = UInt8(ascii: "w")
            default: looks.append(letter)
            }
        }
        return looks
    }

    private static func lookAlike(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        case UInt8(ascii: "1"), UInt8(ascii: "i"): UInt8(ascii: "l")
        case UInt8(ascii: "3"): UInt8(ascii: "e")
        case UInt8(ascii: "4"): UInt8(ascii: "a")
        case UInt8(ascii: "5"): UInt8(ascii: "s")
        case UInt8(ascii: "7"): UInt8(ascii: "t")
        case UInt8(ascii: "8"): UInt8(ascii: "b")
        default: byte
        }
    }
}
