// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Something in a text that names a person, an account or a place on the network.
package struct Identifier: Sendable, Equatable {
    /// What it is.
    package var kind: Kind
    /// Its plain form: digits without spaces, links and names in small letters, IFSC and SMS
    /// headers in capitals, crypto addresses as they stand.
    package var value: String
    /// Where it stands, in Unicode scalars of the original.
    package var range: Range<Int>
    /// What is odd or telling about it, in names such as `shortener`; the linter knows them all.
    package var notes: [String]

    /// Creates an identifier.
    package init(kind: Kind, value: String, range: Range<Int>, notes: [String] = []) {
        self.kind = kind
        self.value = value
        self.range = range
        self.notes = notes
    }

    /// Every note there is.
    package static let knownNotes: Set<String> = [
        "apk", "asks-forwarding", "bitcoin", "cancels-forwarding", "chat", "ethereum", "foreign",
        "forwards-calls", "free-host", "government", "imitates-sebi-form", "ip-host", "landline",
        "look-alike", "mobile", "names-a-bank-on-a-personal-handle",
        "names-an-office-on-a-personal-handle", "official", "promotional", "risky-ending",
        "sebi-form", "seen-in-frauds", "service", "service-series", "shortener", "toll-free",
        "transactional", "tron", "written-out",
    ]

    /// The kinds that are told apart.
    package enum Kind: String, Sendable, CaseIterable {
        case link, email, upi, phone, amount, account, card
        /// A dialling code such as `*401*`.
        case code = "dial-code"
        /// An application file offered for installing.
        case file
        /// The header of a commercial SMS, such as `JD-SBIINB-S`; typed by whoever shows the
        /// message, so it speaks for nobody.
        case sender
        /// A bank branch, by its Indian Financial System Code.
        case ifsc
        /// A crypto wallet's address.
        case crypto
        /// A name on a social network: `@name`.
        case handle
    }

    /// The value as it may be shown and stored: a card keeps its first six and last four digits.
    package var shown: String {
        switch kind {
        case .card: value.prefix(6) + "XXXXXX" + value.suffix(4)
        default: value
        }
    }
}
