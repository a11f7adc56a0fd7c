// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An amount of money in whole paise, never floating point.
package struct Rupees: Sendable, Equatable, Comparable {
    /// The amount in paise.
    package let paise: Int

    /// An amount in paise.
    package init(paise: Int) { self.paise = paise }

    /// Reads `49999.00`, `49999`, `49,999.5`; nil for anything else, for negative and for absurd
    /// amounts.
    package init?(_ text: String) {
        let digits = text.filter { $0 != "," && $0 != " " }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...13).contains(whole.count),
            whole.allSatisfy({ $0.isASCII && $0.isNumber }), let rupees = Int(whole)
        else { return nil }
        var paise = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count),
                parts[1].allSatisfy({ $0.isASCII && $0.isNumber }),
                let fraction = Int(parts[1])
            else { return nil }
            paise = parts[1].count == 1 ? fraction * 10 : fraction
        } else if parts.count > 2 {
            return nil
        }
        self.paise = rupees * 100 + paise
    }

    /// `49999.00`, as answers files have it.
    package var plain: String { "\(paise / 100)." + twoDigits }

    /// `49999`, or `499.50` when there are paise: bare digits for forms.
    package var bare: String { paise % 100 == 0 ? "\(paise / 100)" : plain }

    /// `₹1,25,000`, paise only when there are any; thousands grouped as in India.
    package var grouped: String {
        var digits = String(paise / 100)
        var groups: [String] = []
        if digits.count > 3 {
            groups.append(String(digits.suffix(3)))
            digits.removeLast(3)
            while digits.count > 2 {
                groups.append(String(digits.suffix(2)))
                digits.removeLast(2)
            }
        }
        if !digits.isEmpty { groups.append(digits) }
        let whole = groups.reversed().joined(separator: ",")
        return "\u{20B9}" + whole + (paise % 100 == 0 ? "" : "." + twoDigits)
    }

    private var twoDigits: String { paise % 100 < 10 ? "0\(paise % 100)" : "\(paise % 100)" }

    /// Smaller amounts come first.
    package static func < (a: Rupees, b: Rupees) -> Bool { a.paise < b.paise }
    /// The sum.
    package static func + (a: Rupees, b: Rupees) -> Rupees { Rupees(paise: a.paise + b.paise) }
}
