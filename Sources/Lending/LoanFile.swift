// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import AnswerFiles
package import Foundation
internal import Knowledge

/// Why a loan file cannot be used; names the field and the line.
package struct LoanFileError: Error, Sendable, Equatable {
    /// What is wrong: `not-json`, `unknown-field`, `wrong-type`, `impossible-date`,
    /// `not-an-amount`, `unknown-choice`, `too-many-items`.
    package var code: String
    /// The field's path, empty when the whole file is meant.
    package var field: String
    /// The line, counted from 1.
    package var line: Int
    /// What was expected; empty where the code says all.
    package var expected: String = ""
}

extension LoanOffer {
    /// Most payments of one list.
    package static let mostPayments = 600

    /// Reads a loan file (JSON, every field optional, `null` and blank texts are no answers).
    ///
    /// - Throws: `LoanFileError` at the first field that is unknown, of a wrong type, or
    ///   impossible; fields are looked at in the order of their names.
    package init(file data: Data) throws(LoanFileError) {
        let tree: JSONTree
        do {
            tree = try JSONDecoder().decode(JSONTree.self, from: data)
        } catch {
            throw LoanFileError(code: "not-json", field: "", line: JSONBreak.line(in: data))
        }
        guard case .object(let members) = tree else {
            throw LoanFileError(code: "not-json", field: "", line: 1)
        }
        self.init()
        let reader = LoanFileReader(locator: JSONLocator(data))
        try reader.expectKnown(members, LoanOffer.fields, at: "")
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            if case .null = value { continue }
            try take(name, LoanFileReader.Place(value, name), reader)
        }
    }

    private static let fields = [
        "lender", "app", "contact", "advertisedRate", "offered", "disbursals", "feesBefore",
        "repayments", "instalments", "permissions", "keyFactStatement", "ownAccount", "coolingOff",
        "payTo", "approvalClaimed", "limitRaised", "agentNamed", "threats", "oddHours",
        "othersContacted", "morphedPictures", "intimatePictures", "paidUnderThreat",
    ]

    private mutating func take(
        _ name: String, _ place: LoanFileReader.Place, _ reader: LoanFileReader
    ) throws(LoanFileError) {
        switch name {
        case "lender": lender = try reader.text(place)
        case "app": app = try reader.text(place)
        case "contact": contact = try reader.text(place)
        case "advertisedRate": advertisedRate = try reader.text(place)
        case "offered": offered = try reader.amount(place)
        case "disbursals": disbursals = try reader.payments(place)
        case "feesBefore": feesBefore = try reader.payments(place)
        case "repayments": repayments = try reader.payments(place)
        case "instalments": instalments = try reader.instalments(place)
        case "permissions": permissions = try reader.texts(place)
        case "coolingOff": coolingOffDays = try reader.coolingOff(place)
        case "payTo": payTo = try reader.choice(place, of: Payee.self)
        default: takeFlag(name, try reader.flag(place))
        }
    }

    private mutating func takeFlag(_ name: String, _ flag: Bool) {
        switch name {
        case "keyFactStatement": keyFactStatement = flag
        case "ownAccount": ownAccount = flag
        case "approvalClaimed": approvalClaimed = flag
        case "limitRaised": limitRaised = flag
        case "agentNamed": agentNamed = flag
        case "threats": threats = flag
        case "oddHours": oddHours = flag
        case "othersContacted": othersContacted = flag
        case "morphedPictures": morphedPictures = flag
        case "intimatePictures": intimatePictures = flag
        default: paidUnderThreat = flag
        }
    }
}
