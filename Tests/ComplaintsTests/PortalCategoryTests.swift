// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@testable import Complaints

struct PortalCategoryTests {
    /// Category → sub-categories in the portal's exact words (captured from the live form, 2026).
    static let portal: [String: Set<String>] = [
        "Online Financial Fraud": [
            "Aadhar Enabled Payment System (AEPS)", "Business Email Compromise/Email Takeover",
            "Debit/Credit Card Fraud/Sim Swap Fraud", "Demat/Depository Fraud",
            "E-Wallet Related Fraud", "Fraud Call/Vishing", "Internet Banking Related Fraud",
            "UPI Related Frauds",
        ],
        "Online and Social Media Related Crime": [
            "Cheating by Impersonation", "Cyber Bullying / Stalking / Sexting", "E-Mail Phishing",
            "Fake/Impersonating Profile", "Impersonating Email", "Intimidating Email",
            "Online Job Fraud", "Online Matrimonial Fraud", "Profile Hacking/ Identity Theft",
            "Provocative Speech for unlawful acts",
        ],
        "Hacking / Damage to computer,computer system etc.": [
            "Damage to computer, computer systems etc.", "Email Hacking",
            "Tampering with computer source documents", "Unauthorised Access/Data Breach",
            "Website Defacement/Hacking",
        ],
        "Online Cyber Trafficking": ["Online Trafficking"],
        "Online Gambling / Betting": ["Online Gambling / Betting"],
        "Ransomware": ["Ransomware Attack"],
        "Cryptocurrency Crime": ["Cryptocurrency Fraud"],
        "Any Other Cyber Crime": ["Other Cyber Crime"],
    ]

    private func isOnPortal(_ category: String, _ subcategory: String) -> Bool {
        PortalCategoryTests.portal[category]?.contains(subcategory) ?? false
    }

    @Test(arguments: [
        ("upi", "Online Financial Fraud", "UPI Related Frauds"),
        ("card", "Online Financial Fraud", "Debit/Credit Card Fraud/Sim Swap Fraud"),
        ("gift-card", "Online Financial Fraud", "Debit/Credit Card Fraud/Sim Swap Fraud"),
        ("netbanking", "Online Financial Fraud", "Internet Banking Related Fraud"),
        ("neft", "Online Financial Fraud", "Internet Banking Related Fraud"),
        ("rtgs", "Online Financial Fraud", "Internet Banking Related Fraud"),
        ("imps", "Online Financial Fraud", "Internet Banking Related Fraud"),
        ("wallet", "Online Financial Fraud", "E-Wallet Related Fraud"),
        ("aeps", "Online Financial Fraud", "Aadhar Enabled Payment System (AEPS)"),
        ("crypto", "Cryptocurrency Crime", "Cryptocurrency Fraud"),
        ("cheque", "Online Financial Fraud", "Fraud Call/Vishing"),
        ("cash", "Online Financial Fraud", "Fraud Call/Vishing"),
        ("other", "Online Financial Fraud", "Fraud Call/Vishing"),
    ])
    func `money lost goes by its rail, in the portal's words`(
        rail: String, category: String, subcategory: String
    ) {
        let complaint = Complaint(["transactions[0].rail": rail])
        let found = PortalCategory.category(of: complaint, pattern: nil)
        #expect(found == (category, subcategory))
        #expect(isOnPortal(found.category, found.subcategory))
    }

    @Test func `the table of rails has all of them`() {
        for rail in ComplaintSchema.rails {
            let found = PortalCategory.category(
                of: Complaint(["transactions[0].rail": rail]), pattern: nil)
            #expect(isOnPortal(found.category, found.subcategory), "\(rail)")
        }
    }

    @Test func `the first rail that was told decides`() {
        let complaint = Complaint(["transactions[0].amount": "5", "transactions[1].rail": "wallet"])
        #expect(
            PortalCategory.category(of: complaint, pattern: nil).subcategory
                == "E-Wallet Related Fraud")
    }

    @Test func `without a rail or a known scam there is still a category`() {
        let lost = PortalCategory.category(
            of: Complaint(["incident.moneyLost": "true"]), pattern: nil)
        #expect(lost == ("Online Financial Fraud", "Fraud Call/Vishing"))
        let none = PortalCategory.category(of: Complaint(), pattern: nil)
        #expect(none == ("Any Other Cyber Crime", "Other Cyber Crime"))
    }

    @Test(arguments: RealKnowledge.base.patterns.map(\.id))
    func `every known scam has a category that the portal has`(id: String) throws {
        let pattern = try #require(RealKnowledge.base.patterns.first { $0.id == id })
        let always = pattern.portal.always
        let quiet = PortalCategory.category(
            of: Complaint(["incident.moneyLost": "false"]), pattern: pattern)
        #expect(isOnPortal(quiet.category, quiet.subcategory))
        #expect(
            [quiet.category, quiet.subcategory] == (always.isEmpty ? pattern.portal.noLoss : always)
        )
        let lost = PortalCategory.category(
            of: Complaint(["transactions[0].rail": "upi"]), pattern: pattern)
        #expect(isOnPortal(lost.category, lost.subcategory))
        if always.isEmpty { #expect(lost.subcategory == "UPI Related Frauds") }
    }
}
