// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Collects a bracketed paste byte by byte until its closing sequence.
struct PastedText {
    /// What is kept of one paste, in bytes; more is read and dropped.
    static let longest = 256 << 10

    private static let closing = Array("\u{1B}[201~".utf8)
    private var bytes: [UInt8] = []
    private var matched = 0

    /// Takes a byte; answers whether it completed the closing sequence.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.closing[matched] {
            matched += 1
            return matched == Self.closing.count
        }
        keep(Self.closing[..<matched])
        // The sequence's first byte stands nowhere else in it, so a new match can only start here.
        matched = byte == Self.closing[0] ? 1 : 0
        if matched == 0 { keep([byte]) }
        return false
    }

    /// The text, cleansed: LF at line ends, none at the very end; U+FFFD for what is not UTF-8.
    var text: String {
        var text = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            // Terminals send CR for every line break; a CR LF pair is still one.
            if !(last == "\r" && scalar == "\n") { text.append(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        while text.last == "\n" { text.removeLast() }
        return OutputGate.cleansed(String(text))
    }

    /// Overwrites what was collected.
    mutating func forget() { bytes.wipe() }

    private mutating func keep(_ more: some Collection<UInt8>) {
        if bytes.count + more.count <= Self.longest { bytes.append(contentsOf: more) }
    }
}
