// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Knowledge

struct StyleLintTests {
    private let lint: StyleLint = {
        var guide = StyleGuide()
        guide.stiff = ["तत्काल": "तुरंत", "द्वारा": "ने, से", "prior to": "before", "Kindly": "-"]
        guide.blame = ["लालच", "your fault"]
        guide.banned = ["सुरक्षित", "safe", "100%", "ठीक है"]
        guide.allowed = ["not your fault", "सुरक्षित नहीं", "“ठीक है”"]
        guide.exempt = ["errors."]
        guide.longestSentence = 6
        return StyleLint(guide, language: .hindi)
    }()

    private func codes(_ text: String, key: String = "page.title") -> [String] {
        var catalogue = Catalogue(language: .hindi)
        catalogue.texts[key] = text
        return lint.problems(in: catalogue).map(\.code)
    }

    @Test(arguments: [
        ("फ़ोन कीजिए 1930।", ["digit-before-danda"]),
        ("किसी को मत बताइए OTP।", ["digit-before-danda"]),
        ("फ़ोन कीजिए 1930 ।", ["digit-before-danda", "space-before-danda"]),
        ("फ़ोन कीजिए ।", ["space-before-danda"]),
        ("1930 पर फ़ोन कीजिए।", []),
        ("OTP मत बताइए। 1930", []),
        ("१९३० पर फ़ोन कीजिए।", ["devanagari-digit"]),
        ("\u{095E}ोन कीजिए।", ["not-nfc"]),
        ("e\u{0301}", ["not-nfc"]),
        ("é और फ़", []),
        ("पु\u{200D}लिस", ["invisible-sign"]),
        ("पु\u{200C}लिस", ["invisible-sign"]),
        ("\u{FEFF}पुलिस", ["invisible-sign"]),
    ])
    func `signs no text may have`(text: String, expected: [String]) {
        #expect(codes(text) == expected)
        #expect(codes(text, key: "errors.text") == expected, "exempt texts are held to this too")
    }

    @Test(arguments: [
        ("तत्काल फ़ोन कीजिए।", ["stiff-word"]), ("तत्काल", ["stiff-word"]), ("(तत्काल)", ["stiff-word"]),
        ("तत्कालीन बात", []), ("अतत्काल बात", []), ("PRIOR TO noon", ["stiff-word"]),
        ("kindly द्वारा", ["stiff-word", "stiff-word"]), ("unkindly", []),
        ("लालच में", ["blame-word"]), ("लालची", []), ("It is your fault", ["blame-word"]),
        ("It is not your fault", []), ("Not your fault, your fault", ["blame-word"]),
        ("यह सुरक्षित है", ["banned-word"]), ("यह सुरक्षित नहीं", []), ("असुरक्षित", []),
        ("unsafe safely", []), ("Safe.", ["banned-word"]), ("100% sure", ["banned-word"]),
        ("ठीक है", ["banned-word"]), ("“ठीक है” लिखिए", []),
    ])
    func `words of the guide are found whole, and not where they are allowed`(
        text: String, expected: [String]
    ) {
        #expect(codes(text) == expected)
        #expect(codes(text, key: "errors.text").isEmpty, "exempt texts may use them")
    }

    @Test(arguments: [
        "आप बता सकते हैं।", "आप बता सकती हैं।", "आप कर रहे हैं।", "आप कर रही हैं।", "आप दे चुके हैं।",
        "आप आ गए हैं।", "जब आप घर आ गई हैं।", "आप चाहें तो रुक सकते हैं।",
    ])
    func `a verb that says man or woman beside आप is found`(text: String) {
        #expect(codes(text) == ["gendered-verb"])
    }

    @Test(arguments: [
        "आप चाहें तो रुकिए।", "आपने पैसे भेजे हैं।", "ठग कर रहे हैं।", "आप रुकिए। वे आ गए हैं।", "क्या आप हैं? वे गए हैं।",
    ])
    func `a verb that does not, or has another subject, is fine`(text: String) {
        #expect(codes(text) == [])
    }

    @Test(arguments: [
        ("a b c d e f", []), ("a b c d e f g", ["long-sentence"]), ("a b c d. e f g h", []),
        ("क ख ग घ। च छ ज झ?", []), ("a b c d\ne f g", []),
        ("a b c d e f g. h i j k l m n", ["long-sentence", "long-sentence"]),
        ("", []),
    ])
    func `a sentence has no more words than the guide allows`(text: String, expected: [String]) {
        #expect(codes(text) == expected)
    }

    @Test func `an exclamation mark is found`() {
        #expect(codes("Go!") == ["exclamation-mark"])
    }

    @Test func `a problem names key, place, word and what to write instead`() throws {
        var catalogue = Catalogue(language: .hindi)
        catalogue.texts = ["b": "तत्काल", "a": "Go!"]
        catalogue.origins["b"] = Origin(file: "x.yml", line: 9)
        let problems = lint.problems(in: catalogue)
        #expect(problems.map(\.code) == ["exclamation-mark", "stiff-word"], "in key order")
        let last = try #require(problems.last)
        #expect(last.file == "x.yml" && last.line == 9)
        #expect(last.arguments == ["key": "b", "word": "तत्काल", "instead": "तुरंत"])
    }
}
