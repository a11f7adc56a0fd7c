// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Twelve people's stories, in both languages: every fact on its sheets, and nothing else.
@Suite struct StoriesTests {
    @Test(arguments: Story.all, ["hi", "en"])
    func `a story makes the sheets that apply and no others`(
        _ story: Story, _ language: String
    ) throws {
        let papers = try StoryPapers(story, language)
        #expect(papers.sheets == story.sheets)
    }

    @Test(arguments: Story.all, ["hi", "en"])
    func `every fact of a story stands on its sheets, in its field`(
        _ story: Story, _ language: String
    ) throws {
        let papers = try StoryPapers(story, language)
        #expect(papers.missing == [])
    }

    @Test(arguments: Story.all, ["hi", "en"])
    func `nothing stands on the sheets of a story that was not given`(
        _ story: Story, _ language: String
    ) throws {
        let papers = try StoryPapers(story, language)
        #expect(papers.invented(story) == [])
    }

    @Test(arguments: Story.all, ["hi", "en"])
    func `a story finds its category and a narrative the portal takes`(
        _ story: Story, _ language: String
    ) throws {
        let papers = try StoryPapers(story, language)
        #expect(papers.category == story.category)
        #expect(papers.subcategory == story.subcategory)
        #expect(Set(papers.narratives.keys) == ["hi", "en"])
        for narrative in papers.narratives.values {
            #expect((200...1500).contains(narrative.utf16.count))
            #expect(!narrative.contains("%{"))
        }
        let told = String((papers.answers["incident.story"] ?? "").prefix(10))
        #expect(papers.narratives["hi"]?.contains(told) == true)
    }

    @Test(arguments: Story.all, ["hi", "en"])
    func `no sheet of a story has a place that was not filled`(
        _ story: Story, _ language: String
    ) throws {
        let papers = try StoryPapers(story, language)
        #expect(papers.texts.count >= story.sheets.count)
        for text in papers.texts { #expect(!text.contains("%{")) }
    }
}

/// One answers file, and what its papers must be.
struct Story: Sendable, CustomTestStringConvertible {
    var file: String
    var sheets: Set<String>
    var category = "Online Financial Fraud"
    var subcategory: String

    var testDescription: String { file }

    private static let loss: Set<String> = [
        "cover", "call-1930", "portal", "evidence", "recovery-plan", "second-scam",
    ]
    private static let noLoss: Set<String> = [
        "cover", "portal", "evidence", "recovery-plan", "second-scam",
    ]
    private static let card = "Debit/Credit Card Fraud/Sim Swap Fraud"
    private static let upi = "UPI Related Frauds"

    static let all = [
        Story(file: "01-upi-collect", sheets: loss.union(["bank-letter"]), subcategory: upi),
        Story(
            file: "02-card-gift-cards", sheets: loss.union(["bank-letter", "stop-shipment"]),
            subcategory: card),
        Story(
            file: "03-aeps", sheets: loss.union(["bank-letter", "number-actions"]),
            subcategory: "Aadhar Enabled Payment System (AEPS)"),
        Story(
            file: "04-digital-arrest", sheets: loss.union(["bank-letter", "number-actions"]),
            subcategory: "Internet Banking Related Fraud"),
        Story(file: "05-task-fraud", sheets: loss.union(["bank-letter"]), subcategory: upi),
        Story(
            file: "06-loan-app", sheets: loss.union(["bank-letter", "number-actions"]),
            subcategory: upi),
        Story(
            file: "07-sim-swap", sheets: loss.union(["bank-letter", "number-actions"]),
            subcategory: card),
        Story(file: "08-sextortion", sheets: loss.union(["bank-letter"]), subcategory: upi),
        Story(
            file: "09-investment", sheets: loss.union(["bank-letter"]),
            subcategory: "E-Wallet Related Fraud"),
        Story(
            file: "10-failed-attempt", sheets: noLoss.union(["attempt-report"]),
            category: "Online and Social Media Related Crime",
            subcategory: "Cheating by Impersonation"),
        // The price of forbidden goods makes no attempt of a fraud.
        Story(
            file: "11-prohibited-goods",
            sheets: ["cover", "portal", "prohibited-goods", "evidence", "second-scam"],
            category: "Any Other Cyber Crime", subcategory: "Other Cyber Crime"),
        // No money left any bank, and the only shop is the person's own.
        // The shop is no customer of the bank that was not debited; a letter is made all the same.
        Story(
            file: "12-merchant-fake-screenshot",
            sheets: loss.union(["bank-letter", "stop-shipment"]), subcategory: upi),
    ]
}

/// The papers of one story as its record tells them.
struct StoryPapers {
    /// A field as it stands on a sheet.
    struct Field {
        var sheet: String
        var id: String
        var value: String
    }

