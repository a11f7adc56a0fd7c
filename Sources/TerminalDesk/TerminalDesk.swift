// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

package import Desk
import Foundation
import Glibc

/// The desk on a terminal: shows a conversation's pages and hands on what is typed.
///
/// Two ways, chosen by what the terminal can do: page by page with GNU Readline, or plainly, one
/// line in and one line out. The room knows how to set a page in lines and how to read a person's
/// answer; it must never know what a page is about, and it writes the person's words nowhere but
/// on the terminal.
package struct TerminalDesk {
    private let style: TerminalStyle
    private let silence: Silence
    private let notices: TerminalNotices
    private let input: Int32
    private let output: Int32

    /// Creates a desk.
    ///
    /// - Parameters:
    ///   - style: What the terminal may be asked to do; it is plain in any case where input or
    ///     output is not a terminal.
    ///   - idle: The silence that ends a sitting; zero or less never does.
    ///   - warnBefore: How long before that the conversation is told; zero or less for not at all.
    ///   - notices: The few words that are the terminal's own.
    package init(
        style: TerminalStyle, idle: Duration, warnBefore: Duration, notices: TerminalNotices
    ) {
        self.init(
            style: style, idle: idle, warnBefore: warnBefore, notices: notices,
            input: STDIN_FILENO, output: STDOUT_FILENO)
    }

    /// Creates a desk on other streams than the process's own, which stay the caller's to close.
    package init(
        style: TerminalStyle, idle: Duration, warnBefore: Duration, notices: TerminalNotices,
        input: Int32, output: Int32
    ) {
        self.style = style
        silence = Silence(idle: idle, warnBefore: warnBefore)
        self.notices = notices
        self.input = input
        self.output = output
    }

    /// Holds one conversation to its end.
    ///
    /// However it ends, conversation and press have forgotten when this returns, the terminal has
    /// its settings back, and (page by page) its screen and scrollback are empty. `SIGINT` is an
    /// input; `SIGTERM` ends as `interrupted` and `SIGHUP` as `inputEnded`, without asking the
    /// conversation. Blocks for as long as people talk. One at a time in a process: signal
    /// handlers and Readline's line are the process's.
    package mutating func run(
        _ conversation: inout some Conversation, press: inout some PacketPress
    ) -> Ending {
        guard canEdit else {
            var console = PlainConsole(
                input: input, output: output, width: plainWidth, silence: silence)
            return talk(conversation: &conversation, press: &press, console: &console)
        }
        var console = ReadlineConsole(
            input: input, output: output, style: style, silence: silence, notices: notices)
        return talk(conversation: &conversation, press: &press, console: &console)
    }

    private var canEdit: Bool { !style.isPlain && isatty(input) == 1 && isatty(output) == 1 }

    private var plainWidth: Int {
        style.width ?? TerminalState.columns(of: output).map { $0 - 1 } ?? PageLayout.usual
    }

    /// From the first page to the last, and then everything is forgotten.
    private func talk(
        conversation: inout some Conversation, press: inout some PacketPress,
        console: inout some Console
    ) -> Ending {
        var turns = Turns()
        let last = turns.take(conversation: &conversation, press: &press, console: &console)
        conversation.forget()
        press.forget()
        switch last {
        case .finished(let page, let ending):
            if ending == .left || ending == .timedOut { console.linger(on: page) }
            console.close()
            return ending
        case .stopped(let ending, let language):
            console.close()
            if let language { console.say(notices.words(in: language).stopped) }
            return ending
        }
    }
}
