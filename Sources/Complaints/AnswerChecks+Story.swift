// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
package import Knowledge

// Answers that do not fit each other.
extension AnswerChecks {
    // MARK: Dates

    /// Days that have not come yet, and things told in an order in which they cannot have happened.
    static func dates(in complaint: Complaint) -> [Warning] {
        let reported = complaint.moment("incident.reportedAt")
        let noticed = complaint.moment("incident.noticedAt")
        var started = complaint.moment("incident.startedAt")
        var odd = complaint.paths.filter { path in
            path.isMoment && !["incident.reportedAt", "incident.noticedAt"].contains(path)
                && isSurely(complaint.moment(path), after: reported)
        }.map { Warning(field: $0, code: "date-in-future") }
        if isSurely(started, after: reported) { started = nil }
        if isSurely(noticed, after: reported) {
            odd.append(Warning(field: "incident.noticedAt", code: "reported-before-noticed"))
        }
        if isSurely(started, after: noticed) {
            odd.append(Warning(field: "incident.noticedAt", code: "noticed-before-start"))
        }
        odd += complaint.paths.filter {
            $0.hasPrefix("transactions") && $0.isMoment
                && isSurely(started, after: complaint.moment($0))
        }.map { Warning(field: $0, code: "paid-before-start") }
        return odd + delay(from: complaint.firstPayment, to: reported, in: complaint)
    }

    /// The portal asks for a reason when more than a day has passed.
    private static func delay(
        from paid: Moment?, to reported: Moment?, in complaint: Complaint
    ) -> [Warning] {
        guard let paid, let reported, complaint[path: "incident.delayReason"] == nil else {
            return []
        }
        let days = reported.day.number - paid.day.number
        let isLate = reported.minutes(since: paid).map { $0 > 1440 } ?? (days > 1)
        return isLate ? [Warning(field: "incident.delayReason", code: "delay-reason-missing")] : []
    }

    /// A birth that is to come, or of somebody under five or over a hundred and twenty.
    static func birth(in complaint: Complaint) -> [Warning] {
        guard let birth = complaint[path: "complainant.birthDate"].flatMap({ CalendarDay($0) }),
            let today = complaint.moment("incident.reportedAt")?.day
        else { return [] }
        return isOdd(birth: birth, on: today)
            ? [Warning(field: "complainant.birthDate", code: "birth-date-odd")] : []
    }

    /// Whether nobody who complains on a day is likely to be born on another.
    package static func isOdd(birth: CalendarDay, on today: CalendarDay) -> Bool {
        let isBeforeBirthday = (today.month, today.day) < (birth.month, birth.day)
        let age = today.year - birth.year - (isBeforeBirthday ? 1 : 0)
        return birth > today || !(5...120).contains(age)
    }

    /// A day without its hour is after another only from the next day on.
    private static func isSurely(_ moment: Moment?, after other: Moment?) -> Bool {
        guard let moment, let other else { return false }
        let isKnown = moment.minuteOfDay != nil && other.minuteOfDay != nil
        return isKnown ? moment > other : moment.day > other.day
    }

    // MARK: Payments

    /// A payment without its amount, and a reference that was given before.
    static func payments(in complaint: Complaint) -> [Warning] {
        var seen: Set<String> = []
        return (0..<complaint.count(of: "transactions")).flatMap { index -> [Warning] in
            let item = "transactions[\(index)]"
            var odd: [Warning] = []
            if complaint[path: item + ".amount"] == nil,
                complaint.paths.contains(where: { $0.hasPrefix(item + ".") })
            {
                odd.append(Warning(field: item + ".amount", code: "amount-missing"))
            }
            if let reference = complaint[path: item + ".reference"] {
                let plain = reference.filter { !" -".contains($0) }.uppercased()
                if !seen.insert(plain).inserted {
                    odd.append(Warning(field: item + ".reference", code: "same-reference"))
                }
            }
            return odd
        }
    }

    /// The story names amounts, and neither one payment nor several in a row come to any of them.
    static func story(in complaint: Complaint) -> [Warning] {
        let told = rupees(in: complaint[path: "incident.story"])
        guard !told.isEmpty, !complaint.amounts.isEmpty else { return [] }
        let sums = sums(of: complaint.amounts.map(\.paise))
        let all = told + rupees(in: complaint[path: "incident.message"])
        let agrees = all.contains { amount in
            // People round: fifty thousand for 49,999.
            sums.contains { abs($0 - amount.paise) <= amount.paise / 20 }
        }
        return agrees ? [] : [Warning(field: "incident.story", code: "amount-not-in-story")]
    }

    /// Every sum of payments that follow each other, one alone among them.
    private static func sums(of amounts: [Int]) -> [Int] {
        amounts.indices.flatMap { first in
            amounts[first...].indices.map { amounts[first...$0].reduce(0, +) }
        }
    }

    private static func rupees(in text: String?) -> [Rupees] {
        IdentifierFinder().identifiers(in: Array((text ?? "").unicodeScalars))
            .filter { $0.kind == .amount }.compactMap { rupees(named: $0.value) }
    }

    /// `49999` or `1.5 lakh`, as the finder normalises them.
    private static func rupees(named value: String) -> Rupees? {
        let words = value.split(separator: " ")
        let scales = ["thousand": 1000, "lakh": 100_000, "crore": 10_000_000]
        guard let number = words.first.flatMap({ Rupees(String($0)) }) else { return nil }
        let scale = words.count > 1 ? scales[String(words[1])] ?? 1 : 1
        let (paise, isTooMuch) = number.paise.multipliedReportingOverflow(by: scale)
        return isTooMuch ? nil : Rupees(paise: paise)
    }
}

extension Complaint {
    fileprivate func moment(_ path: String) -> Moment? { self[path: path].flatMap { Moment($0) } }

    /// When the first of the payments went, as far as that was told.
    fileprivate var firstPayment: Moment? {
        (0..<count(of: "transactions")).compactMap { moment("transactions[\($0)].at") }.min()
    }
}

extension String {
    /// Whether a path is that of a point in time.
    fileprivate var isMoment: Bool { hasSuffix("At") || hasSuffix(".at") }
}
