// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A phrase of the knowledge, read: what must follow what, and how far apart.
///
/// The notation is described in `Content/README.md`, section 3.
struct PhraseNotation: Equatable {
    /// What may stand at one place.
    struct Element: Equatable {
        /// Words, a class, or a kind of identifier; any of them will do.
        var choices: [Choice]
        /// Whether the place may be left out.
        var isOptional: Bool
        /// How many other words may stand before it, after the element before.
        var gap: Int
    }

    /// One thing that may stand at a place.
    enum Choice: Equatable, Hashable {
        /// Words side by side; the last may be only the beginning of a word.
        case words(String, isPrefix: Bool)
        /// A class of words.
        case named(String)
        /// An identifier of a kind, or any number.
        case identifier(String)
    }

    /// The sequences that satisfy the phrase; more than one for `~` and for optional places.
    var sequences: [[Element]]

    /// Why a phrase is not understood.
    enum Failure: Error, Equatable {
        case unclosedBrace
        case nothing
        case gapAtEnd
        case tooManyOptional
        case unknownIdentifier(String)
    }

    static let shortGap = 3
    static let longGap = 8
    static let eitherOrderGap = 6
    static let identifierNames: Set<String> = [
        "amount", "phone", "link", "upi", "email", "number", "code", "file", "card", "account",
        "sender", "ifsc", "crypto", "handle",
    ]

    init(_ text: String) throws(Failure) {
        let halves = text.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
        if halves.count == 2 {
            let left = try PhraseNotation.elements(of: halves[0])
            let right = try PhraseNotation.elements(of: halves[1])
            sequences = try PhraseNotation.variants(PhraseNotation.joined(left, right))
            sequences += try PhraseNotation.variants(PhraseNotation.joined(right, left))
        } else {
            sequences = try PhraseNotation.variants(PhraseNotation.elements(of: text))
        }
    }

    private static func joined(_ first: [Element], _ second: [Element]) -> [Element] {
        var second = second
        if !second.isEmpty { second[0].gap = eitherOrderGap }
        return first + second
    }

    /// The sequence with and without each optional place.
    private static func variants(_ elements: [Element]) throws(Failure) -> [[Element]] {
        guard elements.count(where: \.isOptional) <= 4 else { throw .tooManyOptional }
        var variants: [[Element]] = [[]]
        var carriedGap = 0
        for element in elements {
            var with = element
            with.isOptional = false
            let withIt = variants.map { $0 + [with] }
            variants = element.isOptional ? withIt + variants : withIt
            carriedGap = max(carriedGap, element.gap)
        }
        let filled = variants.filter { !$0.isEmpty }
        if filled.isEmpty { throw .nothing }
        return filled.map { sequence in
            var sequence = sequence
            sequence[0].gap = 0
            return sequence
        }
    }

    private static func elements(of text: String) throws(Failure) -> [Element] {
        var elements: [Element] = []
        var gap = 0
        var words: [String] = []
        func flushed() -> Element? {
            guard !words.isEmpty else { return nil }
            let choice = PhraseNotation.choice(of: words.joined(separator: " "))
            return Element(choices: [choice], isOptional: false, gap: gap)
        }
        for token in try tokens(of: text) {
            let isPlain = !"{<@.".contains(token.first ?? " ") && !(token == "..")
            if isPlain {
                words.append(token)
                continue
            }
            if let element = flushed() {
                elements.append(element)
                words = []
                gap = 0
            }
            if token == ".." || token == "..." {
                gap = token == ".." ? shortGap : longGap
            } else {
                elements.append(try element(token, gap: gap))
                gap = 0
            }
        }
        if let element = flushed() { elements.append(element) } else if gap > 0 { throw .gapAtEnd }
        if elements.isEmpty { throw .nothing }
        return elements
    }

    /// Splits at spaces outside braces.
    private static func tokens(of text: String) throws(Failure) -> [String] {
        var tokens: [String] = []
        var token = ""
        var depth = 0
        for character in text + " " {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == " ", depth == 0 {
                if !token.isEmpty { tokens.append(token) }
                token = ""
            } else {
                token.append(character)
            }
        }
        if depth != 0 || !token.isEmpty { throw .unclosedBrace }
        return tokens
    }

    private static func element(_ token: String, gap: Int) throws(Failure) -> Element {
        guard token.hasPrefix("{") else {
            return Element(choices: [try checked(choice(of: token))], isOptional: false, gap: gap)
        }
        guard token.hasSuffix("}") else { throw .unclosedBrace }
        let parts = token.dropFirst().dropLast()
            .split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmed }
        var choices: [Choice] = []
        for part in parts where !part.isEmpty { choices.append(try checked(choice(of: part))) }
        if choices.isEmpty { throw .nothing }
        return Element(choices: choices, isOptional: parts.contains(""), gap: gap)
    }

    private static func checked(_ choice: Choice) throws(Failure) -> Choice {
        if case .identifier(let name) = choice, !identifierNames.contains(name) {
            throw .unknownIdentifier(name)
        }
        return choice
    }

    /// What a word, a class name or an identifier stands for; also used for members of classes.
    static func choice(of text: String) -> Choice {
        if text.hasPrefix("@") { return .named(String(text.dropFirst())) }
        if text.hasPrefix("<"), text.hasSuffix(">") {
            return .identifier(String(text.dropFirst().dropLast()))
        }
        let isPrefix = text.hasSuffix("*")
        return .words(isPrefix ? String(text.dropLast()) : text, isPrefix: isPrefix)
    }
}

extension Substring {
    var trimmed: String {
        var slice = self
        while slice.first == " " { slice.removeFirst() }
        while slice.last == " " { slice.removeLast() }
        return String(slice)
    }
}
