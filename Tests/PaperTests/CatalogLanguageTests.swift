// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Testing

@testable import Paper

@Suite struct CatalogLanguageTests {
    private func rendered(_ language: Language) throws -> Data {
        let document = PDFDocument(
            title: "t", language: language, labels: SampleSheets.labels,
            created: "2026-11-21T19:20:00Z")
        return try document.render([SampleSheets.english]).data
    }

    @Test(arguments: ["hi", "en", "mr-IN"])
    func `the catalogue names the language, and the cross-reference finds it`(_ code: String) throws
    {
        let bytes = try rendered(Language(rawValue: code))
        let text = String(decoding: bytes, as: Unicode.ASCII.self)
        let ending = try #require(text.matches(of: #/startxref\n(\d+)\n/#).last)
        let table = bytes.dropFirst(try #require(Int(ending.1)))
        let entry = try #require(
            String(decoding: table, as: UTF8.self)
                .prefixMatch(of: #/xref\n(\d+) 1\n(\d{10}) 00000 n \ntrailer\n/#))
        let object = bytes.dropFirst(try #require(Int(entry.2)))
        #expect(
            object.starts(with: Data("\(entry.1) 0 obj\n<< /Lang (\(code)) /Type /Catalog".utf8)))
    }

    @Test(arguments: ["", "hi) /OpenAction (x", "हिन्दी"])
    func `what is no language code is left out`(_ code: String) throws {
        let bytes = try rendered(Language(rawValue: code))
        #expect(bytes.range(of: Data("/Lang".utf8)) == nil)
    }

    @Test func `a file that is no PDF of ours is left alone`() {
        let bytes = Data("%PDF-1.7 something else".utf8)
        #expect(CatalogLanguage.add(.hindi, to: bytes) == bytes)
    }
}
