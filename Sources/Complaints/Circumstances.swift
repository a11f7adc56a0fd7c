// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// What is known of a complaint, by the facts that occasions ask for.
struct Circumstances {
    private let complaint: Complaint
    private let pattern: PatternEntry?
    /// The transactions that are spoken of.
    private let transactions: [Int]
    /// The answers, without those of other transactions: each field with its value.
    private let answers: [(field: String, value: String)]

    /// The circumstances of a complaint, or of some of its transactions.
    init(_ complaint: Complaint, _ pattern: PatternEntry?, transactions: [Int]? = nil) {
        self.complaint = complaint
        self.pattern = pattern
        let spokenOf = transactions ?? Array(0..<complaint.count(of: "transactions"))
        self.transactions = spokenOf
        answers = complaint.paths.compactMap { path in
            guard Circumstances.isSpokenOf(path, spokenOf), let value = complaint[path: path]
            else { return nil }
            return (ComplaintSchema.general(path), value)
        }
    }

    private static func isSpokenOf(_ path: String, _ transactions: [Int]) -> Bool {
        guard path.hasPrefix("transactions[") else { return true }
        let index = Int(path.dropFirst("transactions[".count).prefix { $0 != "]" })
        return index.map(transactions.contains) ?? false
    }

    /// Losses up to this sum have rules of their own (₹50,000).
    static let smallLoss = Rupees(paise: 5_000_000)
    /// Attempts are taken for so many days (Chakshu, sancharsaathi.gov.in).
    static let freshDays = 30

    /// Every fact with its values.
    var facts: [Occasion.Fact: Set<String>] {
        let told = self.told
        return [
            .money: [money], .rail: values("transactions[].rail"), .madeBy: makers,
            .did: values("incident.did[]"), .number: values("incident.number[]"),
            .goods: values("incident.goods"), .platform: values("incident.platform"),
            .pattern: Set([pattern?.id].compactMap { $0 }),
            .group: Set([pattern?.group].compactMap { $0 }), .told: told,
            .untold: Set(ComplaintSchema.fields.keys).subtracting(told), .loss: [loss],
            .age: [age], .about: about, .payments: [payments],
        ]
    }

    /// What the complaint is about. One that tells of nothing yet is taken for an attempt.
    private var about: Set<String> {
        var about: Set<String> = []
        if !values("incident.goods").isEmpty { about.insert("goods") }
        if !values("incident.number[]").isEmpty { about.insert("number") }
        if complaint.moneyLost { return about.union(["loss"]) }
        // The message may be the offer of the goods itself, and the sum their price.
        let ofAnything = ["incident.amountAsked", "incident.message"]
        let signs = ["incident.pattern"] + (about.contains("goods") ? [] : ofAnything)
        let isFraud = signs.contains { complaint[path: $0] != nil }
        return isFraud || about.isEmpty ? about.union(["attempt"]) : about
    }

    private var payments: String {
        switch complaint.count(of: "transactions") {
        case 0: "none"
        case 1: "one"
        case ...5: "few"
        default: "many"
        }
    }

    private var money: String {
        complaint.moneyLostIfTold.map { $0 ? "lost" : "none" } ?? "unknown"
    }

    /// Who made the payments; unknown as soon as it was not told of one.
    private var makers: Set<String> {
        let told = transactions.map { complaint[path: "transactions[\($0)].madeBy"] ?? "unknown" }
        return told.isEmpty ? ["unknown"] : Set(told)
    }

    /// The whole loss, of other transactions too; unknown when the amounts that were not told could
    /// make it large.
    private var loss: String {
        let amounts = complaint.amounts
        guard let total = complaint.total else { return "unknown" }
        if total > Circumstances.smallLoss { return "large" }
        return amounts.count < complaint.count(of: "transactions") ? "unknown" : "small"
    }

    private var age: String {
        let began = ["incident.startedAt", "incident.noticedAt"].lazy
            .compactMap { complaint[path: $0].flatMap(Moment.init) }.first
        guard let began, let reported = complaint[path: "incident.reportedAt"].flatMap(Moment.init)
        else { return "unknown" }
        let days = reported.day.number - began.day.number
        return days <= Circumstances.freshDays ? "month" : "older"
    }

    private func values(_ field: String) -> Set<String> {
        Set(answers.lazy.filter { $0.field == field }.map(\.value))
    }

    private var told: Set<String> { Set(answers.map(\.field)) }
}

extension Complaint {
    /// The sum of the amounts of some transactions; nil when none was told.
    func total(of transactions: [Int]) -> Rupees? {
        let amounts = transactions.compactMap {
            self[path: "transactions[\($0)].amount"].flatMap(Rupees.init)
        }
        return amounts.first.map { amounts.dropFirst().reduce($0, +) }
    }

    /// The days of some transactions, in order of time.
    func paymentDays(of transactions: [Int]) -> [CalendarDay] {
        transactions.compactMap {
            self[path: "transactions[\($0)].at"].flatMap { Moment($0)?.day }
        }.sorted()
    }
}
