// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Something in a text that names a person, an account or a place on the network.
package struct Identifier: Sendable, Equatable {
    /// What it is.
    package var kind: Kind
    /// Its plain form: digits without spaces, links and names in small letters.
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
        "apk", "chat", "foreign", "free-host", "ip-host", "look-alike", "mobile",
        "names-a-bank-on-a-personal-handle", "official", "risky-ending", "service-series",
        "shortener", "toll-free",
    ]

    /// The kinds that are told apart.
    package enum Kind: String, Sendable, CaseIterable {
        case link, email, upi, phone, amount, account, card
        /// A dialling code such as `*401*`.
        case code = "dial-code"
        /// An application file offered for installing.
        case file
    }

    /// The value as it may be shown and stored: a card keeps its first six and last four digits.
    package var shown: String {
        switch kind {
        case .card: value.prefix(6) + "XXXXXX" + value.suffix(4)
        default: value
        }
    }
}

/// What is known about names on the network and in payment systems; all lists may be empty.
package struct IdentifierDirectory: Sendable {
    /// Domains that belong to whom they name.
    package var officialDomains: Set<String> = []
    /// Domains that hide where a link leads.
    package var shorteners: Set<String> = []
    /// Domains under which anyone can open a page.
    package var freeHosts: Set<String> = []
    /// Domains that open a chat: `wa.me`, `t.me`.
    package var chatHosts: Set<String> = []
    /// Top-level domains where frauds are frequent.
    package var riskyEndings: Set<String> = []
    /// Names that look-alike domains and handles carry: banks, wallets, offices.
    package var brands: Set<String> = []
    /// UPI handles that any person can have.
    package var personalHandles: Set<String> = []

    /// An empty directory.
    package init() {}
}
