// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import AnswerFiles
package import Foundation
internal import Knowledge

/// Why an answers file cannot be used; names the field and the line.
package struct AnswersError: Error, Sendable, Equatable {
    /// What is wrong: `not-json`, `unknown-field`, `wrong-type`, `impossible-date`,
    /// `not-an-amount`,
    /// `unknown-choice`, `too-many-transactions`.
    package var code: String
    /// The field's path, empty when the whole file is meant.
    package var field: String
    /// The line, counted from 1.
    package var line: Int
    /// What was expected, for `unknown-choice` and `wrong-type`.
    package var expected: String = ""
}

extension Complaint {
    /// Most transactions one complaint may have; the portal's own bound towards banks is 25
    /// incidents.
    package static let mostTransactions = 25

    /// Reads an answers file (JSON, every field optional).
    ///
    /// - Throws: `AnswersError` at the first field that is unknown, of a wrong type, or impossible.
    package init(answers data: Data) throws(AnswersError) {
        let locator = JSONLocator(data)
        let tree: JSONTree
        do {
            tree = try JSONDecoder().decode(JSONTree.self, from: data)
        } catch {
            throw AnswersError(code: "not-json", field: "", line: JSONBreak.line(in: data))
        }
        guard case .object = tree else {
            throw AnswersError(code: "not-json", field: "", line: 1)
        }
        self.init()
        try take(tree, at: "", locator)
        if count(of: "transactions") > Complaint.mostTransactions {
            throw AnswersError(
                code: "too-many-transactions", field: "transactions",
                line: locator.line(of: "transactions"), expected: "\(Complaint.mostTransactions)")
        }
    }

    private mutating func take(
        _ tree: JSONTree, at path: String, _ locator: JSONLocator
    ) throws(AnswersError) {
        switch tree {
        case .object(let members):
            if !path.isEmpty { try expect(.object, path, locator) }
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                let inner = path.isEmpty ? name : path + "." + name
                // A name with a path's own signs would reach other fields than the one it names.
                if name.isEmpty || name.contains(where: ".[]".contains) {
                    throw Complaint.unknown(inner, locator)
                }
                try take(value, at: inner, locator)
            }
        case .list(let items):
            try expect(.list, path, locator)
            for (index, item) in items.enumerated() {
                try take(item, at: "\(path)[\(index)]", locator)
            }
        case .null: try expectKnown(path, locator)
        case .text, .flag, .number: try takeValue(tree, at: path, locator)
        }
    }

    private func expect(
        _ holder: ComplaintSchema.Holder, _ path: String, _ locator: JSONLocator
    ) throws(AnswersError) {
        try expectKnown(path, locator)
        let wanted = ComplaintSchema.holder(path)
        if wanted != holder { throw Complaint.wrongType(path, wanted?.rawValue ?? "text", locator) }
    }

    private func expectKnown(_ path: String, _ locator: JSONLocator) throws(AnswersError) {
        let isKnown =
            ComplaintSchema.fields[ComplaintSchema.general(path)] != nil
            || ComplaintSchema.holder(path) != nil
        if !isKnown { throw Complaint.unknown(path, locator) }
    }

    private static func unknown(_ path: String, _ locator: JSONLocator) -> AnswersError {
        AnswersError(
            code: "unknown-field",
            field: NumberMasks.kept(of: path.cleanedOfControls, at: ""),
            line: locator.line(of: path))
    }

    private static func wrongType(
        _ path: String, _ expected: String, _ locator: JSONLocator
    ) -> AnswersError {
        AnswersError(
            code: "wrong-type", field: path, line: locator.line(of: path), expected: expected)
    }

    private mutating func takeValue(
        _ tree: JSONTree, at path: String, _ locator: JSONLocator
    ) throws(AnswersError) {
        try expectKnown(path, locator)
        guard let form = ComplaintSchema.fields[ComplaintSchema.general(path)] else {
            throw Complaint.wrongType(
                path, ComplaintSchema.holder(path)?.rawValue ?? "text", locator)
        }
        func fail(_ code: String, _ expected: String) -> AnswersError {
            AnswersError(code: code, field: path, line: locator.line(of: path), expected: expected)
        }
        if form == .flag {
            guard case .flag(let value) = tree else { throw fail("wrong-type", "true, false") }
            self[path: path] = value ? "true" : "false"
            return
        }
        guard case .text(let text) = tree else { throw fail("wrong-type", "text") }
        let cleaned = text.cleanedOfControls
        if cleaned.allSatisfy(\.isWhitespace) { return }
        guard let failure = Complaint.failure(of: cleaned, in: form) else {
            keep(cleaned, at: path)
            return
        }
        throw fail(failure.code, failure.expected)
    }

    /// Keeps of an answer what may be kept; a full card number fills both of a card's fields.
    private mutating func keep(_ text: String, at path: String) {
        let general = ComplaintSchema.general(path)
        if let last = path.range(of: ".from.card", options: .backwards),
            let card = NumberMasks.card(in: text)
        {
            let party = path[..<last.lowerBound] + ".from"
            self[path: "\(party).cardFirst6"] = self[path: "\(party).cardFirst6"] ?? card.first6
            self[path: "\(party).cardLast4"] = card.last4
            return
        }
        self[path: path] = NumberMasks.kept(of: text, at: general)
        // The check digit cannot be looked at again when the number is gone.
        if general.hasSuffix("aadhaarLast4"),
            let code = AnswerChecks.code(for: text, at: general, rail: nil)
        {
            foundAtEntry.append(Warning(field: path, code: code))
        }
    }

    private static func failure(
        of text: String, in form: ComplaintSchema.Form
    ) -> (code: String, expected: String)? {
        switch form {
        case .text, .flag: nil
        case .day: CalendarDay(text) == nil ? ("impossible-date", "2026-11-20") : nil
        case .moment: Moment(text) == nil ? ("impossible-date", "2026-11-20T18:52") : nil
        case .amount: Rupees(text) == nil ? ("not-an-amount", "49999.00") : nil
        case .oneOf(let choices):
            choices.contains(text) ? nil : ("unknown-choice", choices.joined(separator: ", "))
        }
    }
}
