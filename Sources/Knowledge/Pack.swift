// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// The knowledge in one file that loads in milliseconds.
///
/// One header line `parakh-pack 1 <version> <date> <digest>`, then the knowledge as JSON. The digest
/// (FNV-1a, 64 bit) tells a damaged file, not a forged one.
package enum Pack {
    private static let format = "parakh-pack 1"

    /// The pack of a base; what only authors need is left out. Same base, same bytes.
    ///
    /// - Throws: `PackError.unwritable` when a value has no JSON form.
    package static func data(of base: KnowledgeBase) throws(PackError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let body = try encoder.encode(base.compiled)
            let header = "\(format) \(base.stamp.version) \(base.stamp.date) \(digest(of: body))\n"
            return Data(header.utf8) + body
        } catch {
            throw .unwritable
        }
    }

    /// The base of a pack.
    ///
    /// - Throws: `PackError.unknownFormat` when the header is not this format's, `.damaged` when the
    ///   digest or the body is wrong.
    package static func base(from data: Data) throws(PackError) -> KnowledgeBase {
        guard let end = data.firstIndex(of: UInt8(ascii: "\n")) else { throw .unknownFormat }
        let header = String(decoding: data[..<end], as: UTF8.self)
        guard header.hasPrefix(format + " ") else { throw .unknownFormat }
        let body = data[data.index(after: end)...]
        guard header.hasSuffix(" " + digest(of: body)) else { throw .damaged }
        do {
            return try JSONDecoder().decode(KnowledgeBase.self, from: Data(body))
        } catch {
            throw .damaged
        }
    }

    private static func digest(of body: Data) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in body { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
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
