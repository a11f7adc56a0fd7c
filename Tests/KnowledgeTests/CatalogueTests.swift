// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge
internal import Testing

struct CatalogueTests {
    private let catalogue: Catalogue = {
        var catalogue = Catalogue(language: .english)
        catalogue.texts = [
            "plain": "Call 1930.", "place": "Call %{number} before %{time}.",
            "twice": "%{a} and %{a}", "beside": "%{a}%{b}", "open": "Broken %{a",
            "late": "%{a} then %{b",
            "empty-place": "x%{}y", "percent": "100% of %{a}",
            "money.one": "%{count} payment of %{who}", "money.other": "%{count} payments of %{who}",
            "steps.0": "First %{a}", "steps.1": "Second", "steps.3": "Lost",
        ]
        return catalogue
    }()

    @Test(arguments: [
        ("plain", ["a": "1"], "Call 1930."),
        ("place", ["number": "1930", "time": "noon"], "Call 1930 before noon."),
        ("place", ["number": "1930"], "Call 1930 before %{time}."),
        ("place", [:], "Call %{number} before %{time}."),
        ("twice", ["a": "x"], "x and x"),
        ("beside", ["a": "x", "b": "y"], "xy"),
        ("twice", ["a": "%{a}"], "%{a} and %{a}"),
        ("beside", ["a": "%{b}", "b": "y"], "%{b}y"),
        ("open", ["a": "x"], "Broken %{a"),
        ("late", ["a": "x", "b": "y"], "x then %{b"),
        ("empty-place", ["": "z"], "xzy"),
        ("percent", ["a": "₹5,000"], "100% of ₹5,000"),
        ("none", ["a": "x"], "none"),
        ("place", ["number": "बैंक", "time": "आज"], "Call बैंक before आज."),
    ])
    func `places are filled once and those without a value stay visible`(
        key: String, arguments: [String: String], text: String
    ) {
        #expect(catalogue.text(key, arguments) == text)
    }

    @Test(arguments: [
        (0, "0 payments of x"), (1, "1 payment of x"), (2, "2 payments of x"),
        (-1, "-1 payments of x"),
    ])
    func `one is singular, every other count plural`(count: Int, text: String) {
        #expect(catalogue.text("money", count: count, ["who": "x"]) == text)
    }

    @Test func `a list ends at its first gap`() {
        #expect(catalogue.list("steps", ["a": "x"]) == ["First x", "Second"])
        #expect(catalogue.list("plain") == [])
    }

    @Test func `a text that is not there is nil for those who ask`() {
        #expect(catalogue.textIfAny("none") == nil)
        #expect(catalogue.textIfAny("twice", ["a": "x"]) == "x and x")
    }

    @Test(arguments: [
        ("no place", []), ("%{b} %{a} %{b}", ["a", "b", "b"]), ("%{a", []), ("100% {a}", []),
        ("%{}", [""]),
    ])
    func `the places of a text are told sorted`(text: String, places: [String]) {
        #expect(Catalogue.places(in: text) == places)
    }

    @Test func `nested texts and lists are read under joined keys, with their lines`() {
        let hindi = SampleContent.read().base.catalogue(.hindi)
        #expect(hindi.text("patterns.digital-arrest.name") == "डिजिटल अरेस्ट")
        #expect(hindi.text("journey.money.options.yes") == "हाँ")
        #expect(hindi.list("sheets.cover.first-steps") == ["1930 पर फ़ोन कीजिए।"])
        #expect(hindi.text("fields.complainant.name.label") == "नाम")
        #expect(
            hindi.origins["patterns.digital-arrest.name"]
                == Origin(file: "Localization/hi/texts.yml", line: 4))
    }

    @Test func `languages come with Hindi first`() {
        var base = KnowledgeBase()
        for code in ["en", "bn", "hi", "ta"] {
            base.catalogues[code] = Catalogue(language: Language(rawValue: code))
        }
        #expect(base.languages.map(\.rawValue) == ["hi", "bn", "en", "ta"])
        #expect(base.catalogue(Language(rawValue: "xx")).texts.isEmpty)
    }
}
