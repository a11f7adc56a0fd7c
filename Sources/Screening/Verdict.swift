// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Identifiers
package import Knowledge

/// What Parakh makes of a message. There is no verdict that says "safe".
package enum Verdict: String, Sendable, CaseIterable {
    /// It matches a known scam.
    case scam
    /// It has signs of a scam.
    case suspicious
    /// No known pattern was found; that does not make it genuine.
    case noKnownPattern = "no-known-pattern"
    /// It reads like an everyday notice.
    case ordinary
    /// It is in a language or form that cannot be read.
    case cannotRead = "cannot-read"

    /// Whether the person is told to stop or to take care.
    package var isFlagged: Bool { self == .scam || self == .suspicious }
}

/// A verdict with everything that stands behind it.
package struct Finding: Sendable, Equatable {
    /// The verdict.
    package var verdict: Verdict
    /// The scam's or the ordinary family's id; nil when there is none.
    package var kind: String?
    /// Other scams whose signs are there too.
    package var also: [String]
    /// The signs, most telling first, each with the person's own words.
    package var reasons: [Reason]
    /// What was found in the message that names somebody or some place.
    package var identifiers: [Identifier]
    /// Ids of the first steps, in order.
    package var advice: [String]
    /// The knowledge the verdict comes from.
    package var knowledge: KnowledgeStamp
}

/// One sign and the words that show it.
package struct Reason: Sendable, Equatable {
    /// The sign's id; its sentence is `signals.<id>`.
    package var signal: String
    /// The part the sign plays.
    package var role: SignalEntry.Role
    /// Exactly the original's scalars at `range`.
    package var quote: String
    /// Offsets in Unicode scalars of the original.
    package var range: Range<Int>
}
