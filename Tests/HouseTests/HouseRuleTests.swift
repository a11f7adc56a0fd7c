// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

struct HouseRuleTests {
    private static let everything = House.sources + House.tests + [SwiftFile(path: "Package.swift")]

    @Test func `every Swift file names its authors and its licence`() {
        let expected: [Substring] = [
            "// SPDX-FileCopyrightText: 2026 The Parakh authors",
            "// SPDX-License-Identifier: GPL-3.0-or-later",
        ]
        for file in HouseRuleTests.everything {
            // The manifest's first line is for the tools.
            let start = file.path == "Package.swift" ? 1 : 0
            #expect(
                Array(file.lines.dropFirst(start).prefix(2)) == expected,
                "\(file.path) is to begin with the SPDX lines, so that a copy stays legal."
            )
        }
    }

    @Test(arguments: [
        ("try!", "an error is a value with a place: throw it typed or handle it"),
        ("as!", "use as? and say what happens otherwise"),
        ("fatalError", "a kiosk must not fall dead before a person"),
        ("preconditionFailure", "a kiosk must not fall dead before a person"),
        ("print(", "output goes through the gates that clean it: StandardOutput, OutputGate"),
        ("debugPrint(", "output goes through the gates that clean it: StandardOutput, OutputGate"),
        ("NSLog(", "a person's words never reach a log"),
    ])
    func `the sources do without what can end or leak a sitting`(words: String, reason: String) {
        for file in House.sources {
            for line in file.lines(mentioning: words) {
                Issue.record("\(file.path):\(line) uses \(words) – \(reason).")
            }
        }
    }

    @Test func `no file is longer than 500 lines`() {
        for file in House.sources + House.tests {
            #expect(
                file.lines.count <= 500,
                "\(file.path) has \(file.lines.count) lines: split it as Type+Topic.swift."
            )
        }
    }

    @Test func `no function is longer than 60 lines`() {
        var count = 0
        for file in House.sources {
            count += file.functions.count
            for function in file.functions where function.length > 60 {
                Issue.record(
                    """
                    \(file.path):\(function.line) is a function of \(function.length) lines. Over \
                    60 it no longer reads as one thought: name its parts as functions of their own.
                    """)
            }
        }
        #expect(count > 500, "the brace scanner finds only \(count) functions and may be broken")
    }

    @Test func `no line is wider than 100 columns`() {
        for file in HouseRuleTests.everything {
            for (index, line) in file.lines.enumerated() where line.count > 100 {
                Issue.record(
                    """
                    \(file.path):\(index + 1) is \(line.count) columns wide. Two files side by \
                    side fit a screen at 100.
                    """)
            }
        }
    }

    /// Where Devanagari may stand in code: letters, digits and number words that are read, not
    /// shown.
    private static let readsDevanagari = [
        "Sources/TextFolding/", "Sources/Desk/Spoken", "Sources/Desk/CommandWords.swift",
        "Sources/Desk/Secrets.swift", "Sources/Complaints/NumberMasks.swift",
        "Sources/Identifiers/IdentifierFinder+Numbers.swift", "Sources/Knowledge/StyleLint.swift",
        "Sources/Lending/LoanWords.swift",
    ]

    @Test func `no sentence in Devanagari stands in the sources`() {
        for file in House.sources {
            let isReader = HouseRuleTests.readsDevanagari.contains { file.path.hasPrefix($0) }
            for literal in file.strings where !isReader && literal.text.holdsDevanagari {
                Issue.record(
                    """
                    \(file.path):\(literal.line) says “\(literal.text)”. What people read \
                    stands in Localization, where translators find it.
                    """)
            }
        }
    }
}

extension String {
    /// Whether a letter, sign or digit is Devanagari; the danda alone is punctuation.
    fileprivate var holdsDevanagari: Bool {
        unicodeScalars.contains {
            (0x0900...0x097F).contains($0.value) && !(0x0964...0x0965).contains($0.value)
        }
    }
}
