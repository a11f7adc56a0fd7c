// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

@preconcurrency import CReadline
@preconcurrency import Glibc

extension LineEditor {
    /// Readline's answer to Enter or end of input: taken over, then overwritten.
    static func accept(_ line: UnsafeMutablePointer<CChar>?) {
        // Gives the terminal its settings back; otherwise the next prompt would be shown at once.
        rl_callback_handler_remove()
        guard let line else {
            state.outcome = .end
            return
        }
        let length = strlen(line)
        let bytes = UnsafeRawBufferPointer(start: line, count: length)
        state.outcome = .line(String(decoding: bytes, as: UTF8.self))
        state.longest = max(state.longest, length)
        explicit_bzero(line, length)
        free(line)
        wipeBuffer()
    }

    /// Empties the line without keeping it for yank or undo.
    func wipeLine() {
        Self.eraseLine()
        Self.wipeBuffer()
    }

    /// The same, for the key that does it.
    static func eraseLine() {
        state.longest = max(state.longest, Int(rl_end))
        rl_free_undo_list()
        rl_point = 0
        rl_end = 0
        rl_mark = 0
        wipeBuffer()
    }

    /// What Readline's line buffer is made to hold from the start, in bytes, so that it seldom
    /// has to move and leave a copy behind.
    static let roomForLine: Int32 = 1 << 15

    /// Overwrites Readline's line buffer, as far as any line has reached.
    static func wipeBuffer() {
        guard let buffer = rl_line_buffer else { return }
        explicit_bzero(buffer, max(Int(roomForLine), state.longest))
    }

    /// Draws blanks over the text in Readline's own two pictures of the line, out of sight.
    ///
    /// There is no call that empties them; they would keep the last lines typed as long as the
    /// process lives.
    static func wipePicture() {
        guard state.longest > 0, let nowhere = fopen("/dev/null", "w") else { return }
        let terminal = rl_outstream
        rl_outstream = nowhere
        for _ in 1...2 {
            rl_on_new_line()
            rl_replace_line(String(repeating: " ", count: state.longest), 1)
            rl_redisplay()
        }
        eraseLine()
        rl_outstream = terminal
        fclose(nowhere)
        state.longest = 0
    }
}
