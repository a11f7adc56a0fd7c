// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON value, nothing lost but the order of members.
package enum JSONTree: Decodable, Sendable {
    /// Members by name.
    case object([String: JSONTree])
    /// Items in order.
    case list([JSONTree])
    /// A string.
    case text(String)
    /// `true` or `false`.
    case flag(Bool)
    /// A number.
    case number(Double)
    /// `null`.
    case null

    /// Decodes any JSON value.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let list = try? container.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }
}
