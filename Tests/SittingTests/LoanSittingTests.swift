// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct LoanSittingTests {
    private static let canary = "zebracanary"

    /// A week's loan looked into, no complaint, the loan's papers alone.
    private func lines(_ language: String) -> String {
        [
            language, "3", "2", "bina kagaz loan mila", "", "1", "1", "", "",
            "1", "\(Self.canary) app", "10,000", "1", "7000", "14 11 2026", "0", "1", "10000", "7",
            "1 2", "1", "", "2", "", "", "", "1", "2", "1", "",
        ].joined(separator: "\n") + "\n"
    }

    @Test(arguments: [("1", "hi"), ("2", "en")])
    func `a script goes from a few words to the loan's papers`(
        _ choice: String, _ language: String
    ) throws {
        let folder = Scratch()
        let run = Program.parakh(
            "desk", "--plain", "--out", folder.file("out"), input: lines(choice))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.out.contains("2,235%") && !run.out.contains("\u{1B}"))
        #expect(!run.out.contains("%{"))
        let sheet = folder.contents(of: "out/00-loan.\(language).txt")
        for fact in ["\(Self.canary) app", "₹7,000", "2,235%", "₹428.57"] {
            #expect(sheet.contains(fact), "\(fact)")
        }
        #expect(folder.contents(of: "out/02-loan-rules.\(language).txt").contains("08/05/2025"))
        let paper = FileManager.default.contents(atPath: folder.file("out/packet.pdf"))
        #expect(paper?.starts(with: Data("%PDF".utf8)) == true)
    }

    @Test func `input that ends among the loan's questions leaves nothing`() {
        let folder = Scratch()
        for count in [10, 14, 18, 22] {
            let part = lines("2").split(separator: "\n", omittingEmptySubsequences: false)
                .prefix(count).joined(separator: "\n")
            let run = Program.parakh("desk", "--plain", "--out", folder.file("out"), input: part)
            #expect(run.status == 0)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("out")))
    }
}
