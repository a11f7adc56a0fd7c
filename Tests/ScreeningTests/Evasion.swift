// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// One way of writing a message so that people read it and filters do not.
struct Evasion: Sendable, CustomTestStringConvertible {
    var name: String
    /// The message as it would be sent.
    var hide: @Sendable (_ text: String, _ random: inout SplitMix64) -> String

    var testDescription: String { name }

    static let all: [Evasion] = marks + letters + breaks + spellings

    private static let marks = [
        Evasion("invisible marks between letters") { text, random in
            text.changingWords(3, &random) { word, random in
                word.between { _ in "\u{200B}\u{200D}\u{2060}\u{FEFF}\u{00AD}".any(&random) }
            }
        },
        Evasion("marks of direction round words") { text, random in
            text.changingWords(3, &random) { word, random in
                "\u{202E}\u{202A}\u{2066}\u{200F}".any(&random) + word
                    + "\u{202C}\u{2069}\u{200E}".any(&random)
            }
        },
    ]

    private static let letters = [
        Evasion("letters of other scripts that look alike") { text, random in
            text.changingWords(1, &random) { word, random in
                word.replacing(1, of: 2, by: Disguises.otherScripts, &random)
            }
        },
        Evasion("letters of another style") { text, random in
            text.changingWords(2, &random) { word, random in
                let first = [0x1D400, 0x1D5D4, 0x1D4D0, 0xFF21].randomElement(using: &random) ?? 0
                return word.styled(from: UInt32(first))
            }
        },
        Evasion("digits and signs for letters") { text, random in
            text.changingWords(2, &random) { word, random in
                word.count > 2 ? word.replacing(1, of: 3, by: Disguises.leet, &random) : word
            }
        },
        Evasion("letters written over and over") { text, random in
            text.changingWords(2, &random) { word, random in word.drawnOut(&random) }
        },
        Evasion("digits of both scripts") { text, random in
            String(text.map { $0.inOtherDigits(&random) })
        },
    ]

    private static let breaks = [
        Evasion("letters set apart by spaces") { text, random in
            text.changingWords(4, &random) { word, _ in
                word.count > 2 ? word.between { _ in " " } : word
            }
        },
        Evasion("letters set apart by dots") { text, random in
            text.changingWords(3, &random) { word, _ in word.between { _ in "." } }
        },
        Evasion("letters set apart by pictures") { text, random in
            text.changingWords(3, &random) { word, random in
                word.between { _ in "😀❤🔥👉".any(&random) }
            }
        },
        Evasion("a picture inside words") { text, random in
            text.changingWords(2, &random) { word, random in
                word.broken(by: "😀❤🔥👉".any(&random), &random)
            }
        },
        Evasion("a sign inside words") { text, random in
            text.changingWords(2, &random) { word, random in
                word.broken(by: ".-_*'~".any(&random), &random)
            }
        },
    ]

    private static let spellings = [
        Evasion("no dot below") { text, _ in text.withoutScalars(["\u{093C}"]) },
        Evasion("two dots below") { text, _ in text.doubling(["\u{093C}"]) },
        Evasion("another sign for the nasal") { text, _ in
            text.mappingScalars {
                $0 == "\u{0901}" ? "\u{0902}" : $0 == "\u{0902}" ? "\u{0901}" : $0
            }
        },
        Evasion("two signs for the nasal") { text, _ in text.doubling(["\u{0901}", "\u{0902}"]) },
        Evasion("no sign for a last nasal") { text, _ in
            text.changingEveryWord { word in
                word.unicodeScalars.last.map { ["\u{0901}", "\u{0902}"].contains($0) } == true
                    ? word.withoutScalars(["\u{0901}", "\u{0902}"]) : word
            }
        },
        Evasion("Roman Hindi as others spell it") { text, random in
            text.changingWords(1, &random) { word, random in
                Disguises.romanSpelling(of: word.lowercased(), &random) ?? word
            }
        },
    ]

    private init(
        _ name: String, hide: @escaping @Sendable (String, inout SplitMix64) -> String
    ) {
        (self.name, self.hide) = (name, hide)
    }
}

/// What stands for what.
enum Disguises {
    static let otherScripts: [Character: String] = [
        "a": "аα", "b": "Ь", "c": "сϲ", "d": "ԁ", "e": "еє", "g": "ɡ", "h": "һ", "i": "іι",
        "j": "ј", "k": "кκ", "l": "ӏ", "m": "м", "n": "ո", "o": "оοօ", "p": "рρ", "q": "ԛ",
        "r": "г", "s": "ѕ", "t": "тτ", "u": "υս", "v": "ѵν", "w": "ԝ", "x": "х", "y": "у",
        "z": "ᴢ",
    ]

    static let leet: [Character: String] = [
        "a": "4@", "e": "3", "i": "1", "l": "1", "o": "0", "s": "5$", "t": "7",
    ]

