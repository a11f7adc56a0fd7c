// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds identifiers in a text, normalises them, and notes what is odd about them.
///
/// Knows formats and lists, not scams. Complexity: O(n).
package struct IdentifierFinder: Sendable {
    let directory: IdentifierDirectory
    let names: ImitatedNames

    /// Creates a finder over these lists.
    package init(directory: IdentifierDirectory = IdentifierDirectory()) {
        self.directory = directory
        names = ImitatedNames(directory)
    }

    /// All identifiers of a text in order, not overlapping.
    ///
    /// - Parameter scalars: the original text; ranges count these.
    package func identifiers(in scalars: [Unicode.Scalar]) -> [Identifier] {
        let text = PlainText(scalars)
        var found: [Identifier] = []
        var (index, free) = (0, 0)
        while index < text.count {
            if let identifier = identifier(at: index, in: text, notBefore: free) {
                found.append(identifier)
                free = identifier.range.upperBound
                index = free
            } else {
                index = text.isWordStart(index) ? text.skipWord(from: index) : index + 1
            }
        }
        return found
    }

    /// - Parameter free: where the identifier before ends; a written-out link begins before the
    ///   sign it is known by.
    private func identifier(
        at index: Int, in text: PlainText, notBefore free: Int
    ) -> Identifier? {
        let isSign = text.isSign(index)
        guard isSign || text.isWordStart(index) else {
            return text.mayPartLink(index) ? writtenLink(at: index, in: text, notBefore: free) : nil
        }
        if isSign || text.isDigit(index) { return anything(at: index, in: text) }
        if text.hasAddressSign(from: index),
            let found = address(at: index, in: text) ?? link(at: index, in: text)
        {
            return found
        }
        if text.mayBeNamed(index), let found = code(named: index, in: text) { return found }
        if text.mayPartLink(index),
            let found = writtenLink(at: index, in: text, notBefore: free)
        {
            return found
        }
        return text.mayBeCurrency(index) ? amount(at: index, in: text) : nil
    }

    private func anything(at index: Int, in text: PlainText) -> Identifier? {
        let mayBeAddress = text.hasAddressSign(from: index)
        return (mayBeAddress ? address(at: index, in: text) ?? link(at: index, in: text) : nil)
            ?? crypto(at: index, in: text) ?? handle(at: index, in: text)
            ?? amount(at: index, in: text) ?? code(at: index, in: text)
            ?? phone(at: index, in: text) ?? number(at: index, in: text)
    }

    /// What begins with a letter and is known by its form alone.
    private func code(named index: Int, in text: PlainText) -> Identifier? {
        sender(at: index, in: text) ?? ifsc(at: index, in: text) ?? crypto(at: index, in: text)
    }
}
