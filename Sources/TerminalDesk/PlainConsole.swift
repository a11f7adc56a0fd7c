// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Glibc

/// One line in, one line out: for scripts, screen readers, and terminals that can do no more.
///
/// Not a single escape sequence leaves it, and the cursor only ever moves on.
struct PlainConsole: Console {
    private var pen: Pen
    private var source: LineSource
    private var vigil: Vigil
    private var passage = PassageLines()
    private let terminal: TerminalState
    private let layout: PageLayout
    private let echoesLines: Bool
    private var hasShown = false

    init(input: Int32, output: Int32, width: Int, silence: Silence) {
        pen = Pen(descriptor: output, drawsSequences: false, hasColour: false)
        source = LineSource(descriptor: input)
        terminal = TerminalState(of: input)
        vigil = Vigil(input: input, silence: silence)
        layout = PageLayout(width: width)
        echoesLines = isatty(input) == 1
    }

    mutating func show(_ page: Page) {
        if hasShown { pen.write("\n") }
        hasShown = true
        pen.write(layout.lines(of: page))
        pen.flush()
    }

    mutating func overlay(_ page: Page) {
        pen.write("\n")
        pen.write(layout.lines(of: page))
        pen.flush()
    }

    /// Without cursor movement nothing can be taken back; the page at least comes after the rest.
    mutating func hide(_ page: Page) { show(page) }

    mutating func listen(on page: Page) -> Heard {
        vigil.begin(patience: page.patience)
        writePrompt(of: page)
        if page.entry != .passage { passage.forget() }
        while true {
            if let input = nextInput(on: page) { return .input(input) }
            switch vigil.next() {
            case .keys: source.fill()
            case .resized: break
            case .heard(let heard): return breakingOff(heard)
            }
        }
    }

    mutating func linger(on page: Page) {}

    mutating func say(_ line: String) {
        pen.write(line.isEmpty ? "" : line + "\n")
        pen.flush()
    }

    mutating func close() {
        pen.flush()
        source.forget()
        passage.forget()
        terminal.restore()
        vigil.end()
    }
}

extension PlainConsole {
    private mutating func nextInput(on page: Page) -> Input? {
        guard !pen.isBroken else { return .endOfInput }
        while let line = source.nextLine() {
            guard page.entry == .passage else { return took(line) }
            if let whole = passage.take(line, on: page) {
                return took(whole)
            }
        }
        guard source.hasEnded else { return nil }
        return passage.isEmpty ? ended() : took(passage.whole())
    }

    /// Only a warning leaves the line and the passage that are being typed as they are.
    private mutating func breakingOff(_ heard: Heard) -> Heard {
        if case .input(.idleWarning) = heard { return heard }
        passage.forget()
        endLine()
        return heard
    }

    private mutating func took(_ text: String) -> Input {
        if !echoesLines { endLine() }
        return .text(text)
    }

    private mutating func ended() -> Input {
        endLine()
        return .endOfInput
    }

    private mutating func writePrompt(of page: Page) {
        pen.write(PageLayout.prompt(page.prompt))
        pen.flush()
    }

    /// The prompt's line is ended for the next page where no terminal's echo did it.
    private mutating func endLine() {
        pen.write("\n")
        pen.flush()
    }
}
