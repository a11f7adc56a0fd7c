// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CPangoCairo

/// Keeps Fontconfig to the fonts installed for everybody, and away from the home directory.
///
/// By Fontconfig's own configuration a font added since the last `fc-cache` makes it write
/// `~/.cache/fontconfig`: a trace on a kiosk that must leave none. Fonts a user put into the home
/// directory could also change the bytes of a document.
///
/// Its functions are looked up at run time, since Pango brings the library along and shows no
/// header of it. Without them documents are set all the same, by Fontconfig's own configuration.
enum SystemFonts {
    /// Makes the configuration the process's own, once; must come before Pango's first use.
    ///
    /// - Returns: Whether it is in force.
    @discardableResult
    static func useOnly() -> Bool { isInForce }

    private static let isInForce: Bool = {
        guard let configuration = FcConfigCreate() else { return false }
        let isRead = text.utf8CString.withUnsafeBufferPointer { characters in
            characters.withMemoryRebound(to: FcChar8.self) { bytes in
                FcConfigParseAndLoadFromMemory(configuration, bytes.baseAddress, FcTrue) == FcTrue
            }
        }
        return isRead && FcConfigSetCurrent(configuration) == FcTrue
    }()

    // A rescan would load Fontconfig's own configuration again, so there is none.
    private static let text = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <dir>/usr/share/fonts</dir>
          <dir>/usr/local/share/fonts</dir>
          <cachedir>/var/cache/fontconfig</cachedir>
          <config><rescan><int>0</int></rescan></config>
        </fontconfig>
        """
}
