// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Complaints
package import Foundation

/// Something that can be talked with page by page: a sitting, or a stand-in for one in a test.
package protocol Conversation {
    /// The first page.
    mutating func open(at now: Date) -> Output
    /// What follows on an input. Never fails: every input has a page.
    mutating func respond(to input: Input, at now: Date) -> Output
    /// Overwrites and drops everything the person said. Safe to call more than once.
    mutating func forget()
}

/// Who turns a packet into files. The desk asks for it and knows nothing of folders or PDF.
package protocol PacketPress {
    /// Writes all sheets; answers where they stand.
    mutating func write(_ packet: Packet) -> Input
    /// Copies the last written packet into a folder the person named; answers likewise.
    mutating func keep(in directory: String) -> Input
    /// Prints the last written packet and waits for its end; answers with `.packetPrinted` or
    /// `.printingFailed`.
    mutating func printPacket() -> Input
    /// Removes whatever stands in a private folder of this press.
    mutating func forget()
}
