// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A terminal's line settings as they were found, and as a sitting wants them.
struct TerminalState {
    private let descriptor: Int32
    private let found: termios?

    /// Takes down the settings found, then switches off the keys that would stop the program
    /// (Ctrl-Z), kill it with a core dump (Ctrl-\) or freeze the screen (Ctrl-S).
    init(of descriptor: Int32) {
        self.descriptor = descriptor
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else {
            found = nil
            return
        }
        found = settings
        settings.c_iflag &= ~tcflag_t(IXON)
        settings.c_lflag |= tcflag_t(ISIG | ICANON | ECHO)
        withUnsafeMutableBytes(of: &settings.c_cc) { keys in
            for key in [VSUSP, VQUIT, VLNEXT] { keys[Int(key)] = 0 }
        }
        tcsetattr(descriptor, TCSADRAIN, &settings)
    }

    /// Puts back what was found, and drops what was typed and not read.
    func restore() {
        guard var found else { return }
        tcsetattr(descriptor, TCSAFLUSH, &found)
    }

    /// The columns of a terminal; `nil` if it is none or does not say.
    static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
