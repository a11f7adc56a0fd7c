// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Desk
import Foundation
import Knowledge
import Screening

/// A sitting over the project's own knowledge, driven line by line at a fixed time.
struct ScriptedSitting {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let base = ContentFolder(readingFrom: project).base
    static let pending = PendingScreener { Screener(base) }

    /// 21 November 2026, 19:20 in India.
    static let time = Date(timeIntervalSince1970: 1_795_269_000)

    var sitting: Sitting
    var outputs: [Output] = []
    var time = ScriptedSitting.time

    init?(language: Language? = nil) {
        guard
            let sitting = Sitting(
                ScriptedSitting.base, screener: ScriptedSitting.pending, language: language)
        else { return nil }
        self.sitting = sitting
        outputs.append(self.sitting.open(at: time))
    }

    /// The page now shown, if any.
    var page: Page? {
        switch outputs.last {
        case .show(let page), .overlay(let page), .hide(let page), .finish(let page, _): page
        default: nil
        }
    }

    mutating func type(_ lines: String...) {
        for line in lines { give(.text(line)) }
    }

    mutating func give(_ input: Input) {
        outputs.append(sitting.respond(to: input, at: time))
        if case .write(let packet) = outputs.last {
            let pages = packet.sheets.map { (sheet: $0.id, count: 1) }
            let receipt = PacketReceipt(directory: "/nowhere", pages: pages, vanishes: true)
            packets.append(packet)
            outputs.append(sitting.respond(to: .packetWritten(receipt), at: time))
        }
    }

    var packets: [Packet] = []

    /// Everything readable on the page, in one string.
    var text: String { page.map(String.init(describing:)) ?? "" }
}
