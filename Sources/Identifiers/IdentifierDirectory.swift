// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known about names on the network, in payment and in telephone systems; all lists may be
/// empty.
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
    /// Names of offices that take no money on a person's handle: police, courts, departments.
    package var offices: Set<String> = []
    /// Words and names that are near to a brand's and are none: `canada`, `policy`.
    package var nearBrands: Set<String> = []
    /// UPI handles that any person can have.
    package var personalHandles: Set<String> = []
    /// Foreign dialling codes from which frauds are often reported, digits only: `92`, `1218`.
    package var fraudDiallingCodes: Set<String> = []
    /// How dialling codes begin that send calls or the code itself elsewhere: `*401*`.
    package var forwardingCodes: Set<String> = []
    /// Dialling codes that undo forwarding: `##002#`.
    package var cancellingCodes: Set<String> = []
    /// Dialling codes that only ask about forwarding: `*#21#`.
    package var askingCodes: Set<String> = []

    /// An empty directory.
    package init() {}
}
