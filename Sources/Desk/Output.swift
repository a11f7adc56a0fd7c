// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Complaints

/// What a sitting wants done next.
package enum Output: Sendable, Equatable {
    /// Show this page and wait for the person.
    case show(Page)
    /// Show this page for a moment over the current one (idle warning), keep what is being typed,
    /// and wait on.
    case overlay(Page)
    /// Blank the screen with only this page on it until a line is entered (the hide key).
    case hide(Page)
    /// Write these sheets, then answer with `.packetWritten` or `.packetFailed`.
    case write(Packet)
    /// Copy the written packet into this folder the person named, then answer likewise.
    case keep(directory: String)
    /// Show this page while the written packet is printed, then answer with `.packetPrinted` or
    /// `.printingFailed`.
    case printPacket(Page)
    /// Show a last page, forget everything, and end this sitting.
    case finish(Page, Ending)
}

/// How a sitting came to its end.
package enum Ending: Sendable, Equatable {
    /// The person left, or came to the last page and finished.
    case left
    /// Nobody typed for the idle time.
    case timedOut
    /// The input ended.
    case inputEnded
    /// Ctrl-C.
    case interrupted
}
