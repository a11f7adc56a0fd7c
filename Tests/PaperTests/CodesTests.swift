// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Paper

@Suite struct CodesTests {
    private func sheet(_ codes: [Sheet.Code], before: Int = 0) -> Sheet {
        let paragraph = Sheet.Block.paragraph("Words that stand above the codes.")
        return Sheet(
            id: "portal", language: .english, title: "For the portal",
            blocks: Array(repeating: paragraph, count: before) + [.codes(codes)],
            footer: ["Small print."])
    }

    private func render(_ sheet: Sheet) throws -> RenderedDocument {
        let document = PDFDocument(
            title: "t", language: .english, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00+05:30")
        return try document.render([sheet])
    }

    /// ASCII as a narrative has it, runs of spaces, quotes and angle brackets among it; no
    /// sequence that ends the reader's CDATA.
    private func text(_ length: Int, _ random: inout SplitMix64) -> String {
        let printable = (UInt8(0x20)...0x7E).map { Character(Unicode.Scalar($0)) }
        let text = (0..<length).map { _ in printable.randomElement(using: &random) ?? " " }
        return String(text).replacing("]]", with: "))")
    }

    private func series(_ texts: [String]) -> [Sheet.Code] {
        texts.enumerated().map {
            Sheet.Code(caption: "\($0 + 1) of \(texts.count)", text: $1)
        }
    }

    @Test(arguments: 1...12)
    func `another program reads every code, and joined they are the text`(_ count: Int) throws {
        var random = SplitMix64(seed: UInt64(count))
        let longest = count.isMultiple(of: 4) ? 350 : 260
        let texts = (0..<count).map { _ in
            text(Int.random(in: longest / 2...longest, using: &random), &random)
        }
        let sheet = sheet(series(texts), before: count * 2)
        let reader = try CodeReader(try render(sheet).data)
        #expect(try reader.texts().joined().sorted() == texts.sorted())
        var joined = ""
        for place in try places(of: sheet) {
            joined += try reader.texts(page: place.page, in: place.box).joined(separator: " + ")
        }
        #expect(joined == texts.joined())
    }

    private struct Place {
        let page: Int
        let box: Box
        let code: QRCode
        let drop: Double
    }

    /// Where on the pages the codes stand, in the order of their captions.
    private func places(of sheet: Sheet) throws -> [Place] {
        let pages = try ComposedSheet(sheet, labels: SampleSheets.labels).pages
        return pages.enumerated().flatMap { page, strips in
            strips.flatMap { placed in
                placed.strip.marks.compactMap { mark in
                    guard case .code(let code, var box) = mark else { return nil }
                    let drop = box.y
                    box.x += A4.sideMargin
                    box.y += A4.topMargin + placed.top
                    return Place(page: page, box: box, code: code, drop: drop)
                }
            }
        }
    }

    @Test(arguments: [1, 12, 60, 150, 350])
    func `a code is read whatever its length`(_ length: Int) throws {
        var random = SplitMix64(seed: UInt64(length))
        let texts = [text(length, &random), "9"]
        let found = try CodeReader(try render(sheet(series(texts))).data).texts()
        #expect(found == [texts.sorted()])
    }

    @Test func `a long one that leaves no room for another stands alone`() throws {
        var random = SplitMix64(seed: 3)
        let texts = [text(1000, &random), text(100, &random), text(1000, &random)]
        let found = try CodeReader(try render(sheet(series(texts))).data).texts()
        #expect(found.joined().sorted() == texts.sorted())
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled))
    func `what no code can hold is printed as words`() throws {
        let codes = series(["", String(repeating: "word ", count: 480)])
        let pages = try PDFReader.read(try render(sheet(codes)).data).pages
        #expect(pages.joined().contains("1of2"))
        #expect(pages.joined().matches(of: /word/).count == 480)
        #expect(try CodeReader(try render(sheet(codes)).data).texts().joined().isEmpty)
    }

    @Test(arguments: 0..<30)
    func `each module is large enough, with its quiet zone and its caption`(_ before: Int) throws {
        var random = SplitMix64(seed: UInt64(before))
        let texts = (0..<7).map { _ in text(Int.random(in: 1...350, using: &random), &random) }
        let sheet = sheet(series(texts), before: before)
        let bottom = try ComposedSheet(sheet, labels: SampleSheets.labels).footerTop
        let places = try places(of: sheet)
        #expect(places.count == texts.count)
        for place in places {
            let module = place.box.width / Double(place.code.sizeWithQuietZone)
            #expect(module >= 0.55 * A4.millimetre)
            #expect(place.drop > 0, "the caption is on another strip")
            #expect(place.box.x + place.box.width <= A4.sideMargin + A4.measure)
            #expect(place.box.y + place.box.height <= bottom)
        }
    }

    @Test func `the text twin has each code's text as it is, on one line`() {
        let text = "Rs 49,999  to x@ybl; " + String(repeating: "long ", count: 60)
        let twin = PlainText.render(
            sheet([.init(caption: "1 of 1", text: text)]), labels: SampleSheets.labels)
        #expect(twin.contains("\n1 of 1\n" + text + "\n"))
    }
}
