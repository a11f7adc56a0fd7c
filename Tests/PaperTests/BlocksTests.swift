// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import TestSupport
import Testing

@testable import Paper

@Suite struct BlocksTests {
    private static let words = [
        "call", "1930", "bank", "का", "नंबर", "लिखिए", "today", "₹49,999", "x.kyc@ybl", "शिकायत",
        "Within", "working", "days:", String(repeating: "a", count: 100),
    ]

    private func text(_ random: inout SplitMix64, upTo most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random))
            .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }

    private func texts(_ random: inout SplitMix64, upTo most: Int) -> [String] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in text(&random, upTo: 40) }
    }

    private func block(_ random: inout SplitMix64) -> Sheet.Block {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: .script(texts(&random, upTo: 3))
        case 1: .officerBox(heading: text(&random, upTo: 6), lines: texts(&random, upTo: 30))
        case 2: .heading(text(&random, upTo: 5))
        case 3: .paragraph(text(&random, upTo: 80))
        case 4: .codes([.init(caption: text(&random, upTo: 8), text: text(&random, upTo: 60))])
        default:
            .timeline(
                (0..<4).map { _ in
                    .init(label: text(&random, upTo: 9), steps: texts(&random, upTo: 9))
                })
        }
    }

    private func sheet(_ seed: Int) -> Sheet {
        var random = SplitMix64(seed: UInt64(seed))
        return Sheet(
            id: "s", language: .hindi, title: "t",
            blocks: (0..<8).map { _ in block(&random) }, footer: ["Small print."])
    }

    @Test(arguments: 0..<40)
    func `nothing is drawn outside the page, and no page ends in what holds the next`(
        _ seed: Int
    ) throws {
        let composed = try ComposedSheet(sheet(seed), labels: SampleSheets.labels)
        for (index, page) in composed.pages.enumerated() {
            let isLast = index == composed.pages.count - 1
            #expect(isLast || page.last?.strip.holdsNext == false)
            for placed in page {
                let bottom = A4.topMargin + placed.top + placed.strip.height
                #expect(bottom <= composed.footerTop)
                #expect(placed.strip.marks.allSatisfy { fits($0, placed.strip.height) })
            }
        }
    }

    /// Whether a mark stays within its strip's height and the page's measure.
    private func fits(_ mark: Mark, _ height: Double) -> Bool {
        switch mark {
        case .line(let text, _, let x, let y):
            x + text.width <= A4.measure + 0.5 && y + text.lineHeight <= height + 0.01
        case .ink(let box), .outline(let box), .shade(let box), .code(_, let box):
            box.x + box.width <= A4.measure + 0.01 && box.y + box.height <= height + 0.01
        }
    }

    @Test(.enabled(if: PDFReader.isInstalled, PDFReader.notInstalled), arguments: 0..<40)
    func `text and PDF carry the same facts, whatever the blocks hold`(_ seed: Int) throws {
        let sheet = sheet(seed)
        let document = PDFDocument(
            title: "t", language: .hindi, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00Z")
        let bodies = try PDFReader.bodies(of: sheet, in: try document.render([sheet])).joined()
        let text = PlainText.render(sheet, labels: SampleSheets.labels).withoutMarks
        for fact in sheet.facts.map(PDFReader.squeezed) {
            #expect(text.contains(fact), "the text lacks \(fact)")
            #expect(
                bodies.contains(fact) || sheet.footer.contains { PDFReader.squeezed($0) == fact },
                "the PDF lacks \(fact)")
        }
    }

    @Test(arguments: 0..<30)
    func `a stage's time is on the page of its first step`(_ before: Int) throws {
        let steps = (1...3).map { "Step \($0): write to the bank and ask for a stamped copy of it" }
        let sheet = Sheet(
            id: "s", language: .english, title: "t",
            blocks: Array(repeating: .paragraph("Something stands above."), count: before)
                + [.timeline([.init(label: "Within 3 working days: by 25/11/2026", steps: steps)])])
        let pages = try ComposedSheet(sheet, labels: SampleSheets.labels).pages
        let stage = try #require(pages.joined().last { $0.strip.marks.count >= 3 })
        let boxes = stage.strip.marks.filter { if case .outline = $0 { true } else { false } }
        #expect(!boxes.isEmpty)
    }
}
