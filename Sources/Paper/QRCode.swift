// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import CQRencode

/// Which modules of a QR code are dark (ISO/IEC 18004): byte mode, error correction M, so that a
/// crease or a stamp over a seventh of it does no harm.
struct QRCode {
    /// Dark modules side by side, counted from the top left module, the quiet zone left out.
    struct Run {
        let row: Int
        let column: Int
        let length: Int
    }

    /// The light border on each side, in modules, that readers need.
    static let quietZone = 4

    /// The dark modules, row by row.
    let darkRuns: [Run]
    /// The modules of a side with the quiet zone.
    let sizeWithQuietZone: Int

    /// The smallest code that holds the text; nil for no text, and for one no code can hold, over
    /// 2,331 bytes.
    ///
    /// - Complexity: O(area of the code), some milliseconds for 350 characters
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty,
            let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        let modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
        // Of each module's byte the lowest bit says whether it is dark.
        darkRuns = QRCode.runs(of: modules.map { $0 & 1 == 1 }, size: size)
        sizeWithQuietZone = size + 2 * QRCode.quietZone
    }

    private static func runs(of modules: [Bool], size: Int) -> [Run] {
        var runs: [Run] = []
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, modules[row * size + column] { column += 1 }
                if column > start {
                    runs.append(Run(row: row, column: start, length: column - start))
                }
                column += 1
            }
        }
        return runs
    }
}
