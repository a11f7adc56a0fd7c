// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Paper

/// Which files of a packet are made.
enum PacketFormat: String, CaseIterable, ExpressibleByArgument {
    case text, pdf, receipt, all
}

extension ReceiptWidth: ExpressibleByArgument {}

/// What is wanted of a packet: text, PDF and record when nothing was said.
struct PacketChoice {
    var format: PacketFormat?
    var receiptWidth: ReceiptWidth = .wide

    var hasText: Bool { [nil, .text, .all].contains(format) }
    var hasPDF: Bool { [nil, .pdf, .all].contains(format) }
    var hasRecord: Bool { [nil, .all].contains(format) }
    var hasReceipt: Bool { [.receipt, .all].contains(format) }
}