    /// Spellings of the commonest words, each line one word.
    private static let roman = [
        ["nahi", "nhi", "nahin", "nahee", "naheen"], ["hai", "h", "he", "hain"],
        ["khata", "khaata", "khaatha"], ["karo", "kro", "karoo"], ["batao", "btao", "bataao"],
        ["bata", "btaa"], ["mein", "me", "mei"], ["aapka", "apka", "aapkaa"],
        ["aap", "ap"], ["jaldi", "jldi", "jaldee"], ["turant", "turnt", "trnt", "turanth"],
        ["paise", "pese", "paisey"], ["bhejo", "bejo", "bhejoo"], ["rupaye", "rupay", "rupye"],
        ["warna", "varna", "wrna"], ["bijli", "bijlee", "bijly"], ["jayega", "jaega", "jayga"],
        ["ho", "hoo"], ["kar", "kr"], ["kisi", "kisee"], ["mat", "mt"], ["ghar", "gar", "ghr"],
        ["band", "bnd", "bandh"], ["raha", "rha", "rahaa"], ["gaya", "gya", "gayaa"],
        ["hua", "huaa"], ["abhi", "abi", "abhee"], ["karne", "krne"], ["diya", "dia"],
        ["hum", "ham"], ["humne", "hamne"], ["liye", "lie", "liyee"], ["wala", "vala", "waala"],
        ["bola", "bolaa"], ["mujhe", "muje", "mujhey"], ["naam", "nam"], ["nahin", "nhin"],
        ["number", "nambar", "nmbr"], ["phone", "fone", "phn"], ["please", "plz", "pls"],
        ["your", "ur"], ["you", "u"], ["and", "nd"],
    ]

    static func romanSpelling(of word: String, _ random: inout SplitMix64) -> String? {
        roman.first { $0[0] == word }?.dropFirst().randomElement(using: &random)
    }
}

extension String {
    /// Changes one word in `share`; what is opened, dialled or paid to stays as it is.
    func changingWords(
        _ share: Int, _ random: inout SplitMix64,
        _ change: (String, inout SplitMix64) -> String
    ) -> String {
        var wasChanged = false
        let words = split(separator: " ", omittingEmptySubsequences: false).map { part -> String in
            let word = String(part)
            let isChosen = Int.random(in: 0..<share, using: &random) == 0
            guard isChosen, !(share > 1 && wasChanged), word.isPlainWord else {
                wasChanged = word.count < 2
                return word
            }
            wasChanged = true  // pieces of two words side by side nobody could read
            return change(word, &random)
        }
        return words.joined(separator: " ")
    }

    func changingEveryWord(_ change: (String) -> String) -> String {
        split(separator: " ", omittingEmptySubsequences: false).map { change(String($0)) }
            .joined(separator: " ")
    }

    private var isPlainWord: Bool { count > 1 && allSatisfy { $0.isLetter } }

    /// Puts something between the letters.
    func between(_ sign: (Int) -> String) -> String {
        enumerated().map { ($0.offset > 0 ? sign($0.offset) : "") + String($0.element) }.joined()
    }

    func broken(by sign: String, _ random: inout SplitMix64) -> String {
        guard count > 3 else { return self }
        let place = Int.random(in: 1..<count - 1, using: &random)
        return String(prefix(place)) + sign + String(dropFirst(place))
    }

    /// Replaces some of the letters, `least` at least where there are any.
    func replacing(
        _ share: Int, of all: Int, by table: [Character: String], _ random: inout SplitMix64
    ) -> String {
        map { letter in
            guard let others = table[Character(letter.lowercased())],
                Int.random(in: 0..<all, using: &random) < share
            else { return String(letter) }
            return others.any(&random)
        }.joined()
    }

    func styled(from first: UInt32) -> String {
        mappingScalars { scalar in
            let offset: UInt32
            switch scalar {
            case "A"..."Z": offset = scalar.value - 0x41
            case "a"..."z": offset = scalar.value - 0x61 + (first == 0xFF21 ? 32 : 26)
            default: return scalar
            }
            return Unicode.Scalar(first + offset) ?? scalar
        }
    }

    /// One letter three to five times; a letter that is doubled already stays.
    func drawnOut(_ random: inout SplitMix64) -> String {
        let letters = Array(self)
        let places = letters.indices.filter { place in
            (place == 0 || letters[place - 1] != letters[place])
                && (place + 1 == letters.count || letters[place + 1] != letters[place])
        }
        guard let place = places.randomElement(using: &random) else { return self }
        let more = Int.random(in: 2...4, using: &random)
        return String(letters[...place])
            + String(repeating: String(letters[place].lastScalar), count: more)
            + String(letters[(place + 1)...])
    }

    func any(_ random: inout SplitMix64) -> String {
        unicodeScalars.randomElement(using: &random).map { String($0) } ?? ""
    }

    func mappingScalars(_ change: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        var text = UnicodeScalarView()
        text.append(contentsOf: unicodeScalars.map(change))
        return String(text)
    }

    func withoutScalars(_ scalars: Set<Unicode.Scalar>) -> String {
        let composed = decomposedNukta
        var text = UnicodeScalarView()
        text.append(contentsOf: composed.unicodeScalars.filter { !scalars.contains($0) })
        return String(text)
    }

    func doubling(_ scalars: Set<Unicode.Scalar>) -> String {
        var text = UnicodeScalarView()
        for scalar in decomposedNukta.unicodeScalars {
            text.append(contentsOf: scalars.contains(scalar) ? [scalar, scalar] : [scalar])
        }
        return String(text)
    }

    /// `क़` … `य़` as a letter and a dot.
    private var decomposedNukta: String {
        let letters = Array("कखगजडढफय".unicodeScalars)
        var text = UnicodeScalarView()
        for scalar in unicodeScalars {
            if (0x0958...0x095F).contains(scalar.value) {
                text.append(letters[Int(scalar.value - 0x0958)])
                text.append("\u{093C}")
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }
}

extension Character {
    /// The mark or letter that is drawn out when the letter is: `ओ` of `ओ`, `ी` of `दी`.
    var lastScalar: Unicode.Scalar { unicodeScalars.last ?? " " }

    func inOtherDigits(_ random: inout SplitMix64) -> Character {
        guard let digit = wholeNumberValue, Bool.random(using: &random),
            let other = Unicode.Scalar((isASCII ? 0x0966 : 0x30) + UInt32(digit))
        else { return self }
        return Character(other)
    }
}
