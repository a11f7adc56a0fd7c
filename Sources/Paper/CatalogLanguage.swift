// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge

/// Names a PDF's language in its catalogue, from which screen readers choose their voice.
///
/// Cairo has no call for it, so the catalogue is written once more behind the finished file, as the
/// PDF reference describes for incremental updates (ISO 32000-1, 7.5.6).
enum CatalogLanguage {
    /// The document with its language named; unchanged where its end does not look as Cairo writes
    /// it.
    ///
    /// - Complexity: O(size of the document)
    static func add(_ language: Language, to document: Data) -> Data {
        guard isCode(language.rawValue), let trailer = Trailer(of: document),
            let catalogue = catalogue(trailer.root, of: document)
        else { return document }
        var updated = document
        let start = updated.count
        let named = catalogue.replacing(
            "<<", with: "<< /Lang (\(language.rawValue))", maxReplacements: 1)
        updated += Data("\(trailer.root) 0 obj\n\(named)endobj\n".utf8)
        updated += Data(trailer.crossReference(to: start, writtenAt: updated.count).utf8)
        return updated
    }

    private static func catalogue(_ object: Int, of document: Data) -> String? {
        let opening = Data("\n\(object) 0 obj\n".utf8)
        guard let head = document.range(of: opening, options: .backwards),
            let end = document.range(
                of: Data("endobj".utf8), in: head.upperBound..<document.endIndex)
        else { return nil }
        let body = String(decoding: document[head.upperBound..<end.lowerBound], as: UTF8.self)
        return body.hasPrefix("<< /Type /Catalog") ? body : nil
    }

    private static func isCode(_ text: String) -> Bool {
        text.wholeMatch(of: #/[A-Za-z]{2,8}(?:-[A-Za-z0-9]{2,8})*/#) != nil
    }

    /// The last lines of a PDF as Cairo writes them.
    private struct Trailer {
        let root: Int
        private let size: Int
        private let info: Int
        private let previous: Int

        init?(of document: Data) {
            let ending = String(decoding: document.suffix(512), as: UTF8.self)
            let form =
                #/
                <<\x20/Size\x20(\d+)\s+/Root\x20(\d+)\x200\x20R\s+/Info\x20(\d+)\x200\x20R
                \s*>>\s*startxref\s+(\d+)\s+%%EOF
                /#
            guard let found = ending.firstMatch(of: form), let size = Int(found.1),
                let root = Int(found.2), let info = Int(found.3), let previous = Int(found.4)
            else { return nil }
            (self.size, self.root, self.info, self.previous) = (size, root, info, previous)
        }

        func crossReference(to object: Int, writtenAt start: Int) -> String {
            let digits = "\(object)"
            let offset = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
            return """
                xref
                \(root) 1
                \(offset) 00000 n\u{20}
                trailer
                << /Size \(size)
                   /Root \(root) 0 R
                   /Info \(info) 0 R
                   /Prev \(previous)
                >>
                startxref
                \(start)
                %%EOF

                """
        }
    }
}
