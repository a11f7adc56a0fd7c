// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// The knowledge in one file that loads in milliseconds.
///
/// A header line `parakh-pack 4 <version> <date> <lengths> <digest>`, then parts one behind the
/// other, their lengths in the header: what pages and sheets need and what screening needs, both
/// JSON, and what others compiled from the phrases. A first page reads only the first. The digest
/// (FNV-1a over words of 64 bits) tells a damaged file, not a forged one.
package struct Pack: Sendable {
    private static let format = "parakh-pack 4"

    /// Everything but words, signs and directory.
    package let pages: KnowledgeBase
    /// The phrases as they were compiled; nil when the pack was made without.
    package let compiledPhrases: Data?
    private let searching: Data

    /// What only screening needs.
    private struct Searching: Codable {
        var words: Words
        var signals: [SignalEntry]
        var directory: Directory
        var weights = Weights()
    }

    /// The pack of a base; what only authors need is left out. Same base, same bytes.
    ///
    /// - Parameter compiledPhrases: the phrases in the form the screener reads; the written ones
    ///   are then left out.
    /// - Throws: `PackError.unwritable` when a value has no JSON form.
    package static func data(
        of base: KnowledgeBase, compiledPhrases: Data? = nil
    ) throws(PackError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var pages = base.compiled
        var searching = Searching(
            words: pages.words, signals: pages.signals, directory: pages.directory)
        (pages.words, pages.signals, pages.directory) = (Words(), [], Directory())
        searching.weights = pages.weights
        pages.weights = Weights()
        if compiledPhrases != nil {
            (searching.words, searching.weights) = (Words(), Weights())
            for index in searching.signals.indices { searching.signals[index].phrases = [] }
        }
        do {
            let parts = try [
                encoder.encode(pages), encoder.encode(searching), compiledPhrases ?? Data(),
            ]
            let lengths = parts.map { String($0.count) }.joined(separator: ",")
            let body = parts.reduce(Data(), +)
            let facts = "\(base.stamp.version) \(base.stamp.date) \(lengths)"
            return Data("\(format) \(facts) \(digest(of: body))\n".utf8) + body
        } catch {
            throw .unwritable
        }
    }

    /// Opens a pack: checks it whole and reads what pages need.
    ///
    /// - Throws: `PackError.unknownFormat` when the header is not this format's, `.damaged` when
    ///   the digest or a part is wrong.
    package init(_ data: Data) throws(PackError) {
        guard let end = data.prefix(1024).firstIndex(of: UInt8(ascii: "\n")) else {
            throw .unknownFormat
        }
        let header = String(decoding: data[..<end], as: UTF8.self)
        guard header.hasPrefix(Pack.format + " ") else { throw .unknownFormat }
        let fields = header.split(separator: " ")
        let body = data[data.index(after: end)...]
        guard fields.count == 6, let parts = Pack.parts(of: body, lengths: fields[4]),
            fields[5] == Pack.digest(of: body)
        else { throw .damaged }
        do {
            pages = try JSONDecoder().decode(KnowledgeBase.self, from: parts[0])
        } catch {
            throw .damaged
        }
        searching = parts[1]
        compiledPhrases = parts[2].isEmpty ? nil : parts[2]
    }

    private static func parts(of body: Data, lengths: Substring) -> [Data]? {
        let lengths = lengths.split(separator: ",").compactMap { Int($0) }
        guard lengths.count == 3, lengths.allSatisfy({ $0 >= 0 && $0 <= body.count }),
            lengths.reduce(0, +) == body.count
        else { return nil }
        var start = body.startIndex
        return lengths.map { length in
            defer { start += length }
            return body[start..<start + length]
        }
    }

    /// The whole base; without written phrases when the pack has them compiled.
    ///
    /// - Throws: `PackError.damaged` when what screening needs cannot be read.
    package func base() throws(PackError) -> KnowledgeBase {
        do {
            let rest = try JSONDecoder().decode(Searching.self, from: searching)
            var base = pages
            (base.words, base.signals, base.directory) = (rest.words, rest.signals, rest.directory)
            base.weights = rest.weights
            return base
        } catch {
            throw .damaged
        }
    }

    private static func digest(of body: Data) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        body.withUnsafeBytes { bytes in
            let whole = bytes.count / 8 * 8
            for offset in stride(from: 0, to: whole, by: 8) {
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                hash = (hash ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01b3
            }
            for byte in bytes[whole...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
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
