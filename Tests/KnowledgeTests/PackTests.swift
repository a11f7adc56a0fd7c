// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
import TestSupport
internal import Testing

@testable internal import Knowledge

struct PackTests {
    private let base = SampleContent.read().base

    /// The base as a pack keeps it: without what only authors need.
    private var kept: KnowledgeBase {
        var base = base
        for index in base.patterns.indices {
            base.patterns[index].examples = Examples()
            base.patterns[index].falsePositives = []
        }
        for index in base.ordinary.indices { base.ordinary[index].examples = Examples() }
        for code in base.catalogues.keys { base.catalogues[code]?.origins = [:] }
        return base
    }

    @Test func `a pack gives back the knowledge without what only authors need`() throws {
        #expect(base.patterns.first?.examples.match.count == 6)
        #expect(base.patterns.first?.falsePositives.isEmpty == false)
        let pack = try Pack(Pack.data(of: base))
        #expect(try pack.base() == kept)
    }

    @Test func `the first part is enough for pages and lacks what only screening needs`() throws {
        let pages = try Pack(Pack.data(of: base)).pages
        #expect(pages.catalogues == kept.catalogues && pages.journeys == kept.journeys)
        #expect(pages.stamp == base.stamp)
        #expect(pages.signals.isEmpty && pages.words == Words() && pages.directory.rows.isEmpty)
    }

    @Test func `the same knowledge gives the same bytes`() throws {
        let first = try Pack.data(of: base)
        for _ in 0..<5 { #expect(try Pack.data(of: SampleContent.read().base) == first) }
        let header = String(decoding: first.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        #expect(header.hasPrefix("parakh-pack 4 2026.11.1 2026-11-21 "))
    }

    @Test func `other knowledge gives other bytes`() throws {
        var other = base
        other.stamp.version = "2026.11.2"
        #expect(try Pack.data(of: other) != Pack.data(of: base))
    }

    @Test func `compiled phrases take the place of the written ones`() throws {
        let compiled = Data([1, 2, 3])
        let pack = try Pack(Pack.data(of: base, compiledPhrases: compiled))
        #expect(pack.compiledPhrases == compiled)
        let opened = try pack.base()
        #expect(opened.words == Words() && opened.signals.allSatisfy { $0.phrases.isEmpty })
        #expect(opened.signals.map(\.id) == base.signals.map(\.id))
        #expect(try Pack(Pack.data(of: base)).compiledPhrases == nil)
    }

    @Test func `an empty base survives packing`() throws {
        #expect(try Pack(Pack.data(of: KnowledgeBase())).base() == KnowledgeBase())
    }

    @Test(arguments: 0..<150)
    func `a pack with one byte changed is refused`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var data = try Pack.data(of: base)
        let header = try #require(data.firstIndex(of: UInt8(ascii: "\n")))
        let place = Int.random(in: header + 1..<data.count, using: &generator)
        data[place] ^= UInt8.random(in: 1...255, using: &generator)
        #expect(throws: PackError.damaged) { try Pack(data) }
    }

    @Test(arguments: 0..<60)
    func `a pack cut short is refused`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let data = try Pack.data(of: base)
        let header = try #require(data.firstIndex(of: UInt8(ascii: "\n")))
        let length = Int.random(in: 0..<data.count, using: &generator)
        let error = length <= header ? PackError.unknownFormat : .damaged
        #expect(throws: error) { try Pack(data.prefix(length)) }
    }

    @Test func `a pack with something behind it is refused`() throws {
        #expect(throws: PackError.damaged) { try Pack(Pack.data(of: base) + Data("\n".utf8)) }
    }

    @Test(arguments: [
        "", "\n", "hello\n{}\n", "parakh-pack 1 2026.11.1 2026-11-21 0\n{}\n{}",
        "parakh-pack 44 a b c\n{}\n{}", "parakh-pack 3 2026.11.1 2026-11-21 0\n{}\n{}",
        "{\"version\":3}\n", "parakh-pack 4", "PARAKH-PACK 4 a b c\n\n",
    ])
    func `what is no pack of this format is told apart from a damaged one`(text: String) {
        #expect(throws: PackError.unknownFormat) { try Pack(Data(text.utf8)) }
    }

    @Test func `a pack is read from the middle of other data too`() throws {
        let data = try Pack.data(of: base)
        let slice = (Data("before".utf8) + data).dropFirst(6)
        #expect(try Pack(slice).base() == kept)
    }
}
