// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Desk
internal import Foundation
internal import Knowledge

/// Writes a sitting's packet: where the person or the station asked, else into memory that
/// vanishes.
struct DeskPress: PacketPress {
    private let base: KnowledgeBase
    private let outFolder: String?
    private var privateFolder: PrivateFolder?
    private var files: PacketFiles?

    init(_ base: KnowledgeBase, outFolder: String?) {
        self.base = base
        self.outFolder = outFolder
    }

    mutating func write(_ packet: Packet) -> Input {
        do throws(Failure) {
            let files = try PacketFiles(packet, base)
            self.files = files
            let folder = try folder()
            try files.write(to: folder)
            return .packetWritten(
                PacketReceipt(
                    directory: folder, pages: files.pages, vanishes: outFolder == nil,
                    canPrint: Printer.exists))
        } catch {
            return .packetFailed(code: error.code)
        }
    }

    mutating func keep(in directory: String) -> Input {
        guard let files else { return .packetFailed(code: "cannot-write") }
        do throws(Failure) {
            let folder = DeskPress.freeFolder(in: directory)
            try files.write(to: folder)
            return .packetWritten(
                PacketReceipt(
                    directory: folder, pages: files.pages, vanishes: false,
                    canPrint: Printer.exists))
        } catch {
            return .packetFailed(code: error.code)
        }
    }

    mutating func printPacket() -> Input {
        guard let document = files?.document else { return .printingFailed(code: "no-printer") }
        do throws(Failure) {
            return .packetPrinted(isKept: try !Printer().put(document))
        } catch {
            return .printingFailed(code: error.code)
        }
    }

    mutating func forget() {
        files = nil
        privateFolder?.erase()
        privateFolder = nil
    }

    private mutating func folder() throws(Failure) -> String {
        if let outFolder { return outFolder }
        if let privateFolder { return privateFolder.path }
        guard let made = PrivateFolder() else {
            throw Failure(code: "no-memory-storage", status: .unavailable)
        }
        privateFolder = made
        return made.path
    }

    /// A new folder inside the one the person named, so that nothing there is overwritten.
    private static func freeFolder(in directory: String) -> String {
        let named = (directory as NSString).expandingTildeInPath
        var number = 1
        while FileManager.default.fileExists(atPath: "\(named)/parakh-\(number)") { number += 1 }
        return "\(named)/parakh-\(number)"
    }
}
