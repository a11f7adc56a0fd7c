// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Reads a PDF back with `pdftotext`, the way an office's search or a screen reader would.
enum PDFReader {
    static let isInstalled = path != nil
    static let notInstalled: Comment = "pdftotext (poppler-utils) is not installed"

    /// The text of each page in the order it was drawn, without white space, which depends on where
    /// lines break; and what the reader complained about.
    static func read(_ document: Data) throws -> (pages: [String], complaints: String) {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "parakh-\(UUID().uuidString).pdf")
        try document.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (text, complaints) = try run(["-raw", "-enc", "UTF-8", file.path, "-"])
        let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
        return (pages.map { squeezed(String($0)) }, complaints)
    }

    /// The text without white space.
    static func squeezed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }

    private static let path = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    private static func run(_ arguments: [String]) throws -> (String, String) {
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: text, as: UTF8.self), String(decoding: complaints, as: UTF8.self))
    }
}
