// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Foundation
internal import Knowledge

/// The packet for other programs: schema 1 of `packet.json`.
struct PacketRecord: Encodable {
    let schema = 1
    let language: String
    let sheets: [SheetRecord]
    let portal: Portal
    let warnings: [[String: String]]
    let knowledge: KnowledgeStamp

    struct SheetRecord: Encodable {
        let sheet: String
        let language: String
        let pages: Int
        let fields: [FieldRecord]
        /// The texts of the sheet's QR codes; left out where it has none.
        let codes: [String]?
    }

    struct FieldRecord: Encodable {
        let id: String
        let label: String
        let value: String?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(id, forKey: .id)
            try container.encode(label, forKey: .label)
            try container.encode(value, forKey: .value)
        }

        private enum Key: String, CodingKey { case id, label, value }
    }

    struct Portal: Encodable {
        let category: String
        let subcategory: String
        let narrative: [String: String]
    }

    init(_ packet: Packet, pages: [(sheet: String, count: Int)]) {
        language = packet.language.rawValue
        knowledge = packet.knowledge
        portal = Portal(
            category: packet.portal.category, subcategory: packet.portal.subcategory,
            narrative: packet.portal.narrative)
        warnings = packet.warnings.map { ["field": $0.field, "code": $0.code] }
        sheets = packet.sheets.enumerated().map { place, sheet in
            SheetRecord(
                sheet: sheet.id, language: sheet.language.rawValue,
                pages: pages.indices.contains(place) ? pages[place].count : 0,
                fields: sheet.blocks.flatMap { block -> [FieldRecord] in
                    guard case .fields(let fields) = block else { return [] }
                    return fields.map { FieldRecord(id: $0.id, label: $0.label, value: $0.value) }
                }, codes: PacketRecord.codes(of: sheet))
        }
    }

    private static func codes(of sheet: Sheet) -> [String]? {
        let codes = sheet.blocks.flatMap { block -> [String] in
            guard case .codes(let codes) = block else { return [] }
            return codes.map(\.text)
        }
        return codes.isEmpty ? nil : codes
    }

    func data() throws(Failure) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do { return try encoder.encode(self) } catch {
            throw Failure(code: "internal", status: .internalError)
        }
    }
}
