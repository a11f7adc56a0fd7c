// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Glibc

/// Page by page on a terminal: each page takes the place of the one before, on the screen and in
/// the scrollback, and GNU Readline edits what is typed.
struct ReadlineConsole: Console {
    /// The longest time that a last page waits for Enter.
    static let lastPageStays = Duration.seconds(20)

    private var pen: Pen
    private var editor: LineEditor
    private var vigil: Vigil
    private var passage = PassageLines()
    private let terminal: TerminalState
    private let notices: TerminalNotices
    private let fixedWidth: Int?

    /// Takes a terminal over until `close`.
    init(
        input: Int32, output: Int32, style: TerminalStyle, silence: Silence,
        notices: TerminalNotices
    ) {
        pen = Pen(descriptor: output, drawsSequences: true, hasColour: style.hasColour)
        terminal = TerminalState(of: input)
        vigil = Vigil(input: input, silence: silence)
        editor = LineEditor(input: input, output: output)
        self.notices = notices
        fixedWidth = style.width
    }

    mutating func show(_ page: Page) {
        pen.write(.clearEverything)
        write(page)
    }

    mutating func overlay(_ page: Page) {
        editor.stepAside()
        pen.write("\n")
        write(page)
    }

    mutating func hide(_ page: Page) {
        editor.drop()
        passage.forget()
        show(page)
    }

    mutating func listen(on page: Page) -> Heard {
        if !vigil.begin(patience: page.patience) { editor.drop() }
        if page.entry != .passage { passage.forget() }
        open(on: page)
        while !pen.isBroken {
            switch vigil.next() {
            case .keys:
                if let input = takeKey(on: page) { return .input(input) }
            case .resized: editor.fitWindow()
            case .heard(let heard): return breakingOff(heard)
            }
        }
        return .stopped(.inputEnded)
    }

    mutating func linger(on page: Page) {
        pen.write("\n" + notices.words(in: page.language).afterLastPage)
        pen.flush()
        vigil.pause(atMost: Self.lastPageStays)
    }

    mutating func say(_ line: String) {
        pen.write(line.isEmpty ? "" : line + "\n")
        pen.flush()
    }

    mutating func close() {
        editor.close()
        passage.forget()
        pen.write(.clearEverything)
        pen.write(.emptyTitle)
        pen.flush()
        terminal.restore()
        vigil.end()
    }
}

extension ReadlineConsole {
    private mutating func write(_ page: Page) {
        let columns = fixedWidth ?? TerminalState.columns(of: pen.descriptor).map { $0 - 1 }
        pen.write(PageLayout(width: columns ?? PageLayout.usual).lines(of: page))
        pen.flush()
    }

    private mutating func open(on page: Page) {
        let words = passage.isEmpty ? page.prompt : notices.words(in: page.language).nextLine
        editor.open(
            prompt: PageLayout.prompt(words), takesPastesWhole: page.entry == .passage)
    }

    private mutating func takeKey(on page: Page) -> Input? {
        switch editor.takeKey() {
        case .typing: return nil
        case .line(let line): return took(line, on: page)
        case .pasted(let text):
            show(pasted: text)
            return took(text, on: page)
        case .end: return passage.isEmpty ? .endOfInput : .text(passage.whole())
        }
    }

    private mutating func took(_ line: String, on page: Page) -> Input? {
        guard page.entry == .passage else { return .text(line) }
        // A line that was pasted with breaks in it is a piece of text, never the mark of its end.
        if let whole = passage.take(line, on: page) { return .text(whole) }
        open(on: page)
        return nil
    }

    private mutating func show(pasted text: String) {
        editor.stepAside()
        pen.write(text + "\n")
        pen.flush()
    }

    /// Only a warning leaves the line and the passage that are being typed as they are.
    private mutating func breakingOff(_ heard: Heard) -> Heard {
        if case .input(.idleWarning) = heard { return heard }
        editor.drop()
        passage.forget()
        return heard
    }
}
