// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// The knowledge in one file that loads in milliseconds.
///
/// A header line `parakh-pack 2 <version> <date> <digest>`, then two lines of JSON: what pages and
/// sheets need, and what screening needs, so that a first page need not wait for the larger second.
/// The digest (FNV-1a, 64 bit) tells a damaged file, not a forged one.
package struct Pack: Sendable {
    private static let format = "parakh-pack 2"

    /// Everything but words, signs and directory.
    package let pages: KnowledgeBase
    private let searching: Data

    /// What only screening needs.
    private struct Searching: Codable {
        var words: Words
        var signals: [SignalEntry]
        var directory: Directory
    }

    /// The pack of a base; what only authors need is left out. Same base, same bytes.
    ///
    /// - Throws: `PackError.unwritable` when a value has no JSON form.
    package static func data(of base: KnowledgeBase) throws(PackError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var pages = base.compiled
        let searching = Searching(
            words: pages.words, signals: pages.signals, directory: pages.directory)
        (pages.words, pages.signals, pages.directory) = (Words(), [], Directory())
        do {
            let body = try encoder.encode(pages) + Data("\n".utf8) + encoder.encode(searching)
            let header = "\(format) \(base.stamp.version) \(base.stamp.date) \(digest(of: body))\n"
            return Data(header.utf8) + body
        } catch {
            throw .unwritable
        }
    }

    /// Opens a pack: checks it whole and reads what pages need.
    ///
    /// - Throws: `PackError.unknownFormat` when the header is not this format's, `.damaged` when
    ///   the digest or a body is wrong.
    package init(_ data: Data) throws(PackError) {
        guard let end = data.firstIndex(of: UInt8(ascii: "\n")) else { throw .unknownFormat }
        let header = String(decoding: data[..<end], as: UTF8.self)
        guard header.hasPrefix(Pack.format + " ") else { throw .unknownFormat }
        let body = data[data.index(after: end)...]
        guard header.hasSuffix(" " + Pack.digest(of: body)),
            let middle = body.firstIndex(of: UInt8(ascii: "\n"))
        else { throw .damaged }
        do {
            pages = try JSONDecoder().decode(KnowledgeBase.self, from: Data(body[..<middle]))
        } catch {
            throw .damaged
        }
        searching = Data(body[body.index(after: middle)...])
    }

    /// The whole base.
    ///
    /// - Throws: `PackError.damaged` when what screening needs cannot be read.
    package func base() throws(PackError) -> KnowledgeBase {
        do {
            let rest = try JSONDecoder().decode(Searching.self, from: searching)
            var base = pages
            (base.words, base.signals, base.directory) = (rest.words, rest.signals, rest.directory)
            return base
        } catch {
            throw .damaged
        }
    }

    private static func digest(of body: Data) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        body.withUnsafeBytes { bytes in
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }
        return String(hash, radix: 16)
    }
}

/// Why a pack cannot be used or made.
package enum PackError: Error, Sendable, Equatable {
    /// The file is not a pack, or of a format this program does not know.
    case unknownFormat
    /// The file was cut or changed after it was made.
    case damaged
    /// The knowledge has a value that cannot be written.
    case unwritable
}
