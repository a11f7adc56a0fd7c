// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct LoanTests {
    private static let offer = """
        {"lender":"","app":"QuickRupee","contact":"WhatsApp","advertisedRate":"1% a day",
         "offered":"10000.00","disbursals":[{"on":"2026-11-01","amount":"7000.00"}],
         "feesBefore":[{"on":"2026-10-31","amount":"500.00"}],
         "repayments":[{"on":"2026-11-08","amount":"10000.00"}],
         "permissions":["contacts","gallery"],"keyFactStatement":false,"ownAccount":true,
         "coolingOff":null,"threats":false}
        """

    private func record(_ offer: String) throws -> [String: Any] {
        let run = Program.parakh("loan", "--answers", "-", "--json", "--lang", "en", input: offer)
        #expect(run.status == 0 && run.out.hasSuffix("}\n"), "\(run.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(run.out.utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `the record has rates, cost and the rules with source and date`() throws {
        let record = try record(Self.offer)
        #expect(record["schema"] as? Int == 1)
        #expect(record["costPerThousand"] as? String == "500.00")
        let nominal = try #require(record["nominalAnnualRate"] as? Double)
        #expect(abs(nominal - 3500.0 / 6500 * 365 / 7) < 1e-9)
        #expect((record["effectiveAnnualRate"] as? Double ?? 0) > 1e9)
        #expect(record["reason"] is NSNull)
        let flags = try #require(record["flags"] as? [[String: String]])
        #expect(flags.contains { $0["rule"] == "lending-kfs-first" && $0["date"] == "2025-05-08" })
        #expect(flags.allSatisfy { $0["source"]?.isEmpty == false })
    }

    @Test(arguments: [
        ("{}", "no-disbursal"),
        (
            """
            {"disbursals":[{"on":"2026-11-01","amount":"100"}],
             "repayments":[{"on":"2026-11-01","amount":"200"}]}
            """,
            "no-time"
        ),
    ])
    func `nonsense is a sentence, not a number`(offer: String, reason: String) throws {
        let record = try record(offer)
        #expect(record["effectiveAnnualRate"] is NSNull && record["nominalAnnualRate"] is NSNull)
        #expect(record["reason"] as? String == reason)
        #expect((record["says"] as? String)?.hasPrefix("No rate") == true)
        let text = Program.parakh("loan", "--answers", "-", "--lang", "hi", input: offer)
        #expect(text.out.contains("ब्याज नहीं निकल सका") && text.status == 0)
    }

    @Test(arguments: ["hi", "en"])
    func `a citizen reads figures, rules and questions, and the papers say the same`(
        language: String
    ) throws {
        let text = Program.parakh("loan", "--answers", "-", "--lang", language, input: Self.offer)
        for fact in ["₹7,000", "₹3,500", "₹500", "2,808%", "10,00,000%", "08/05/2025", "12%"] {
            #expect(text.out.contains(fact), "\(fact)")
        }
        for place in ["rbi.org.in", "sachet.rbi.org.in", "RBI/2025-26/36"] {
            #expect(text.out.contains(place), "\(place)")
        }
        #expect(!text.out.contains(/(loan|rules|advice)\.[a-z]/) && !text.out.contains("%{"))
        let folder = Scratch()
        let run = Program.parakh(
            "loan", "--answers", "-", "--lang", language, "--out", folder.file("out"),
            input: Self.offer)
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.contents(of: "out/loan.\(language).txt") == text.out)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("out"))
        #expect(names.sorted() == ["loan.\(language).txt", "loan.pdf"])
    }

    @Test(arguments: ["hi", "en"])
    func `the comparison stands on one page, whatever there is to tell`(language: String) throws {
        let folder = Scratch()
        let offer = """
            {"lender":"Shubh Labh Capital Finance Private Limited","app":"QuickRupee Cash Loan",
             "advertisedRate":"1% a day","contact":"WhatsApp 98123 45621","offered":"10000.00",
             "disbursals":[{"on":"2026-10-01","amount":"7000.00"}],"paidUnderThreat":true,
             "feesBefore":[{"on":"2026-10-01","amount":"500.00"}],"keyFactStatement":false,
             "instalments":{"count":3,"every":"month","amount":"4000.00"}}
            """
        _ = Program.parakh(
            "loan", "--answers", "-", "--lang", language, "--out", folder.path, input: offer)
        let read = Program.run(["/usr/bin/pdftotext", "-l", "2", folder.file("loan.pdf"), "-"])
        let pages = read.out.split(separator: "\u{C}")
        try #require(pages.count == 2)
        #expect(pages[0].contains("₹785.71") && pages[0].contains("36%"))
        #expect(!pages[1].contains("36%"))
    }

    @Test func `the same offer gives the same bytes`() {
        let (one, two) = (Scratch(), Scratch())
        for folder in [one, two] {
            _ = Program.parakh("loan", "--answers", "-", "--out", folder.path, input: Self.offer)
        }
        let first = FileManager.default.contents(atPath: one.file("loan.pdf"))
        #expect(first != nil)
        #expect(first == FileManager.default.contents(atPath: two.file("loan.pdf")))
    }

    @Test(arguments: [
        ("{\n\"tenure\":7}", "tenure", "2"), ("{\"offered\":10}", "offered", "1"),
        ("{\"repayments\":[\n{\"on\":\"2026-02-30\"}]}", "repayments[0].on", "2"), ("[", "", "1"),
    ])
    func `a bad file ends with 65 and names field and line`(
        offer: String, field: String, line: String
    ) {
        for language in ["hi", "en"] {
            let run = Program.parakh("loan", "--answers", "-", "--lang", language, input: offer)
            #expect(run.status == 65 && run.out.isEmpty)
            #expect(run.errors.contains(field) && run.errors.contains(line) || field.isEmpty)
            #expect(!run.errors.contains("%{"))
        }
    }

    @Test func `a file that is not there ends with 66`() {
        #expect(Program.parakh("loan", "--answers", "/nowhere.json").status == 66)
    }

    @Test(arguments: ["hi", "en"])
    func `no sentence calls a lender approved`(language: String) {
        let offer = #"{"lender":"A Bank","keyFactStatement":true,"ownAccount":true}"#
        let run = Program.parakh("loan", "--answers", "-", "--lang", language, input: offer)
        #expect(run.status == 0)
        for word in ["approved", "genuine lender", "verified", "मंज़ूर है", "सुरक्षित"] {
            #expect(!run.out.contains(word), "\(word)")
        }
    }
}
