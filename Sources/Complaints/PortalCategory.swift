// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// Which category and sub-category of the portal fits a complaint.
///
/// The portal has none for loans, jobs or investments: money lost goes by payment rail. The texts
/// are the portal's own, spelling included ("Aadhar"), as captured from the live form in 2026.
enum PortalCategory {
    static let financial = "Online Financial Fraud"

    /// The category of a complaint about this scam.
    static func category(
        of complaint: Complaint, pattern: PatternEntry?
    ) -> (category: String, subcategory: String) {
        if let always = pattern?.portal.always, always.count == 2 { return (always[0], always[1]) }
        if complaint.moneyLost {
            let rails = (0..<complaint.count(of: "transactions")).lazy.compactMap {
                complaint[path: "transactions[\($0)].rail"]
            }
            return byRail(rails.first ?? "")
        }
        if let noLoss = pattern?.portal.noLoss, noLoss.count == 2 { return (noLoss[0], noLoss[1]) }
        return ("Any Other Cyber Crime", "Other Cyber Crime")
    }

    private static func byRail(_ rail: String) -> (String, String) {
        switch rail {
        case "upi": (financial, "UPI Related Frauds")
        case "card", "gift-card": (financial, "Debit/Credit Card Fraud/Sim Swap Fraud")
        case "netbanking", "neft", "rtgs", "imps": (financial, "Internet Banking Related Fraud")
        case "wallet": (financial, "E-Wallet Related Fraud")
        case "aeps": (financial, "Aadhar Enabled Payment System (AEPS)")
        case "crypto": ("Cryptocurrency Crime", "Cryptocurrency Fraud")
        default: (financial, "Fraud Call/Vishing")
        }
    }
}
