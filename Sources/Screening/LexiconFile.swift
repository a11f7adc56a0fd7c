// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import PhraseSearch
internal import TextFolding

/// The compiled phrases and weights as bytes: what the pack carries so that nobody waits for them.
///
/// Lists one after another, each its count and its numbers, all 32 bits, little-endian.
enum LexiconFile {
    static func data(of lexicon: Lexicon, _ likeness: Likeness) -> Data {
        var writer = ListWriter()
        likeness.write(to: &writer)
        let folder = lexicon.folder.tables
        writer.append(Array(Lexicon.identifierNames.joined(separator: " ").utf8))
        let tables = [
            lexicon.termsOfSlot, lexicon.chainsOfSlot, lexicon.anchorsOfTerm,
            lexicon.witnessesOfTerm,
        ]
        for rows in tables {
            writer.append(rows.starts.all)
            writer.append(rows.values.all)
        }
        writer.append(lexicon.wordCounts.all)
        for list in lexicon.index.tables + folder.numbers { writer.append(list) }
        for bytes in [lexicon.index.edgeBytes] + folder.bytes { writer.append(bytes) }
        return writer.data
    }

    /// What `data(of:_:)` gave the bytes of; nil when they are of another shape.
    ///
    /// - Parameter signals: how many signs there are.
    static func read(_ data: Data, signals: Int) -> (Lexicon, Likeness)? {
        var reader = ListReader(data)
        guard let likeness = Likeness(from: &reader) else { return nil }
        var lexicon = Lexicon()
        let kinds = String(decoding: reader.bytes(), as: UTF8.self)
        guard kinds == Lexicon.identifierNames.joined(separator: " ") else { return nil }
        lexicon.termsOfSlot = Rows(starts: reader.numbers(), values: reader.numbers())
        lexicon.chainsOfSlot = Rows(starts: reader.numbers(), values: reader.numbers())
        lexicon.anchorsOfTerm = Rows(starts: reader.numbers(), values: reader.numbers())
        lexicon.witnessesOfTerm = Rows(starts: reader.numbers(), values: reader.numbers())
        lexicon.wordCounts = Numbers(reader.numbers())
        let tables = (0..<PhraseIndex.tableCount).map { _ in reader.numbers() }
        let spellings = (0..<Folder.tableCounts.numbers).map { _ in reader.numbers() }
        let edges = reader.bytes()
        let letters = (0..<Folder.tableCounts.bytes).map { _ in reader.bytes() }
        guard lexicon.firstIdentifierTerm >= 0,
            let index = PhraseIndex(
                tables: tables, edgeBytes: edges, phrases: lexicon.firstIdentifierTerm),
            let folder = Folder(numbers: spellings, bytes: letters), reader.isAtEnd
        else { return nil }
        (lexicon.index, lexicon.folder) = (index, folder)
        guard lexicon.isSound(signals: signals) else { return nil }
        lexicon.markSlots()
        return (lexicon, likeness)
    }
}

extension Lexicon {
    /// Whether all numbers point into the lists they are meant for, so that no text leads out of
    /// them.
    fileprivate func isSound(signals: Int) -> Bool {
        let (slots, terms) = (slotCount, wordCounts.count)
        return hasSoundTerms && termsOfSlot.isSound(below: terms, rows: max(0, slots))
            && anchorsOfTerm.isSound(below: slots, rows: terms)
            && witnessesOfTerm.isSound(below: slots, rows: terms)
            && chainsOfSlot.hasSoundStarts(rows: slots)
            && (0..<slots).allSatisfy { hasSoundChains(ofSlot: $0, signals) }
    }

    private func hasSoundChains(ofSlot slot: Int, _ signals: Int) -> Bool {
        let range = chainsOfSlot.range(slot)
        var start = range.lowerBound
        while start < range.upperBound {
            guard start + Chain.headLength <= range.upperBound else { return false }
            let chain = Chain(at: start, in: chainsOfSlot.values)
            let witness = Chain.witness(at: start, in: chainsOfSlot.values)
            let places = stride(from: chain.first, to: chain.end, by: Chain.step)
            guard (Int(Owner.lowestCode)..<signals).contains(chain.owner),
                chain.first < chain.end, chain.end <= range.upperBound,
                (chain.first..<chain.end).contains(chain.anchor),
                (-1..<slotCount).contains(witness),
                places.allSatisfy({ (0..<slotCount).contains(self.slot(at: $0)) })
            else { return false }
            start = chain.end
        }
        return true
    }

    /// Whether every term is as long as the automaton has it: each of its words has a space before
    /// it.
    private var hasSoundTerms: Bool {
        let spaces = index.counts(of: UInt8(ascii: " "), phrases: firstIdentifierTerm)
        return zip(wordCounts.all, spaces).allSatisfy { $0 >= 1 && $0 <= $1 }
    }
}

extension Rows {
    fileprivate func isSound(below limit: Int, rows: Int) -> Bool {
        hasSoundStarts(rows: rows) && values.all.allSatisfy { $0 >= 0 && $0 < limit }
    }

    fileprivate func hasSoundStarts(rows: Int) -> Bool {
        let starts = starts.all
        return starts.count == rows + 1 && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
            && starts.first == 0 && Int(starts[rows]) == values.count
    }
}

/// Writes lists of numbers and bytes.
struct ListWriter {
    private(set) var data = Data()

    mutating func append(_ numbers: [Int32]) {
        appendCount(numbers.count)
        numbers.map(\.littleEndian).withUnsafeBytes { data.append(contentsOf: $0) }
    }

    mutating func append(_ bytes: [UInt8]) {
        appendCount(bytes.count)
        data.append(contentsOf: bytes)
    }

    private mutating func appendCount(_ count: Int) {
        withUnsafeBytes(of: Int32(count).littleEndian) { data.append(contentsOf: $0) }
    }
}

/// Reads what `ListWriter` wrote; lists that are cut short are empty.
struct ListReader {
    private let data: Data
    private var offset = 0
    private var isBroken = false

    init(_ data: Data) { self.data = Data(data) }

    var isAtEnd: Bool { !isBroken && offset == data.count }

    mutating func numbers() -> [Int32] {
        let bytes = take(4 * count())
        return [Int32](unsafeUninitializedCapacity: bytes.count / 4) { numbers, count in
            _ = bytes.copyBytes(to: UnsafeMutableRawBufferPointer(numbers))
            count = bytes.count / 4
        }.map(Int32.init(littleEndian:))
    }

    mutating func bytes() -> [UInt8] { Array(take(count())) }

    private mutating func count() -> Int {
        let bytes = take(4)
        var count: Int32 = 0
        for byte in bytes.reversed() { count = count << 8 | Int32(byte) }
        return Int(count)
    }

    private mutating func take(_ length: Int) -> Data {
        guard length >= 0, offset + length <= data.count else {
            isBroken = true
            return Data()
        }
        defer { offset += length }
        return data[data.startIndex + offset..<data.startIndex + offset + length]
    }
}
