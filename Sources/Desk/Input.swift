// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What can reach a sitting from outside.
///
/// Silence, end of input and Ctrl-C are inputs of their own: they can end a sitting, never consent
/// to anything.
package enum Input: Sendable, Equatable {
    /// A line, or a pasted passage with its line breaks, as typed.
    case text(String)
    /// Nobody has typed for long enough that a warning is due.
    case idleWarning(secondsLeft: Int)
    /// Nobody has typed for the whole idle time.
    case idleTimeout
    /// The input has ended.
    case endOfInput
    /// Ctrl-C.
    case interrupt
    /// What came of the packet that `Sitting` asked to have written.
    case packetWritten(PacketReceipt)
    /// The packet could not be written; the code is the error's language-independent name.
    case packetFailed(code: String)
    /// The packet was printed; `isKept` where the spooler still has a copy of it.
    case packetPrinted(isKept: Bool)
    /// The packet could not be printed; it still stands where it was written.
    case printingFailed(code: String)
}

/// Where a written packet stands and what is in it.
package struct PacketReceipt: Sendable, Equatable {
    /// The folder the files were written to.
    package var directory: String
    /// Pages by sheet id, in packet order.
    package var pages: [(sheet: String, count: Int)]
    /// Whether the folder is private memory that vanishes at the end of the sitting.
    package var vanishes: Bool
    /// Whether there is a printer to print it on.
    package var canPrint: Bool

    /// Creates a receipt.
    package init(
        directory: String, pages: [(sheet: String, count: Int)], vanishes: Bool,
        canPrint: Bool = false
    ) {
        self.directory = directory
        self.pages = pages
        self.vanishes = vanishes
        self.canPrint = canPrint
    }

    /// Whether all parts are equal.
    package static func == (a: PacketReceipt, b: PacketReceipt) -> Bool {
        a.directory == b.directory && a.vanishes == b.vanishes && a.canPrint == b.canPrint
            && a.pages.map(\.sheet) == b.pages.map(\.sheet)
            && a.pages.map(\.count) == b.pages.map(\.count)
    }
}
