// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc

/// Keeps Fontconfig to the fonts installed for everybody, and away from the home directory.
///
/// By Fontconfig's own configuration a font added since the last `fc-cache` makes it write
/// `~/.cache/fontconfig`: a trace on a kiosk that must leave none. Fonts a user put into the home
/// directory could also change the bytes of a document.
///
/// Its functions are looked up at run time, since Pango brings the library along and shows no header of
/// it. Without them documents are set all the same, by Fontconfig's own configuration.
enum SystemFonts {
    /// Makes the configuration the process's own, once; must come before Pango's first use.
    ///
    /// - Returns: Whether it is in force.
    @discardableResult
    static func useOnly() -> Bool { isInForce }

    private static let isInForce: Bool = {
        guard let create: Create = function("FcConfigCreate"),
            let parse: Parse = function("FcConfigParseAndLoadFromMemory"),
            let setCurrent: SetCurrent = function("FcConfigSetCurrent"),
            let configuration = create()
        else { return false }
        return parse(configuration, text, 1) != 0 && setCurrent(configuration) != 0
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

    private typealias Create = @convention(c) () -> OpaquePointer?
    private typealias Parse = @convention(c) (OpaquePointer, UnsafePointer<CChar>, Int32) -> Int32
    private typealias SetCurrent = @convention(c) (OpaquePointer) -> Int32

    private static func function<Function>(_ name: String) -> Function? {
        dlsym(nil, name).map { unsafeBitCast($0, to: Function.self) }
    }
}
