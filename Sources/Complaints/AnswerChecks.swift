// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks for answers that seem mistyped or do not fit each other. It warns and never blocks.
///
/// Formats: mobile, PIN, PAN and IFSC as India issues them; UPI and IMPS references of 12 digits,
/// RTGS of 22, NEFT of 16 or 22 (NPCI and bank pages, 2026); account numbers of 9 to 18 digits (the
/// I4C schema towards banks); Aadhaar of 12 digits with Verhoeff's check; IMEI of 15 with Luhn's.
package enum AnswerChecks {
    /// Every warning about a complaint, sorted by path.
    package static func warnings(about complaint: Complaint) -> [Warning] {
        let odd = complaint.paths.compactMap { path -> Warning? in
            guard let value = complaint[path: path] else { return nil }
            let rail = rail(of: path, in: complaint)
            return code(for: value, at: ComplaintSchema.general(path), rail: rail)
                .map { Warning(field: path, code: $0) }
        }
        let others =
            complaint.foundAtEntry + dates(in: complaint) + birth(in: complaint)
            + payments(in: complaint) + story(in: complaint)
        return (odd + others).sorted { ($0.field, $0.code) < ($1.field, $1.code) }
    }

    /// What seems odd about one answer, or nil.
    ///
    /// - Parameters:
    ///   - field: the answer's path without indices.
    ///   - rail: how the money went, where that decides the form.
    package static func code(for value: String, at field: String, rail: String?) -> String? {
        let plain = value.filter { !" -".contains($0) }
        switch field {
        case "transactions[].reference": return referenceCode(plain, rail: rail)
        case "complainant.name": return value.contains(where: \.isNumber) ? "digits-in-name" : nil
        case "incident.acknowledgement": return plain.isDigits(14) ? nil : "acknowledgement-form"
        case "complainant.address.pin":
            return plain.isDigits(6) && plain.first != "0" ? nil : "pin-form"
        default: return code(for: value, plain, named: field.lastName)
        }
    }

    /// What seems odd about a field that has its form wherever it stands.
    private static func code(for value: String, _ plain: String, named name: String) -> String? {
        switch name {
        case "mobile": isMobile(plain) ? nil : "mobile-form"
        case "whatsapp":
            isMobile(plain) || isInternational(plain) ? nil : "mobile-form"
        case "internationalNumber": isInternational(plain) ? nil : "international-form"
        case "landline": isLandline(plain) ? nil : "landline-form"
        case "account": accountCode(plain)
        case "ifsc": ifscCode(plain.uppercased())
        case "upi": isUPI(value) ? nil : "upi-form"
        case "cardFirst6": plain.isDigits(6) ? nil : "card-digits"
        case "cardLast4": plain.isDigits(4) ? nil : "card-digits"
        case "pan": isPAN(plain.uppercased()) ? nil : "pan-form"
        case "aadhaarLast4": isAadhaar(plain) ? nil : "aadhaar-form"
        case "imei": isIMEI(plain) ? nil : "imei-form"
        case "awb": (8...22).contains(plain.count) ? nil : "awb-form"
        case "email": isEmail(value) ? nil : "email-form"
        case "url": isLink(value) ? nil : "url-form"
        default: nil
        }
    }

    private static func rail(of path: String, in complaint: Complaint) -> String? {
        guard path.hasPrefix("transactions["), let end = path.firstIndex(of: "]") else {
            return nil
        }
        return complaint[path: path[...end] + ".rail"]
    }

    private static func referenceCode(_ plain: String, rail: String?) -> String? {
        if NumberMasks.isMaskedCard(plain) { return "card-number-masked" }
        switch rail {
        case "upi", "imps", "aeps": return plain.isDigits(12) ? nil : "utr-length"
        case "neft": return (16...22).contains(plain.count) ? nil : "utr-length"
        case "rtgs": return plain.count == 22 ? nil : "utr-length"
        default: return (6...35).contains(plain.count) ? nil : "utr-length"
        }
    }

    private static func accountCode(_ plain: String) -> String? {
        if NumberMasks.isMaskedCard(plain) { return "card-number-masked" }
        return plain.isDigits && (9...18).contains(plain.count) ? nil : "account-length"
    }

    private static func ifscCode(_ code: String) -> String? {
        if code.wholeMatch(of: /[A-Z]{4}0[A-Z0-9]{6}/) != nil { return nil }
        return code.wholeMatch(of: /[A-Z]{4}O[A-Z0-9]{6}/) != nil ? "ifsc-letter-o" : "ifsc-form"
    }
}

extension String {
    /// Whether there is something, and only `0-9`.
    var isDigits: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }

    /// Whether there are just so many digits, and nothing else.
    func isDigits(_ count: Int) -> Bool { isDigits && self.count == count }

    /// What stands after the last dot.
    fileprivate var lastName: String { split(separator: ".").last.map(String.init) ?? self }
}
