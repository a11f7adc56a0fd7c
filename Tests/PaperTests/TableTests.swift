// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

@testable import Paper

@Suite struct TableTests {
    private func group(_ number: Int, _ fields: [(String, String?)]) -> [Sheet.Block] {
        [
            .heading("Payment \(number)"),
            .fields(
                fields.map { name, value in
                    .init(
                        id: "transactions[\(number - 1)].\(name)", label: name, official: "Of",
                        value: value, hint: "Look there")
                }),
        ]
    }

    private func sheet(_ blocks: [Sheet.Block]) -> Sheet {
        Sheet(id: "s", language: .english, title: "t", blocks: blocks, footer: ["Small print."])
    }

    private func text(_ sheet: Sheet) throws -> String {
        let document = PDFDocument(
            title: "t", language: .english, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00Z")
        return try PDFReader.bodies(of: sheet, in: try document.render([sheet])).joined()
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled))
    func `three items stand beside each other, labels once`() throws {
        let sheet = sheet(
            group(1, [("bank", "SBI"), ("amount", "100")])
                + group(2, [("bank", "PNB"), ("card", "4111"), ("amount", nil)])
                + group(3, [("bank", nil), ("amount", "300")]))
        #expect(
            try text(sheet) == "tPayment1Payment2Payment3bank(Of)LooktherSBIPNB"
                .replacing("Lookther", with: "Lookthere") + "card(Of)4111amount(Of)Lookthere100300")
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled))
    func `two items, and values too long for a column, are listed below each other`() throws {
        let two = sheet(group(1, [("bank", "SBI")]) + group(2, [("bank", "PNB")]))
        #expect(try text(two) == "tPayment1bank(Of)SBIPayment2bank(Of)PNB")
        let long = String(repeating: "long ", count: 60)
        let three = sheet(
            group(1, [("bank", "SBI")]) + group(2, [("bank", long)]) + group(3, [("bank", "BoB")]))
        #expect(try text(three).hasPrefix("tPayment1bank(Of)SBIPayment2bank(Of)long"))
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled))
    func `items whose labels differ are not put into a table`() throws {
        var blocks = group(1, [("bank", "SBI")]) + group(2, [("bank", "PNB")])
        blocks += [
            .heading("Payment 3"),
            .fields([.init(id: "transactions[2].bank", label: "wallet", value: "Paytm")]),
        ]
        #expect(try text(sheet(blocks)).hasSuffix("Payment3walletPaytm"))
    }

    @Test(
        .enabled(if: PDFReader.isInstalled, PDFReader.notInstalled), arguments: [3, 7, 12, 25, 40])
    func `on every page a table begins with the heads of its columns`(_ count: Int) throws {
        let names = (0..<30).map { "field \($0)" }
        let sheet = sheet(
            (1...count).flatMap { number in group(number, names.map { ($0, "\(number)") }) })
        let document = PDFDocument(
            title: "t", language: .english, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00Z")
        let bodies = try PDFReader.bodies(of: sheet, in: try document.render([sheet]))
        #expect(bodies.count > 1)
        #expect(bodies.dropFirst().allSatisfy { $0.hasPrefix("Payment") })
        let pages = try ComposedSheet(sheet, labels: SampleSheets.labels).pages
        #expect(pages.dropLast().allSatisfy { $0.last?.strip.holdsNext == false })
    }

    @Test func `many transactions take few pages`() throws {
        for (count, most) in [(11, 5), (25, 10)] {
            let names = (0..<14).map { "Some label \($0)" }
            let blocks = (1...count).flatMap { number in
                group(number, names.map { ($0, "4314 1234 \(number)") })
            }
            let pages = try ComposedSheet(sheet(blocks), labels: SampleSheets.labels).pages
            #expect(pages.count <= most)
        }
    }
}
