// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// What is known of a complaint, by the facts that occasions ask for.
struct Circumstances {
    private let complaint: Complaint
    private let pattern: PatternEntry?
    /// The transactions that are spoken of.
    private let transactions: [Int]

    /// The circumstances of a complaint, or of some of its transactions.
    init(_ complaint: Complaint, _ pattern: PatternEntry?, transactions: [Int]? = nil) {
        self.complaint = complaint
        self.pattern = pattern
        self.transactions = transactions ?? Array(0..<complaint.count(of: "transactions"))
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
            .age: [age],
        ]
    }

    private var money: String {
        complaint.moneyLostIfTold.map { $0 ? "lost" : "none" } ?? "unknown"
    }

    /// Who made the payments; unknown as soon as it was not told of one.
    private var makers: Set<String> {
        let told = transactions.map { complaint[path: "transactions[\($0)].madeBy"] ?? "unknown" }
        return told.isEmpty ? ["unknown"] : Set(told)
    }

    private var loss: String {
        guard let total = complaint.total(of: transactions) else { return "unknown" }
        return total <= Circumstances.smallLoss ? "small" : "large"
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
        Set(
            paths.filter { ComplaintSchema.general($0) == field }.compactMap { complaint[path: $0] }
        )
    }

    private var told: Set<String> { Set(paths.map(ComplaintSchema.general)) }

    /// The answered paths, without transactions that are not spoken of.
    private var paths: [String] {
        complaint.paths.filter { path in
            guard path.hasPrefix("transactions[") else { return true }
            let index = Int(path.dropFirst("transactions[".count).prefix { $0 != "]" })
            return index.map(transactions.contains) ?? false
        }
    }
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
