// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Knowledge

/// A file given as evidence, as it was found; it is never altered or copied.
package enum EvidenceFile: Sendable, Equatable {
    /// Its length in bytes, and its SHA-256 digest in lower-case hexadecimal digits.
    case measured(bytes: Int, sha256: String)
    /// It is not there, or may not be read.
    case unreadable

    /// The portal takes files up to 5 MB for certain (manual of 2019; other pages say 10 MB).
    package static let safeBytes = 5 * 1024 * 1024
    /// Endings of files the portal takes (citizen manual: pictures, films, sound, mail; PDF).
    package static let endings: Set<String> = [
        "jpg", "jpeg", "png", "pdf", "avi", "mp4", "flv", "mpeg", "mpg", "amr", "mp3", "eml",
    ]

    /// What the portal may not like about it, by its name; nil when nothing is.
    func warningCode(name: String) -> String? {
        guard case .measured(let bytes, _) = self else { return "evidence-unreadable" }
        if bytes > EvidenceFile.safeBytes { return "evidence-too-big" }
        if bytes == 0 { return "evidence-empty" }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return EvidenceFile.endings.contains(ending) ? nil : "evidence-format"
    }

    /// `340 KB`, `4.2 MB`; nil for what could not be read.
    func size(in catalogue: Catalogue) -> String? {
        guard case .measured(let bytes, _) = self else { return nil }
        if bytes < 1024 * 1024 {
            return catalogue.text("units.kilobytes", ["number": "\((bytes + 1023) / 1024)"])
        }
        let tenths = bytes * 10 / (1024 * 1024)
        return catalogue.text("units.megabytes", ["number": "\(tenths / 10).\(tenths % 10)"])
    }

    /// The digest; nil for what could not be read.
    var sha256: String? {
        guard case .measured(_, let sha256) = self else { return nil }
        return sha256
    }
}
