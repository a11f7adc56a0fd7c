// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// The portal's "additional information": the facts as sentences, inside its alphabet and length.
///
/// The portal wants 200 characters at least, and automated entries are cut at 1,500; it refuses
/// many signs, the sets reported differ, so only letters, digits, spaces and `. , - / ( ) :` are
/// used. Nothing is added to what was told but sentences of the catalogue.
struct Narrative {
    static let shortest = 200
    static let longest = 1500
    /// What other facts leave free for the person's own words when there are too many of them.
    private static let keptForOwnWords = 400
    /// What suspects and deeds may take where payments leave no room for more.
    private static let mostForOthers = 450

    private let complaint: Complaint
    private let catalogue: Catalogue
    private let fields: FieldText
    private let base: KnowledgeBase

    init(_ complaint: Complaint, _ catalogue: Catalogue, _ base: KnowledgeBase) {
        self.complaint = complaint
        self.catalogue = catalogue
        self.base = base
        fields = FieldText(complaint: complaint, catalogue: catalogue)
    }

    /// The text, 200 to 1,500 characters of the portal's alphabet, each one UTF-16 unit as it
    /// counts.
    var text: String {
        let closing = joined([sentence(request), sentence("closing")].compactMap { $0 })
        let room = Narrative.longest - closing.length - 1
        let kept = ownWords(within: Narrative.keptForOwnWords).map { $0.length + 1 }.reduce(0, +)
        let start = told(opening, within: room - kept)
        let left = room - kept - start.length - 1
        let forOthers = max(
            left - joined(payments(Narrative.allParts)).length - 1, Narrative.mostForOthers)
        let end = told(suspects + deeds, within: min(left, forOthers))
        let money = payments(within: room - kept - start.length - end.length - 2)
        var text = joined([start, money, end])
        text = joined([text] + ownWords(within: room - text.length) + [closing])
        if text.length < Narrative.shortest { text = joined([text, sentence("more") ?? ""]) }
        return Narrative.cut(text, to: Narrative.longest)
    }

    /// Facts one behind the other, each cut at a comma or left out where there is no room.
    private func told(_ facts: [String], within room: Int) -> String {
        facts.reduce("") { text, fact in
            joined([text, Narrative.cutAtMark(fact, to: room - text.length - 1)])
        }
    }

    /// All payments, in full as far as there is room, else in short; where there is none even for
    /// that, as many as fit and a word on where the others stand. Never half of one.
    private func payments(within room: Int) -> String {
        let full = payments(Narrative.allParts)
        var told = payments(Narrative.shortParts)
        if joined(told).length > room { return first(told, within: room) }
        for index in told.indices {
            let short = told[index]
            told[index] = full[index]
            if joined(told).length > room { told[index] = short }
        }
        return joined(told)
    }

    private func first(_ payments: [String], within room: Int) -> String {
        let rest = sentence("rest") ?? ""
        var text = ""
        for payment in payments where text.length + payment.length + rest.length + 2 <= room {
            text = joined([text, payment])
        }
        return rest.length < room ? joined([text, rest]) : text
    }

    private static let allParts: Set<String> = [
        "amount", "when", "rail", "from", "to", "reference", "order", "item",
    ]
    private static let shortParts: Set<String> = ["amount", "when", "reference"]

    private var isAboutGoods: Bool {
        complaint[path: "incident.goods"] != nil && !complaint.moneyLost
    }

    private var request: String { isAboutGoods ? "goods.request" : "request" }

    private func sentence(_ key: String, _ arguments: [String: String] = [:]) -> String? {
        catalogue.textIfAny("narrative." + key, arguments).map(Narrative.inPortalAlphabet)
    }

    private func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var opening: [String] {
        var parts: [String?] = []
        if isAboutGoods {
            parts += goods
        } else if let id = complaint[path: "incident.pattern"], !complaint.isPatternGuessed,
            base.patterns.contains(where: { $0.id == id })
        {
            parts.append(sentence("pattern", ["name": catalogue.text("patterns.\(id).name")]))
        } else {
            parts.append(sentence("opening"))
        }
        if let began = fields.text("incident.startedAt") {
            parts.append(sentence("began", ["when": began]))
        }
        if let platform = complaint[path: "incident.platform"] {
            let name = catalogue.textIfAny("choices.incident.platform.\(platform)") ?? platform
            parts.append(sentence("platform", ["platform": name]))
        }
        if let name = complaint[path: "incident.platformId"] {
            parts.append(sentence("platform-id", ["id": name]))
        }
        if let isLost = complaint.moneyLostIfTold, !isAboutGoods {
            parts.append(isLost ? total : sentence("no-loss"))
        }
        if let asked = complaint[path: "incident.amountAsked"].flatMap(Rupees.init) {
            parts.append(sentence(isAboutGoods ? "goods.price" : "asked", ["amount": asked.bare]))
        }
        return parts.compactMap { $0 }
    }

    /// What was offered, in the words of the catalogue and of the person.
    private var goods: [String?] {
        let words = complaint[path: "incident.goodsDescription"]
        let isReadable = catalogue.language != .english || !(words?.hasDevanagari ?? false)
        return [
            fields.text("incident.goods").flatMap { sentence("goods.opening", ["goods": $0]) },
            isReadable ? words.flatMap { sentence("goods.description", ["words": $0]) } : nil,
        ]
    }

