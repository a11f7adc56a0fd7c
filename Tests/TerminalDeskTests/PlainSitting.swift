// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Foundation
import Knowledge

@testable import TerminalDesk

/// What a whole plain sitting came to.
struct PlainSitting<Script: Conversation> {
    var ending: Ending
    var conversation: Script
    var press: CountingPress
    var transcript: String
}

func sit<Script: Conversation>(_ script: Script, lines: String) throws -> PlainSitting<Script> {
    let input = try ScratchFile(holding: Data(lines.utf8))
    defer { input.remove() }
    return try sit(script, from: input.descriptor)
}

func sit<Script: Conversation>(
    _ script: Script, from input: Int32, idle: Duration = .zero, warnBefore: Duration = .zero
) throws -> PlainSitting<Script> {
    let output = try ScratchFile()
    defer { output.remove() }
    var conversation = script
    var press = CountingPress()
    var desk = TerminalDesk.forTests(
        input: input, output: output.descriptor, idle: idle, warnBefore: warnBefore)
    let ending = desk.run(&conversation, press: &press)
    return PlainSitting(
        ending: ending, conversation: conversation, press: press, transcript: output.text)
}

extension TerminalDesk {
    static func forTests(
        input: Int32, output: Int32, hasColour: Bool = true, idle: Duration = .zero,
        warnBefore: Duration = .zero
    ) -> TerminalDesk {
        let words = TerminalNotices.Words(
            nextLine: "more", afterLastPage: "Press Enter", stopped: "Stopped.")
        return TerminalDesk(
            style: TerminalStyle(isPlain: false, hasColour: hasColour), idle: idle,
            warnBefore: warnBefore, notices: TerminalNotices([.english: words]), input: input,
            output: output)
    }
}

/// Both ends of a pipe.
struct PipeEnds: Sendable {
    var reading: Int32
    var writing: Int32

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Foundation.write(writing, bytes, bytes.count)
    }

    func close() {
        Foundation.close(reading)
        Foundation.close(writing)
    }
}

extension Pipe {
    static func ends() throws -> PipeEnds {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
        return PipeEnds(reading: ends[0], writing: ends[1])
    }
}

/// Sends this process a signal once its first page is due, then waits for what comes of it.
struct SignallingConversation: Conversation {
    let signal: Int32
    private(set) var heard: [Input] = []
    private(set) var timesForgotten = 0

    init(signal: Int32) { self.signal = signal }

    mutating func open(at now: Date) -> Output {
        kill(getpid(), signal)
        return .show(.asking(.line))
    }

    mutating func respond(to input: Input, at now: Date) -> Output {
        heard.append(input)
        return .finish(.last, .left)
    }

    mutating func forget() { timesForgotten += 1 }
}