    private(set) var answers: [String: String] = [:]
    private(set) var fields: [Field] = []
    private(set) var sheets: Set<String> = []
    private(set) var category = ""
    private(set) var subcategory = ""
    private(set) var narratives: [String: String] = [:]
    private(set) var texts: [String] = []

    init(_ story: Story, _ language: String) throws {
        let stories = (#filePath as NSString).deletingLastPathComponent + "/Stories/"
        let file = stories + story.file + ".json"
        let told = FileManager.default.contents(atPath: file) ?? Data()
        answers = Self.leaves(try JSONSerialization.jsonObject(with: told), "")
        let folder = Scratch()
        let run = Program.parakh(
            "packet", "--answers", file, "--out", folder.file("out"), "--lang", language)
        #expect(run.status == 0, "\(run.errors)")
        let record = Data(folder.contents(of: "out/packet.json").utf8)
        read(try JSONSerialization.jsonObject(with: record))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out"))
        texts = names.filter { $0.hasSuffix(".txt") }.map { folder.contents(of: "out/" + $0) }
    }

    private mutating func read(_ record: Any) {
        let record = record as? [String: Any] ?? [:]
        let portal = record["portal"] as? [String: Any] ?? [:]
        category = portal["category"] as? String ?? ""
        subcategory = portal["subcategory"] as? String ?? ""
        narratives = portal["narrative"] as? [String: String] ?? [:]
        for sheet in record["sheets"] as? [[String: Any]] ?? [] {
            let name = sheet["sheet"] as? String ?? ""
            sheets.insert(name)
            for field in sheet["fields"] as? [[String: Any]] ?? [] {
                guard let id = field["id"] as? String, let value = field["value"] as? String
                else { continue }
                fields.append(Field(sheet: name, id: id, value: value))
            }
        }
    }

    private static func leaves(_ value: Any, _ path: String) -> [String: String] {
        if let object = value as? [String: Any] {
            return object.reduce(into: [:]) { all, entry in
                let inner = path.isEmpty ? entry.key : path + "." + entry.key
                all.merge(leaves(entry.value, inner)) { $1 }
            }
        }
        if let list = value as? [Any] {
            return list.enumerated().reduce(into: [:]) { all, entry in
                all.merge(leaves(entry.element, path + "[\(entry.offset)]")) { $1 }
            }
        }
        if let text = value as? String { return [path: text] }
        return [path: value as? Bool == true ? "true" : "false"]
    }

    /// Facts that do not stand where they belong.
    var missing: [String] {
        answers.flatMap { path, answer -> [String] in
            let general = Self.general(path)
            return (StoryPlaces.sheets[general] ?? []).filter { sheet in
                guard sheets.contains(sheet) else { return false }
                // What came stands there for want of an attempt's or a goods' sheet.
                let isOfLoss = sheet == "evidence" && general.hasPrefix("incident")
                if isOfLoss, !sheets.contains("call-1930") { return false }
                return !fields.contains { field in
                    let root = Self.root(field.id).path
                    return field.sheet == sheet && Self.general(root) == general
                        && (!["call-1930", "portal"].contains(sheet) || root == path)
                        && Self.shows(field, answer)
                }
            }.map { "\(path) on \($0)" }
        }.sorted()
    }

    /// Fields whose value is neither an answer nor computed from answers.
    func invented(_ story: Story) -> [String] {
        fields.filter { field in
            switch field.id {
            case "portal.category": return field.value != story.category
            case "portal.subcategory": return field.value != story.subcategory
            case "computed.total": return !isTotal(field)
            default:
                guard let answer = answers[Self.root(field.id).path] else { return true }
                return !Self.shows(field, answer)
            }
        }.map { "\($0.id) on \($0.sheet): \($0.value)" }
    }

    /// Whether a total is that of all payments, or of those of one bank.
    private func isTotal(_ field: Field) -> Bool {
        var sums: [String: Double] = [:]
        for (path, amount) in answers where path.hasSuffix("].amount") {
            let bank = answers[path.dropLast("amount".count) + "from.institution"] ?? ""
            sums[bank, default: 0] += Double(amount) ?? 0
        }
        let all = sums.values.reduce(0, +)
        let allowed = field.sheet == "bank-letter" ? Array(sums.values) : [all]
        return allowed.contains { Self.rupees(field.value) == $0 }
    }

    private static func rupees(_ text: String) -> Double? {
        Double(text.filter { "0123456789.".contains($0) })
    }

    private static func general(_ path: String) -> String {
        path.replacingOccurrences(of: "\\[[0-9]+\\]", with: "[]", options: .regularExpression)
    }

    /// `transactions[0].at.date` → `transactions[0].at` and `date`.
    private static func root(_ id: String) -> (path: String, part: String) {
        for part in ["date", "time", "portalTime", "spelled", "statement"]
        where id.hasSuffix("." + part) {
            return (String(id.dropLast(part.count + 1)), part)
        }
        return (id, "")
    }

    /// Whether a field shows an answer, in the form its sheet wants.
    private static func shows(_ field: Field, _ answer: String) -> Bool {
        let (path, part) = root(field.id)
        let general = general(path)
        if let words = StoryPlaces.words[general + "=" + answer], words.contains(field.value) {
            return true
        }
        if part == "spelled" { return field.value.hasPrefix(answer.prefix(1) + " ") }
        if part == "statement" { return false }
        if general.hasSuffix("mount") || general == "incident.amountAsked" {
            return rupees(field.value) == Double(answer)
        }
        if general.hasSuffix("At") || general.hasSuffix(".at") || general.hasSuffix("birthDate") {
            return showsMoment(field.value, part, answer)
        }
        let bare = answer.replacingOccurrences(of: " ", with: "")
        return field.value.replacingOccurrences(of: " ", with: "") == bare
    }

    private static func showsMoment(_ value: String, _ part: String, _ answer: String) -> Bool {
        let numbers = answer.split { !"0123456789".contains($0) }.map { Int($0) ?? 0 }
        let day = String(format: "%02d/%02d/%04d", numbers[2], numbers[1], numbers[0])
        if part == "date" || numbers.count < 5 { return value == day }
        let hour = numbers[3] % 12 == 0 ? 12 : numbers[3] % 12
        if part == "portalTime" {
            let half = numbers[3] < 12 ? "AM" : "PM"
            return value == String(format: "%02d:%02d ", hour, numbers[4]) + half
        }
        let clock = numbers[4] == 0 ? "\(hour)" : String(format: "%d:%02d", hour, numbers[4])
        let time = value.replacingOccurrences(of: day, with: "")
            .split { !"0123456789:".contains($0) }
        return time == [clock[...]] && (part == "time" || value.hasPrefix(day))
    }
}

/// Where facts belong, and the words of choices.
enum StoryPlaces {
    /// Field → the sheets that show it, where they are in the packet.
    static let sheets: [String: [String]] = {
        var sheets: [String: [String]] = [:]
        func add(_ prefix: String, _ names: String, _ places: String) {
            for name in names.split(separator: " ") {
                sheets[prefix + name] = places.split(separator: " ").map { String($0) }
            }
        }
        let everywhere = "call-1930 portal bank-letter stop-shipment"
        let reports = "attempt-report prohibited-goods"
        add("complainant.", "name mobile", everywhere + " number-actions " + reports)
        add("complainant.", "gender birthDate relativeKind relativeName idKind", "portal")
        add("complainant.", "relationToVictim nationality", "portal")
        add("complainant.", "email", "portal bank-letter")
        add("complainant.address.", "house street colony village pin", "portal bank-letter")
        add("complainant.address.", "district state", "portal bank-letter call-1930")
        add("complainant.address.", "policeStation", "portal call-1930")
        add("complainant.address.", "tehsil country", "portal")
        add("incident.", "moneyLost delayReason state district policeStation", "portal")
        add("incident.", "startedAt platform platformId", "portal " + reports)
        add("incident.", "noticedAt called1930At reportedAt", "bank-letter")
        add(
            "incident.", "acknowledgement",
            "cover call-1930 bank-letter stop-shipment recovery-plan")
        add("incident.", "message amountAsked", "evidence " + reports)
        add("incident.", "goods goodsDescription", "prohibited-goods")
        add("transactions[].", "amount at reference", everywhere)
        add("transactions[].", "rail", "call-1930 bank-letter stop-shipment")
        add("transactions[].", "madeBy", "bank-letter")
        add("transactions[].", "orderId to.gateway", "portal bank-letter stop-shipment")
        add("transactions[].", "item", "portal stop-shipment")
        add("transactions[].", "awb courier deliverTo", "stop-shipment")
        add("transactions[].from.", "institution cardFirst6 cardLast4", everywhere)
        add("transactions[].from.", "account upi", "call-1930 portal bank-letter")
        add("transactions[].from.", "branch ifsc", "bank-letter")
        add("transactions[].to.", "institution account ifsc upi", "call-1930 portal bank-letter")
        add("transactions[].to.", "merchant", everywhere)
        let contact = "name mobile upi email url handle whatsapp internationalNumber app"
        add("suspects[].", contact, "call-1930 portal " + reports)
        add("suspects[].", "landline", "call-1930 portal attempt-report")
        add("suspects[].", "otherId aadhaarLast4 state district pin", "portal")
        add("suspects[].", "address", "portal prohibited-goods")
        add("evidence[].", "kind", "portal evidence")
        add("evidence[].", "note", "evidence")
        add("device.", "number model", "number-actions")
        return sheets
    }()

