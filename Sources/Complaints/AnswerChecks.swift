// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks for answers that seem mistyped. It warns and never blocks.
///
/// Formats: mobile, PIN and IFSC as India issues them; UPI and IMPS references of 12 digits, RTGS
/// of 22 (NPCI and bank pages, 2026); account numbers of 9 to 18 digits (the I4C schema towards
/// banks).
package enum AnswerChecks {
    /// Every warning about a complaint, sorted by path.
    package static func warnings(about complaint: Complaint) -> [Warning] {
        let odd = complaint.paths.compactMap { path -> Warning? in
            guard let value = complaint[path: path] else { return nil }
            let rail = rail(of: path, in: complaint)
            return code(for: value, at: ComplaintSchema.general(path), rail: rail)
                .map { Warning(field: path, code: $0) }
        }
        return (odd + futureDates(in: complaint)).sorted {
            ($0.field, $0.code) < ($1.field, $1.code)
        }
    }

    /// What seems odd about one answer, or nil.
    ///
    /// - Parameters:
    ///   - field: the answer's path without indices.
    ///   - rail: how the money went, where that decides the form.
    package static func code(for value: String, at field: String, rail: String?) -> String? {
        let plain = value.filter { !" -".contains($0) }
        switch field {
        case "complainant.mobile", "suspects[].mobile":
            return isMobile(plain) ? nil : "mobile-form"
        case "complainant.address.pin":
            return plain.count == 6 && plain.isDigits && plain.first != "0" ? nil : "pin-form"
        case "suspects[].ifsc": return isIFSC(plain.uppercased()) ? nil : "ifsc-form"
        case "transactions[].reference": return referenceCode(plain, rail: rail)
        case "transactions[].from.upi", "transactions[].to.upi", "suspects[].upi":
            return isUPI(value) ? nil : "upi-form"
        case "transactions[].from.account", "transactions[].to.account", "suspects[].account":
            return plain.isDigits && (9...18).contains(plain.count) ? nil : "account-length"
        case "transactions[].from.cardFirst6":
            return plain.isDigits && plain.count == 6 ? nil : "card-digits"
        case "transactions[].from.cardLast4":
            return plain.isDigits && plain.count == 4 ? nil : "card-digits"
        case "complainant.email", "suspects[].email":
            return value.contains("@") && value.contains(".") ? nil : "email-form"
        case "complainant.name": return value.contains(where: \.isNumber) ? "digits-in-name" : nil
        default: return nil
        }
    }

    private static func rail(of path: String, in complaint: Complaint) -> String? {
        guard path.hasPrefix("transactions["), let end = path.firstIndex(of: "]") else {
            return nil
        }
        return complaint[path: path[...end] + ".rail"]
    }

    private static func referenceCode(_ plain: String, rail: String?) -> String? {
        switch rail {
        case "upi", "imps", "aeps": plain.isDigits && plain.count == 12 ? nil : "utr-length"
        case "neft": (16...22).contains(plain.count) ? nil : "utr-length"
        case "rtgs": plain.count == 22 ? nil : "utr-length"
        default: (6...35).contains(plain.count) ? nil : "utr-length"
        }
    }

    private static func futureDates(in complaint: Complaint) -> [Warning] {
        guard let reported = complaint[path: "incident.reportedAt"].flatMap(Moment.init) else {
            return []
        }
        return complaint.paths.compactMap { path in
            guard path.hasSuffix("At") || path.hasSuffix(".at"), path != "incident.reportedAt",
                let moment = complaint[path: path].flatMap(Moment.init),
                isSurely(moment, after: reported)
            else { return nil }
            return Warning(field: path, code: "date-in-future")
        }
    }

    /// A day without its hour is after another only from the next day on.
    private static func isSurely(_ moment: Moment, after other: Moment) -> Bool {
        let isKnown = moment.minuteOfDay != nil && other.minuteOfDay != nil
        return isKnown ? moment > other : moment.day > other.day
    }

    private static func isMobile(_ plain: String) -> Bool {
        var digits = plain[...]
        if digits.hasPrefix("+91") { digits = digits.dropFirst(3) }
        if digits.hasPrefix("91"), digits.count == 12 { digits = digits.dropFirst(2) }
        if digits.hasPrefix("0"), digits.count == 11 { digits = digits.dropFirst() }
        return digits.count == 10 && String(digits).isDigits && "6789".contains(digits.first ?? "0")
    }

    private static func isIFSC(_ code: String) -> Bool {
        code.wholeMatch(of: /[A-Z]{4}0[A-Z0-9]{6}/) != nil
    }

    private static func isUPI(_ value: String) -> Bool {
        value.wholeMatch(of: /[A-Za-z0-9._\-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}/) != nil
    }
}

extension String {
    /// Whether there is something, and only `0-9`.
    var isDigits: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }
}
