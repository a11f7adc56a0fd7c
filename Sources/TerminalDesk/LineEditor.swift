// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

@preconcurrency import CReadline
@preconcurrency import Glibc

/// GNU Readline with everything switched off that remembers, completes or is configured.
///
/// It is driven by its callback interface: the desk waits by itself (for keys, signals, silence)
/// and hands Readline one key at a time. Readline has one line in a process, hence one editor.
struct LineEditor {
    /// What handing on a key came to.
    enum Outcome: Equatable {
        /// The line goes on.
        case typing
        /// Enter: the line, or several if some were pasted into it.
        case line(String)
        /// A paste of several lines where those are taken whole, within what was typed around it.
        case pasted(String)
        /// End of input on an empty line.
        case end
    }

    private let input: UnsafeMutablePointer<FILE>?
    private let output: UnsafeMutablePointer<FILE>?
    /// Whether a line is being typed.
    private(set) var isOpen = false

    /// Sets Readline up for a terminal.
    init(input: Int32, output: Int32) {
        self.input = fdopen(dup(input), "r")
        self.output = fdopen(dup(output), "w")
        _ = CharacterSetting.isUTF8
        setenv("INPUTRC", "/dev/null", 1)
        rl_instream = self.input
        rl_outstream = self.output
        Self.state = State(descriptor: input)
        Self.setUp()
    }

    /// Begins an empty line, or goes on with the one being typed, under this prompt.
    ///
    /// - Parameter takesPastesWhole: Whether a paste of several lines ends the line by itself.
    mutating func open(prompt: String, takesPastesWhole: Bool) {
        Self.state.takesPastesWhole = takesPastesWhole
        if isOpen {
            rl_set_prompt(prompt)
            rl_on_new_line()
            rl_forced_update_display()
        } else {
            isOpen = true
            rl_callback_handler_install(prompt) { LineEditor.accept($0) }
        }
    }

    /// Hands on one key that is there to be read.
    mutating func takeKey() -> Outcome {
        rl_callback_read_char()
        let outcome = Self.state.outcome
        Self.state.outcome = .typing
        switch outcome {
        case .line, .end: isOpen = false
        case .pasted: wipeLine()
        case .typing: break
        }
        return outcome
    }

    /// Takes the line being typed off the screen, to be shown again by `open`.
    func stepAside() {
        guard isOpen else { return }
        rl_clear_visible_line()
        fflush(output)
    }

    /// Fits the line to the window's new size.
    func fitWindow() {
        guard isOpen else { return }
        rl_clear_visible_line()
        rl_resize_terminal()
    }

    /// Drops the line being typed, if any, and leaves its place on the screen.
    mutating func drop() {
        guard isOpen else { return }
        isOpen = false
        wipeLine()
        rl_callback_handler_remove()
        wipeLine()
        fflush(output)
    }

    /// Ends the editor: nothing typed is left in Readline's line or its picture of the screen.
    mutating func close() {
        drop()
        Self.wipePicture()
        rl_instream = stdin
        rl_outstream = stdout
        for stream in [input, output] { if let stream { fclose(stream) } }
    }
}