    /// `field=answer` → how it may stand on paper, in both languages.
    static let words: [String: [String]] = [
        "complainant.gender=female": ["महिला", "Female"],
        "complainant.gender=male": ["पुरुष", "Male"],
        "complainant.relativeKind=father": ["पिता", "Father"],
        "complainant.relativeKind=mother": ["माँ", "Mother"],
        "complainant.relativeKind=spouse": ["पति या पत्नी", "Spouse"],
        "complainant.relationToVictim=self": ["खुद", "Self"],
        "complainant.idKind=voter-id": ["वोटर कार्ड", "Voter card"],
        "complainant.idKind=driving-licence": ["ड्राइविंग लाइसेंस", "Driving licence"],
        "complainant.idKind=passport": ["पासपोर्ट", "Passport"],
        "complainant.idKind=pan": ["पैन कार्ड", "PAN card"],
        "complainant.idKind=aadhaar": ["आधार", "Aadhaar"],
        "incident.moneyLost=true": ["हाँ", "Yes"],
        "incident.moneyLost=false": ["नहीं", "No"],
        "incident.goods=wildlife": ["जानवर या उनके अंग", "Animals or parts of animals"],
        "transactions[].rail=upi": ["UPI"],
        "transactions[].rail=card": ["कार्ड", "card"],
        "transactions[].rail=netbanking": ["नेट बैंकिंग", "net banking"],
        "transactions[].rail=imps": ["IMPS"],
        "transactions[].rail=neft": ["NEFT"],
        "transactions[].rail=rtgs": ["RTGS"],
        "transactions[].rail=wallet": ["वॉलेट", "wallet"],
        "transactions[].rail=crypto": ["क्रिप्टो", "crypto"],
        "transactions[].rail=other": ["कोई और रास्ता", "another way"],
        "transactions[].rail=aeps": [
            "आधार और अँगूठे से पैसे निकालना (AePS)", "Aadhaar and thumb withdrawal (AePS)",
        ],
        "transactions[].madeBy=me": [
            "यह पेमेंट मुझसे धोखे से कराया गया।", "I was deceived into making this payment.",
        ],
        "transactions[].madeBy=forced": [
            "यह पेमेंट मुझसे धमकी देकर कराया गया।", "I made this payment under threat.",
        ],
        "transactions[].madeBy=not-me": [
            "मंज़ूरी के बिना: यह पेमेंट मैंने नहीं किया, न इसकी मंज़ूरी दी।",
            "Unauthorised: I did not make this payment and did not approve it.",
        ],
        "evidence[].kind=screenshot": ["स्क्रीनशॉट", "Screenshots"],
        "evidence[].kind=receipt": ["पेमेंट की रसीद", "Receipt of the payment"],
        "evidence[].kind=bank-message": [
            "बैंक का मैसेज या स्टेटमेंट", "The bank's message or statement",
        ],
        "evidence[].kind=recording": [
            "कॉल या वीडियो की रिकॉर्डिंग", "Recording of a call or video",
        ],
        "evidence[].kind=app-file": ["उनका भेजा ऐप या फ़ाइल", "The app or file they sent"],
    ]
}
