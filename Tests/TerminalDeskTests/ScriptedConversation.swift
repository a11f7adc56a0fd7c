// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Desk
import Foundation
import Knowledge

/// A conversation that writes down what it hears and answers from a list.
struct ScriptedConversation: Conversation {
    var outputs: [Output]
    private(set) var heard: [Input] = []
    private(set) var timesForgotten = 0

    /// Shows these pages in turn, and finishes when there are no more.
    init(_ outputs: [Output]) { self.outputs = outputs }

    /// Shows as many pages of one kind.
    init(_ entry: Page.Entry, times: Int = 100) {
        self.init(Array(repeating: .show(.asking(entry)), count: times))
    }

    mutating func open(at now: Date) -> Output { next(.left) }

    mutating func respond(to input: Input, at now: Date) -> Output {
        heard.append(input)
        switch input {
        case .endOfInput: return .finish(.last, .inputEnded)
        case .idleTimeout: return .finish(.last, .timedOut)
        case .text("q"): return .finish(.last, .left)
        case .idleWarning: return .overlay(.warning)
        default: return next(.left)
        }
    }

    mutating func forget() { timesForgotten += 1 }

    private mutating func next(_ ending: Ending) -> Output {
        outputs.isEmpty ? .finish(.last, ending) : outputs.removeFirst()
    }
}

/// A press that only counts.
struct CountingPress: PacketPress {
    private(set) var asked: [String] = []
    private(set) var timesForgotten = 0

    mutating func write(_ packet: Packet) -> Input {
        asked.append("write")
        return .packetFailed(code: "no-room")
    }

    mutating func keep(in directory: String) -> Input {
        asked.append("keep " + directory)
        return .packetWritten(PacketReceipt(directory: directory, pages: [], vanishes: false))
    }

    mutating func printPacket() -> Input {
        asked.append("print")
        return .packetPrinted(isKept: false)
    }

    mutating func forget() { timesForgotten += 1 }
}

extension Page {
    static func asking(_ entry: Entry, prompt: String = "say") -> Page {
        Page(
            id: "page", language: .english, title: "Page", blocks: [.headline("Look", .urgent)],
            entry: entry, prompt: prompt)
    }

    static let last = Page(id: "last", language: .english, title: "Goodbye")
    static let warning = Page(id: "warning", language: .english, title: "Still there?")
    static let hidden = Page(id: "hidden", language: .english, title: "", prompt: "hidden")
}

extension Packet {
    static let empty = Packet(
        language: .english, sheets: [], made: nil,
        portal: PortalEntry(category: "", subcategory: "", narrative: [:]), warnings: [],
        knowledge: KnowledgeStamp(version: "1", date: "2026-11-21"))
}