    private var total: String? {
        guard let total = complaint.total else { return sentence("loss") }
        return sentence("total", ["amount": total.bare, "count": "\(complaint.amounts.count)"])
    }

    /// A sentence for each payment, of these parts of it; an empty one where none was told.
    private func payments(_ wanted: Set<String>) -> [String] {
        (0..<complaint.count(of: "transactions")).map { index in
            let said = parts(of: "transactions[\(index)].").compactMap { key, value in
                wanted.contains(key)
                    ? value.flatMap { sentence("transaction." + key, ["value": $0]) } : nil
            }
            let number = sentence("transaction.number", ["number": "\(index + 1)"]) ?? ""
            return said.isEmpty ? "" : number + " " + said.joined(separator: ", ") + "."
        }
    }

    private func parts(of path: String) -> [(key: String, value: String?)] {
        [
            ("amount", complaint[path: path + "amount"].flatMap(Rupees.init)?.bare),
            ("when", fields.text(path + "at")), ("rail", fields.text(path + "rail")),
            ("from", complaint[path: path + "from.institution"]), ("to", payee(path)),
            ("reference", complaint[path: path + "reference"]),
            ("order", complaint[path: path + "orderId"]),
            ("item", complaint[path: path + "item"]),
        ]
    }

    private func payee(_ path: String) -> String? {
        let parts = ["to.merchant", "to.upi", "to.account", "to.institution"]
            .compactMap { complaint[path: path + $0] }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private var suspects: [String] {
        let names = [
            "name", "mobile", "whatsapp", "internationalNumber", "landline", "upi", "account",
            "ifsc", "email", "url", "handle", "app", "otherId",
        ]
        let told = (0..<complaint.count(of: "suspects")).map { index in
            names.compactMap { complaint[path: "suspects[\(index)].\($0)"] }.joined(separator: ", ")
        }.filter { !$0.isEmpty }
        guard !told.isEmpty else { return [] }
        return [sentence("suspects", ["list": told.joined(separator: ". ")])].compactMap { $0 }
    }

    private var deeds: [String] {
        (0..<complaint.count(of: "incident.did")).compactMap { index in
            complaint[path: "incident.did[\(index)]"].flatMap { sentence("did." + $0) }
        }
    }

    /// The person's own words, where this copy's readers can read them: Devanagari stays out of the
    /// English copy, which then says that it is in the other.
    private func ownWords(within room: Int) -> [String] {
        var left = room
        return ["story", "message"].compactMap { name in
            guard let words = complaint[path: "incident." + name],
                let said = ownWords(name, words, within: left - 1)
            else { return nil }
            left -= said.length + 1
            return said
        }
    }

    /// Words are cut, not the sentence around them: it tells where they end.
    private func ownWords(_ name: String, _ words: String, within room: Int) -> String? {
        if catalogue.language == .english, words.hasDevanagari {
            return sentence(name + "-elsewhere").flatMap { $0.length <= room ? $0 : nil }
        }
        let words = Narrative.inPortalAlphabet(words)
        let frame = sentence(name, ["words": ""])?.length ?? 0
        let cut = Narrative.cut(words, to: room - frame - 1)
        guard !cut.isEmpty, cut == words || cut.length > 20 else { return nil }
        return sentence(name, ["words": cut])
    }

    /// The text with every sign outside the portal's alphabet replaced or left out.
    static func inPortalAlphabet(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "@": kept += " at ".unicodeScalars
            case "_": kept += " underscore ".unicodeScalars
            case "\u{20B9}": kept += "Rs ".unicodeScalars
            case "&": kept += " and ".unicodeScalars
            case "।", "?", "!", ";": kept.append(".")
            case "\u{2010}"..."\u{2015}": kept.append("-")
            case ".", ",", "-", "/", "(", ")", ":", " ": kept.append(scalar)
            case _ where isLetterOrDigit(scalar): kept.append(scalar)
            case _ where joinsLetters(scalar): break
            default: kept.append(" ")
            }
        }
        return kept.split(separator: " ").map { String($0) }.joined(separator: " ")
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x0900...0x0963, 0x0966...0x096F, 0x0971...0x097F: true
        default: false
        }
    }

    /// Whether the sign stands inside words: joiners of Devanagari, accents, variation selectors.
    private static func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
        [.format, .nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }

    /// At most so many characters, cut at a space.
    static func cut(_ text: String, to length: Int) -> String {
        guard text.length > length else { return text }
        let start = text.unicodeScalars.prefix(max(0, length))
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return String(start[..<end])
    }

    /// A fact of at most so many characters, cut behind a comma or full stop, or left out: half a
    /// number would be a wrong one.
    private static func cutAtMark(_ fact: String, to length: Int) -> String {
        guard fact.length > length else { return fact }
        let start = fact.unicodeScalars.prefix(max(0, length))
        let end = start.indices.last { index in
            let next = start.index(after: index)
            return ".,".unicodeScalars.contains(start[index])
                && next < start.endIndex && start[next] == " "
        }
        return end.map { String(start[..<$0]) + "." } ?? ""
    }
}

extension String {
    /// Whether any letter is Devanagari.
    var hasDevanagari: Bool { unicodeScalars.contains { (0x0904...0x0961).contains($0.value) } }

    /// Characters as forms count them: UTF-16 units.
    fileprivate var length: Int { utf16.count }
}
