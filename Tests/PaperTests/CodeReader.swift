// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Paper

/// Reads the QR codes of a PDF from pictures of its pages, the way a phone held over the paper
/// does.
struct CodeReader {
    private let reader: Tool
    private let pages: [Picture]
    private let folder: ScratchFolder

    /// Draws the pages.
    init(_ document: Data) throws {
        let drawer = try #require(
            Tool("pdftoppm"), "pdftoppm is missing. Type: sudo apt-get install poppler-utils")
        reader = try #require(
            Tool("zbarimg"), "zbarimg is missing. Type: sudo apt-get install zbar-tools")
        let folder = try ScratchFolder()
        let file = try folder.write(document, as: "document.pdf")
        _ = try drawer.run("-r", "\(Picture.dotsPerInch)", "-gray", file, folder.path + "/page")
        pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".pgm") }.sorted()
            .map { try #require(Picture(contentsOf: folder.path + "/" + $0)) }
        self.folder = folder
    }

    /// The texts of each page's codes, sorted.
    func texts() throws -> [[String]] { try pages.map { try texts(in: $0).sorted() } }

    /// What stands in one place of a page, alone.
    func texts(page: Int, in box: Box) throws -> [String] {
        try texts(in: pages[page].part(box))
    }

    private func texts(in picture: Picture) throws -> [String] {
        let file = try folder.write(picture.data, as: "part.pgm")
        let xml = try reader.run("-q", "--xml", "-Sdisable", "-Sqrcode.enable", file).output
        return xml.matches(of: #/<!\[CDATA\[(.*?)\]\]>/#.dotMatchesNewlines())
            .map { String($0.1) }
    }
}

/// A picture in grey, as `pdftoppm` writes it (PGM, `P5`).
private struct Picture {
    static let dotsPerInch = 150

    private let width: Int
    private let height: Int
    private let dots: Data

    init?(contentsOf file: String) {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        let head = String(decoding: data.prefix(40), as: Unicode.ASCII.self)
        guard let form = head.prefixMatch(of: /P5\n(\d+) (\d+)\n255\n/),
            let width = Int(form.1), let height = Int(form.2)
        else { return nil }
        self.init(width: width, height: height, dots: Data(data.dropFirst(form.0.utf8.count)))
    }

    private init(width: Int, height: Int, dots: Data) {
        (self.width, self.height, self.dots) = (width, height, dots)
    }

    var data: Data { Data("P5\n\(width) \(height)\n255\n".utf8) + dots }

    /// The dots of a rectangle that is given in points.
    func part(_ box: Box) -> Picture {
        func dot(_ points: Double) -> Int { Int(points * Double(Picture.dotsPerInch) / 72) }
        let left = max(0, dot(box.x))
        let columns = left..<min(width, dot(box.x + box.width))
        let rows = dot(box.y)..<min(height, dot(box.y + box.height))
        let part = rows.map {
            dots[$0 * width + columns.lowerBound..<$0 * width + columns.upperBound]
        }
        return Picture(width: columns.count, height: rows.count, dots: Data(part.joined()))
    }
}
