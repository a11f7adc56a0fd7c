// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Foundation
import Knowledge
import Testing

@testable import TerminalDesk

extension DeskRuns {
    struct PlainDeskTests {
        @Test(arguments: [
            (Page.Entry.line, "नमस्ते\n2\n", [Input.text("नमस्ते"), .text("2"), .endOfInput]),
            (.line, "last", [.text("last"), .endOfInput]),
            (.line, "\n", [.text(""), .endOfInput]),
            (.line, "a\nq\nb\n", [.text("a"), .text("q")]),
            (.choice, "", [.endOfInput]),
            (.passage, "a\nb\n\nc\n.\n", [.text("a\nb"), .text("c"), .endOfInput]),
            (.passage, "a\nb", [.text("a\nb"), .endOfInput]),
            (.passage, "\n.\n", [.text(""), .text(""), .endOfInput]),
            (.passage, "a\u{00}\u{1B}[2J\n\n", [.text("a\u{00}\u{1B}[2J"), .endOfInput]),
        ])
        func `lines in, inputs out`(entry: Page.Entry, lines: String, inputs: [Input]) throws {
            #expect(try sit(ScriptedConversation(entry), lines: lines).conversation.heard == inputs)
        }

        @Test func `a line of a megabyte is an input like any other`() throws {
            let long = String(repeating: "a क ", count: 1 << 17)
            let seen = try sit(ScriptedConversation(.line), lines: long + "\nnext\n")
            #expect(seen.conversation.heard == [.text(long), .text("next"), .endOfInput])
        }

        @Test func `the transcript is pages and prompts`() throws {
            let seen = try sit(ScriptedConversation(.line), lines: "a\nq\n")
            let page = "Page\n\nLook\nsay> \n"
            #expect(seen.transcript == page + "\n" + page + "\nGoodbye\n")
            #expect(seen.ending == .left)
        }

        @Test func `everything is forgotten at the end`() throws {
            let seen = try sit(ScriptedConversation(.line), lines: "a\n")
            #expect(seen.ending == .inputEnded)
            #expect(seen.conversation.timesForgotten == 1)
            #expect(seen.press.timesForgotten == 1)
        }

        @Test func `no escape sequence leaves the desk, whoever brought it`() throws {
            let page = Page(
                id: "p", language: .english, title: "\u{1B}[2Jtitle",
                blocks: [.passage("\u{9B}31m \u{202E}x"), .headline("red", .urgent)],
                choices: [.init(number: 1, label: "\u{1B}]0;t\u{07}")], prompt: "\u{1B}[1m",
                commands: "\u{07}")
            let seen = try sit(ScriptedConversation([.show(page), .hide(page)]), lines: "1\n\n")
            let controls = seen.transcript.unicodeScalars.filter {
                $0.properties.generalCategory == .control && $0 != "\n"
            }
            #expect(controls.isEmpty)
            #expect(!seen.transcript.unicodeScalars.contains("\u{202E}"))
            #expect(seen.transcript.contains("title"))
        }

        @Test func `the press is asked and its answer handed on`() throws {
            let script = ScriptedConversation([
                .show(.asking(.line)), .write(.empty), .keep(directory: "/media/usb"),
            ])
            let seen = try sit(script, lines: "a\n")
            #expect(seen.press.asked == ["write", "keep /media/usb"])
            let receipt = PacketReceipt(directory: "/media/usb", pages: [], vanishes: false)
            #expect(
                seen.conversation.heard
                    == [.text("a"), .packetFailed(code: "no-room"), .packetWritten(receipt)])
        }

        @Test func `an end of input that is not heeded ends all the same`() throws {
            struct Deaf: Conversation {
                mutating func open(at now: Date) -> Output { .show(.asking(.line)) }
                mutating func respond(to input: Input, at now: Date) -> Output {
                    .show(.asking(.line))
                }
                mutating func forget() {}
            }
            #expect(try sit(Deaf(), lines: "a\n").ending == .inputEnded)
        }

        @Test func `silence is told, then ends the sitting`() throws {
            let ends = try Pipe.ends()
            defer { ends.close() }
            let seen = try sit(
                ScriptedConversation(.line), from: ends.reading, idle: .milliseconds(900),
                warnBefore: .milliseconds(500))
            #expect(seen.conversation.heard == [.idleWarning(secondsLeft: 1), .idleTimeout])
            #expect(seen.ending == .timedOut)
            #expect(seen.transcript.contains("say> \nStill there?\nsay> "))
        }

        @Test func `a passage survives the warning`() throws {
            let ends = try Pipe.ends()
            defer { ends.close() }
            ends.write("first\nsec")
            let later = Thread {
                Thread.sleep(forTimeInterval: 1.5)
                ends.write("ond\n\nq\n\n")
            }
            later.start()
            let seen = try sit(
                ScriptedConversation(.passage), from: ends.reading, idle: .seconds(60),
                warnBefore: .milliseconds(59_600))
            #expect(seen.conversation.heard.contains(.text("first\nsecond")))
            #expect(seen.conversation.heard.first == .idleWarning(secondsLeft: 60))
        }

        @Test func `a reader that has gone is an end of input`() throws {
            let input = try ScratchFile(holding: Data("a\nb\n".utf8))
            defer { input.remove() }
            let ends = try Pipe.ends()
            close(ends.reading)
            defer { close(ends.writing) }
            var conversation = ScriptedConversation(.line)
            var press = CountingPress()
            var desk = TerminalDesk.forTests(input: input.descriptor, output: ends.writing)
            #expect(desk.run(&conversation, press: &press) == .inputEnded)
            #expect(conversation.heard == [.endOfInput])
        }

        @Test(arguments: [
            (SIGTERM, Ending.interrupted, [Input]()), (SIGHUP, .inputEnded, []),
            (SIGINT, .left, [.interrupt]),
        ])
        func `a signal ends the wait`(signal: Int32, ending: Ending, inputs: [Input]) throws {
            let ends = try Pipe.ends()
            defer { ends.close() }
            let script = SignallingConversation(signal: signal)
            let seen = try sit(script, from: ends.reading, idle: .seconds(60))
            #expect(seen.ending == ending)
            #expect(seen.conversation.heard == inputs)
            #expect(seen.conversation.timesForgotten == 1)
            #expect(seen.transcript.contains("Stopped.") == (signal != SIGINT))
        }
    }
}
