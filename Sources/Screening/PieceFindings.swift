// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers

/// The findings of a long text's pieces, made one: the most serious piece speaks for the whole.
struct PieceFindings {
    private(set) var finding: Finding?
    private var identifiers: [Identifier] = []
    private var start = 0

    /// Adds the next piece.
    ///
    /// - Parameters:
    ///   - length: its scalars.
    ///   - kept: how many of them the next piece begins with again.
    mutating func add(_ piece: Finding, length: Int, kept: Int) {
        let end = identifiers.last?.range.upperBound ?? 0
        let moved = piece.identifiers.map { $0.moved(by: start) }
        identifiers += moved.filter { $0.range.lowerBound >= end }
        if finding.map({ $0.verdict.seriousness < piece.verdict.seriousness }) ?? true {
            finding = piece
            finding?.reasons = piece.reasons.map { $0.moved(by: start) }
        }
        finding?.identifiers = identifiers
        start += length - kept
    }
}

extension Verdict {
    /// What a person should hear first, larger first.
    fileprivate var seriousness: Int {
        switch self {
        case .scam: 4
        case .suspicious: 3
        case .noKnownPattern: 2
        case .ordinary: 1
        case .cannotRead: 0
        }
    }
}

extension Identifier {
    fileprivate func moved(by offset: Int) -> Identifier {
        var identifier = self
        identifier.range = range.lowerBound + offset..<range.upperBound + offset
        return identifier
    }
}

extension Reason {
    fileprivate func moved(by offset: Int) -> Reason {
        var reason = self
        reason.range = range.lowerBound + offset..<range.upperBound + offset
        return reason
    }
}
