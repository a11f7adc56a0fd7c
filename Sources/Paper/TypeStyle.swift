// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How large and how heavy a piece of text is set. Sizes are in points.
struct TypeStyle: Equatable {
    var size: Double
    var isBold = false

    static let title = TypeStyle(size: 21, isBold: true)
    static let heading = TypeStyle(size: 15, isBold: true)
    static let body = TypeStyle(size: 12.5)
    static let alert = TypeStyle(size: 15, isBold: true)
    static let step = TypeStyle(size: 14)
    static let stepNumber = TypeStyle(size: 14, isBold: true)
    static let label = TypeStyle(size: 12, isBold: true)
    static let officialLabel = TypeStyle(size: 10.5)
    static let value = TypeStyle(size: 14.5)
    static let cell = TypeStyle(size: 12.5)
    static let hint = TypeStyle(size: 11.5)
    static let official = TypeStyle(size: 11.5)
    static let script = TypeStyle(size: 15)
    static let caption = TypeStyle(size: 13, isBold: true)
    static let copy = TypeStyle(size: 13)
    static let smallPrint = TypeStyle(size: 10.5)
    static let pageNumber = TypeStyle(size: 11, isBold: true)

    /// The distance from one line to the next, as a multiple of the size: Devanagari has signs
    /// above and below its letters.
    static let leading = 1.4
    /// Where the letters stand within that distance, from its top.
    static let baseline = 1.04

    /// The same style on another paper, `scale` times as large.
    func scaled(by scale: Double) -> TypeStyle { TypeStyle(size: size * scale, isBold: isBold) }

    /// The same style, enlarged where the text is in an Indian script: those stay readable after a
    /// photocopy from 12 points upwards.
    func legible(for text: String) -> TypeStyle {
        let isIndic = text.unicodeScalars.contains { (0x0900...0x0DFF).contains($0.value) }
        return isIndic ? TypeStyle(size: max(size, 12), isBold: isBold) : self
    }
}
