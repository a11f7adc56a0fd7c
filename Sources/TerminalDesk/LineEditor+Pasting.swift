// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

@preconcurrency import CReadline
import Glibc

extension LineEditor {
    /// Reads a bracketed paste to its end and puts it into the line, line breaks and all.
    ///
    /// Readline's own function leaves a copy of the paste in freed memory.
    static func takePaste() -> Int32 {
        var paste = PastedText()
        var byte = rl_read_key()
        while byte >= 0, !paste.take(UInt8(truncatingIfNeeded: byte)) { byte = rl_read_key() }
        let text = paste.text
        paste.forget()
        if state.takesPastesWhole, text.unicodeScalars.contains("\n") {
            state.outcome = .pasted(lineSplit(at: Int(rl_point), by: text))
        } else {
            rl_insert_text(text)
        }
        return 0
    }

    /// Takes out of the line what a terminal could obey, before it is drawn: keys can send that
    /// too, on a terminal that does not bracket its pastes.
    static func cleanseLine() {
        guard let buffer = rl_line_buffer, rl_end > 0 else { return }
        let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(rl_end))
        guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }) else { return }
        let line = String(decoding: bytes, as: UTF8.self)
        let clean = OutputGate.cleansed(line)
        // Compared in bytes: a line that is not UTF-8 is left to Readline, which knows how to wait
        // for the rest of a character.
        guard clean.utf8.count < line.utf8.count, line.utf8.elementsEqual(bytes) else { return }
        rl_replace_line(clean, 1)
        rl_point = rl_end
    }

    private static func lineSplit(at point: Int, by text: String) -> String {
        guard let buffer = rl_line_buffer else { return text }
        let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(rl_end))
        let before = String(decoding: bytes[..<point], as: UTF8.self)
        return before + text + String(decoding: bytes[point...], as: UTF8.self)
    }
}
