// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Foundation
import Testing

@testable import TerminalDesk

extension DeskRuns {
    /// Readline on a real pseudo-terminal.
    struct TerminalPageTests {
        @Test(arguments: [
            ("नमस्ते\r", "नमस्ते"),
            ("नमस्ते\u{7F}\u{7F}\r", "नम"),
            ("ab\u{1B}[D\u{1B}[DX\u{1B}[FY\r", "XabY"),
            ("one two\u{17}\r", "one "),
            ("secret\u{15}\r", ""),
            ("a\u{1B}[15~\u{1B}[A\u{1B}OA\tb\r", "ab"),
            ("/etc/pass\t\r", "/etc/pass"),
            ("x\u{1A}\u{1C}\u{13}y\r", "xy"),
            ("a\u{C2}\u{9B}\u{202E}b\r", "aÂb"),
            ("\u{1B}[200~one\rtwo\r\r.\rthree\r\u{1B}[201~\r", "one\ntwo\n\n.\nthree"),
            ("<\u{1B}[200~\u{1B}[31mx\u{1B}[201~>\r", "<[31mx>"),
        ])
        func `what is typed on a line`(keys: String, text: String) throws {
            let desk = try PseudoTerminal(ScriptedConversation(.line))
            try desk.waits(for: "say> ")
            desk.type(keys)
            try desk.waits(for: "say> ")
            #expect(try desk.leave().heard.first == .text(text))
        }

        @Test(arguments: [40, 400])
        func `a long paste is one text`(count: Int) throws {
            let lines = (1...count).map { "line \($0) पुलिस का फ़ोन आया" }
            let desk = try PseudoTerminal(ScriptedConversation(.line))
            try desk.waits(for: "say> ")
            desk.type("\u{1B}[200~" + lines.joined(separator: "\r") + "\u{1B}[201~")
            try desk.waits(for: "line \(count) ")
            desk.type("\r")
            try desk.waits(for: "say> ")
            #expect(try desk.leave().heard.first == .text(lines.joined(separator: "\n")))
        }

        @Test(arguments: [
            ("one\rtwo\r\r", "one\ntwo"), ("one\r.\r", "one"), ("\r", ""), ("one\r\u{04}", "one"),
            ("\u{1B}[200~a\r\rb\r\u{1B}[201~\r", "a\n\nb"),
            ("pre \u{1B}[200~a\rb\u{1B}[201~post\r\r", "pre a\nb\npost"),
        ])
        func `a passage ends at an empty line`(keys: String, text: String) throws {
            let desk = try PseudoTerminal(ScriptedConversation([.show(.asking(.passage))]))
            try desk.waits(for: "say> ")
            desk.type(keys)
            #expect(try desk.leave().heard == [.text(text)])
        }

        @Test func `what was erased cannot be brought back`() throws {
            let desk = try PseudoTerminal(ScriptedConversation(.line))
            try desk.waits(for: "say> ")
            desk.type("secret\u{15}")
            desk.type("other word\u{17}\u{15}\r")
            try desk.waits(for: "say> ")
            desk.type("\u{19}\u{1B}y\u{1F}\u{1B}[A\r")
            try desk.waits(for: "say> ")
            // ESC y is no key here, so its letter is nothing either.
            #expect(try desk.leave().heard.prefix(2) == [.text(""), .text("")])
        }

        @Test func `the idle warning leaves what is being typed`() throws {
            let desk = try PseudoTerminal(
                ScriptedConversation(.line), idle: .seconds(60), warnBefore: .milliseconds(59_500))
            try desk.waits(for: "say> ")
            desk.type("half")
            try desk.waits(for: "Still there?")
            try desk.waits(for: "half")
            desk.type(" more\r")
            try desk.waits(for: "say> ")
            let heard = try desk.leave().heard
            #expect(heard.prefix(2) == [.idleWarning(secondsLeft: 60), .text("half more")])
        }

        @Test func `Ctrl-C drops the line and is told`() throws {
            let desk = try PseudoTerminal(ScriptedConversation(.line))
            try desk.waits(for: "say> ")
            desk.type("half")
            try desk.waits(for: "half")
            kill(getpid(), SIGINT)
            try desk.waits(for: "say> ")
            desk.type("new\r")
            try desk.waits(for: "say> ")
            #expect(try desk.leave().heard.prefix(2) == [.interrupt, .text("new")])
        }

        @Test(arguments: [
            ("q\r\r", Ending.left), ("\u{04}", .inputEnded), ("half\u{00}", .interrupted),
        ])
        func `every ending leaves an empty terminal`(keys: String, ending: Ending) throws {
            let desk = try PseudoTerminal(ScriptedConversation(.line))
            try desk.waits(for: "say> ")
            desk.type(keys.replacingOccurrences(of: "\u{00}", with: ""))
            if keys.contains("\u{00}") {
                try desk.waits(for: "half")
                kill(getpid(), SIGTERM)
            }
            let end = try desk.ends()
            #expect(end.ending == ending)
            #expect(end.conversation.timesForgotten == 1)
            let wiped =
                TerminalSequence.clearEverything.rawValue
                + TerminalSequence.emptyTitle.rawValue
            let rest = end.transcript.components(separatedBy: wiped)
            #expect(rest.count == 2)
            #expect(rest.last == (ending == .interrupted ? "Stopped.\r\n" : ""))
            #expect(desk.settings == desk.settingsFound)
        }

        @Test func `hiding leaves nothing but its page`() throws {
            let script = ScriptedConversation([.show(.asking(.line)), .hide(.hidden)])
            let desk = try PseudoTerminal(script)
            try desk.waits(for: "say> ")
            desk.type("h\r")
            let seen = try desk.waits(for: "hidden> ")
            let wiped = TerminalSequence.clearEverything.rawValue
            #expect(seen.components(separatedBy: wiped).last?.contains("Look") == false)
            desk.type("\r")
            #expect(try desk.leave().heard == [.text("h"), .text("")])
        }

        @Test(arguments: [true, false])
        func `colour is left out where it is not wanted`(hasColour: Bool) throws {
            let desk = try PseudoTerminal(ScriptedConversation(.line), hasColour: hasColour)
            let seen = try desk.waits(for: "say> ")
            #expect(seen.contains(TerminalSequence.strongRed.rawValue + "Look") == hasColour)
            #expect(seen.contains(TerminalSequence.strong.rawValue + "Page"))
            _ = try desk.leave()
        }
    }
}
