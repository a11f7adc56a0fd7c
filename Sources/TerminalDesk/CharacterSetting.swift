// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The process's character set, without which Readline takes Devanagari for Meta commands.
enum CharacterSetting {
    /// Whether characters are UTF-8. Asking sets the environment's locale, or `C.UTF-8` if it has
    /// another character set: only the kind of characters, not numbers or dates.
    static let isUTF8: Bool = {
        setlocale(LC_CTYPE, "")
        if speaksUTF8 { return true }
        setlocale(LC_CTYPE, "C.UTF-8")
        return speaksUTF8
    }()

    private static var speaksUTF8: Bool {
        nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}
