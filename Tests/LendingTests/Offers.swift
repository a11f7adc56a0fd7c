// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Testing

@testable import Lending

/// The project's own knowledge, read once for all tests of this room.
enum RealKnowledge {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let base = ContentFolder(readingFrom: project).base
}

extension LoanOffer {
    /// An offer from `day amount` pairs, such as `2026-11-01 7000`.
    init(received: [String], fees: [String] = [], repaid: [String]) throws {
        self.init()
        disbursals = try received.map(LoanOffer.payment)
        feesBefore = try fees.map(LoanOffer.payment)
        repayments = try repaid.map(LoanOffer.payment)
    }

    private static func payment(_ text: String) throws -> Payment {
        let parts = text.split(separator: " ").map(String.init)
        return Payment(
            on: try #require(CalendarDay(parts[0])), amount: try #require(Rupees(parts[1])))
    }

    /// The rates; throws why there are none.
    func rate() throws -> TrueRate { try TrueRate(try CashFlows(self)) }

    /// Why there is no rate; nil when there is one.
    var noRate: NoRate? {
        do throws(NoRate) {
            _ = try TrueRate(try CashFlows(self))
            return nil
        } catch { return error }
    }
}

func isNear(_ a: Double, _ b: Double, within relative: Double = 1e-11) -> Bool {
    abs(a - b) <= relative * max(1, abs(b))
}
