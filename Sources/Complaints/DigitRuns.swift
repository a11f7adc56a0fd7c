// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The digits of a text in any script, in groups as they are written: `4539 1488` is two.
struct DigitRuns {
    /// Digits that stand together.
    struct Group {
        var places: [Int] = []
        var digits: [Int] = []
        /// What stands between this group and the one before; nil when a new run begins here.
        var separator: [Unicode.Scalar]?
        /// Whether a letter touches the group.
        var touchesLetter = false
    }

    let scalars: [Unicode.Scalar]
    private(set) var groups: [Group] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var between: [Unicode.Scalar]?
        var isInside = false
        for (place, scalar) in scalars.enumerated() {
            if let digit = scalar.decimalDigit {
                if !isInside { begin(after: between, at: place) }
                groups[groups.count - 1].places.append(place)
                groups[groups.count - 1].digits.append(digit)
                isInside = true
                between = []
            } else if !isInside || !scalar.isJoiner {
                if isInside, scalar.isLetter { groups[groups.count - 1].touchesLetter = true }
                isInside = false
                between = between.flatMap { scalar.mayPartDigits && $0.count < 3 ? $0 : nil }
                between?.append(scalar)
            }
        }
    }

    private mutating func begin(after separator: [Unicode.Scalar]?, at place: Int) {
        let before = place > 0 ? scalars[place - 1] : " "
        groups.append(Group(separator: separator, touchesLetter: before.isLetter))
    }

    /// Whether the groups stand in one run.
    func isOneRun(_ range: ClosedRange<Int>) -> Bool {
        groups[range].dropFirst().allSatisfy { $0.separator != nil }
    }

    /// The digits of some groups, joined.
    func digits(of range: ClosedRange<Int>) -> [Int] { groups[range].flatMap(\.digits) }

    /// The text before a group, small letters, up to so many signs and not across other digits.
    func words(before group: Int, most: Int) -> String {
        let end = groups[group].places.first ?? 0
        let earlier = group > 0 ? (groups[group - 1].places.last ?? -1) + 1 : 0
        return DigitRuns.text(scalars[max(earlier, end - most)..<end])
    }

    /// The text after a group likewise.
    func words(after group: Int, most: Int) -> String {
        let start = (groups[group].places.last ?? -1) + 1
        let later = group + 1 < groups.count ? groups[group + 1].places.first : nil
        return DigitRuns.text(scalars[start..<min(later ?? scalars.count, start + most)])
    }

    /// The text with `X` at these places.
    func hiding(_ places: [Int]) -> String {
        var hidden = scalars
        for place in places { hidden[place] = "X" }
        return DigitRuns.text(hidden[...], isLowered: false)
    }

    private static func text(
        _ scalars: ArraySlice<Unicode.Scalar>, isLowered: Bool = true
    ) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return isLowered ? String(view).lowercased() : String(view)
    }
}

extension Unicode.Scalar {
    /// 0 to 9 for a decimal digit of any script.
    var decimalDigit: Int? {
        if isASCII { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
        guard properties.numericType == .decimal else { return nil }
        return properties.numericValue.map { Int($0) }
    }

    fileprivate var isLetter: Bool { properties.isAlphabetic }

    /// Signs that join letters and are not seen.
    fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

    /// Spaces, dashes and points, as numbers are grouped.
    fileprivate var mayPartDigits: Bool {
        properties.isWhitespace || properties.generalCategory == .dashPunctuation
            || "._/\u{2212}".unicodeScalars.contains(self)
    }
}
