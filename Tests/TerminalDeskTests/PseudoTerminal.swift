// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Foundation
import Testing

@testable import TerminalDesk

/// A desk at work on a pseudo-terminal, and somebody who types on it and watches.
final class PseudoTerminal: @unchecked Sendable {
    struct TookTooLong: Error {
        var awaited: String
        var seen: String
    }

    struct End {
        var ending: Ending
        var conversation: ScriptedConversation
        var transcript: String
    }

    private static let patience = 20.0

    /// The terminal's settings before the desk took it over.
    let settingsFound: [UInt32]
    private let terminal: Int32
    private let keyboard: Int32
    private let hasEnded = DispatchSemaphore(value: 0)
    private var seen: [UInt8] = []
    private var looked = 0
    /// Written by the desk's thread before `hasEnded` is signalled, read after.
    private var result: (Ending, ScriptedConversation)?

    init(
        _ conversation: ScriptedConversation, hasColour: Bool = true, idle: Duration = .zero,
        warnBefore: Duration = .zero
    ) throws {
        setenv("TERM", "xterm", 1)
        var (master, slave): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 30, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw POSIXError(.EIO) }
        (keyboard, terminal) = (master, slave)
        settingsFound = Self.settings(of: slave)
        let thread = Thread { [self] in
            var conversation = conversation
            var press = CountingPress()
            var desk = TerminalDesk.forTests(
                input: terminal, output: terminal, hasColour: hasColour, idle: idle,
                warnBefore: warnBefore)
            let ending = desk.run(&conversation, press: &press)
            result = (ending, conversation)
            hasEnded.signal()
        }
        thread.start()
    }

    deinit {
        close(terminal)
        close(keyboard)
    }

    /// The terminal's settings now.
    var settings: [UInt32] { Self.settings(of: terminal) }

    private static func settings(of terminal: Int32) -> [UInt32] {
        var settings = termios()
        tcgetattr(terminal, &settings)
        let keys = withUnsafeBytes(of: &settings.c_cc) { $0.map(UInt32.init) }
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + keys
    }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        var sent = 0
        while sent < bytes.count {
            // In small pieces and with an eye on the screen, or both sides wait for each other.
            let piece = Array(bytes[sent...].prefix(256))
            let count = write(keyboard, piece, piece.count)
            guard count > 0 else { return }
            sent += count
            look(forAtMost: 0.01)
        }
    }

    /// Everything seen, once this has appeared after what was waited for last.
    @discardableResult
    func waits(for text: String) throws -> String {
        let deadline = Date() + Self.patience
        let wanted = Array(text.utf8)
        while Date() < deadline {
            if let found = seen[looked...].firstRange(of: wanted) {
                looked = found.upperBound
                return transcript
            }
            look(forAtMost: 0.1)
        }
        throw TookTooLong(awaited: text, seen: transcript)
    }

    /// Leaves politely; answers what the conversation heard.
    func leave() throws -> ScriptedConversation {
        type("q\r\r")
        return try ends().conversation
    }

    /// Waits until the desk has ended.
    func ends() throws -> End {
        let deadline = Date() + Self.patience
        while Date() < deadline {
            look(forAtMost: 0.05)
            guard hasEnded.wait(timeout: .now()) == .success, let result else { continue }
            look(forAtMost: 0.05)
            return End(ending: result.0, conversation: result.1, transcript: transcript)
        }
        throw TookTooLong(awaited: "the end", seen: transcript)
    }

    private var transcript: String { String(decoding: seen, as: UTF8.self) }

    private func look(forAtMost time: Double) {
        var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
        var wait = Int32(time * 1_000)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while poll(&ready, 1, wait) > 0 {
            let count = read(keyboard, &bytes, bytes.count)
            guard count > 0 else { return }
            seen += bytes[..<count]
            wait = 0
        }
    }
}
