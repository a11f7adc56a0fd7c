// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

@preconcurrency import CReadline
import Glibc

extension LineEditor {
    /// What Readline's callbacks need; a C callback can be given nothing else.
    struct State {
        var descriptor: Int32
        var takesPastesWhole = false
        var outcome = Outcome.typing
        var longest = 0
    }

    /// The state of the one editor a process can have.
    nonisolated(unsafe) static var state = State(descriptor: -1)

    /// How long the rest of a key's or a paste's bytes may take to come, in milliseconds.
    private static let restOfKey: Int32 = 1_500

    /// Replaces all of Readline's keys and answers to signals by the few a sitting has.
    static func setUp() {
        _ = isSetUp
        // A second sitting may have another window.
        rl_reset_screen_size()
        rl_extend_line_buffer(roomForLine)
    }

    /// Done once: Readline's names, settings and keys stay as long as the process does.
    private static let isSetUp: Bool = {
        rl_readline_name = UnsafePointer(strdup("parakh"))
        rl_catch_signals = 0
        rl_catch_sigwinch = 0
        rl_change_environment = 0
        rl_inhibit_completion = 1
        let hasStarted = rl_initialize() == 0
        for (name, value) in settings { rl_variable_bind(name, value) }
        rl_getc_function = { _ in LineEditor.nextByte() }
        rl_redisplay_function = {
            LineEditor.cleanseLine()
            rl_redisplay()
        }
        bindKeys()
        return hasStarted
    }()

    private static let settings = [
        ("bell-style", "none"), ("bind-tty-special-chars", "off"), ("convert-meta", "off"),
        ("input-meta", "on"), ("output-meta", "on"), ("enable-bracketed-paste", "on"),
        ("horizontal-scroll-mode", "off"), ("blink-matching-paren", "off"),
    ]

    private static func bindKeys() {
        let keymap = rl_make_bare_keymap()
        rl_set_keymap(keymap)
        for key in Array(Int32(32)...126) + Array(128...255) { rl_bind_key(key, rl_insert) }
        for (sequence, command) in commands { rl_bind_keyseq(sequence, command) }
    }

    /// Ctrl-U and Ctrl-W are our own: Readline's would keep what they erase for yank.
    private static let commands: [(String, @convention(c) (Int32, Int32) -> Int32)] = [
        ("\\C-m", rl_newline), ("\\C-j", rl_newline), ("\\C-h", rl_rubout), ("\\C-?", rl_rubout),
        ("\\C-d", rl_delete), ("\\C-a", rl_beg_of_line), ("\\C-e", rl_end_of_line),
        ("\\C-b", rl_backward_char), ("\\C-f", rl_forward_char),
        ("\\C-u", { _, _ in LineEditor.eraseAll() }), ("\\C-w", { _, _ in LineEditor.eraseWord() }),
        // First the prefix: any other key of this family is read to its end and does nothing.
        ("\\e[", rl_skip_csi_sequence),
        ("\\e[C", rl_forward_char), ("\\e[D", rl_backward_char),
        ("\\eOC", rl_forward_char), ("\\eOD", rl_backward_char),
        ("\\e[H", rl_beg_of_line), ("\\e[F", rl_end_of_line),
        ("\\eOH", rl_beg_of_line), ("\\eOF", rl_end_of_line),
        ("\\e[1~", rl_beg_of_line), ("\\e[4~", rl_end_of_line), ("\\e[3~", rl_delete),
        ("\\e[1;5C", rl_forward_word), ("\\e[1;5D", rl_backward_word),
        ("\\e[200~", { _, _ in LineEditor.takePaste() }),
    ]

    /// A byte from the terminal. The desk calls Readline only when there is one; should the rest
    /// of a key or a paste not come, waiting on here would switch off the idle time.
    private static func nextByte() -> Int32 {
        var key = pollfd(fd: state.descriptor, events: Int16(POLLIN), revents: 0)
        var byte: UInt8 = 0
        guard poll(&key, 1, restOfKey) > 0, read(state.descriptor, &byte, 1) == 1 else { return -1 }
        return Int32(byte)
    }

    private static func eraseAll() -> Int32 {
        eraseLine()
        return 0
    }

    private static func eraseWord() -> Int32 {
        guard let line = rl_line_buffer else { return 0 }
        let space = CChar(0x20)
        var start = Int(rl_point)
        while start > 0, line[start - 1] == space { start -= 1 }
        while start > 0, line[start - 1] != space { start -= 1 }
        rl_delete_text(Int32(start), rl_point)
        rl_point = Int32(start)
        return 0
    }
}
