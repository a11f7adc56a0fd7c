// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The paper rolls that receipt printers take, by their width in millimetres.
package enum ReceiptWidth: Int, Sendable, CaseIterable {
    /// The roll of hand-held printers.
    case narrow = 58
    /// The roll of counter printers.
    case wide = 80

    /// The letters of a line in such a printer's own ordinary font.
    package var columns: Int {
        switch self {
        case .narrow: 32
        case .wide: 48
        }
    }

    /// How large text is beside that of A4, for which a receipt is too narrow.
    var typeScale: Double {
        switch self {
        case .narrow: 0.82
        case .wide: 0.92
        }
    }
}
