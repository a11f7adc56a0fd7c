// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Foundation
import Knowledge

/// Turn by turn: what a conversation wants done is done, and what comes back is handed to it.
struct Turns {
    /// How the turns came to their end.
    enum Last {
        /// The conversation finished with this page.
        case finished(Page, Ending)
        /// It was not asked; the language is that of the page that stood there.
        case stopped(Ending, Language?)
    }

    private var page: Page?
    private var hasToldOfEnd = false

    /// Takes turns until there are no more.
    mutating func take(
        conversation: inout some Conversation, press: inout some PacketPress,
        console: inout some Console
    ) -> Last {
        var output = conversation.open(at: Date())
        while true {
            let heard: Heard
            switch output {
            case .write(let packet): heard = .input(press.write(packet))
            case .keep(let directory): heard = .input(press.keep(in: directory))
            case .printPacket(let page):
                console.show(page)
                heard = .input(press.printPacket())
            case .show(let page): heard = show(page, on: &console)
            case .overlay(let page): heard = overlay(page, on: &console)
            case .hide(let page): heard = hide(page, on: &console)
            case .finish(let page, let ending):
                console.show(page)
                return .finished(page, ending)
            }
            switch heard {
            case .stopped(let ending): return .stopped(ending, page?.language)
            case .input(let input):
                guard !isSecondEnd(input) else { return .stopped(.inputEnded, nil) }
                output = conversation.respond(to: input, at: Date())
            }
        }
    }

    private mutating func show(_ next: Page, on console: inout some Console) -> Heard {
        page = next
        console.show(next)
        return console.listen(on: next)
    }

    /// The page below stays the one that is answered.
    private mutating func overlay(_ next: Page, on console: inout some Console) -> Heard {
        let answered = page ?? next
        page = answered
        console.overlay(next)
        return console.listen(on: answered)
    }

    private mutating func hide(_ next: Page, on console: inout some Console) -> Heard {
        page = next
        console.hide(next)
        return console.listen(on: next)
    }

    /// Whether input has ended, the conversation was told, and went on all the same: asking it
    /// again would go on for ever.
    private mutating func isSecondEnd(_ input: Input) -> Bool {
        defer { hasToldOfEnd = input == .endOfInput }
        return hasToldOfEnd && input == .endOfInput
    }
}
