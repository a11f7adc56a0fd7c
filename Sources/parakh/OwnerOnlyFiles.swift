// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Papers on disk, where somebody asked for them: readable by their owner only.
enum OwnerOnlyFiles {
    /// Writes all files into a folder, which is made if it is not there.
    ///
    /// - Throws: `Failure` when the folder cannot be made or written to; nothing half-written is
    ///   left under a final name.
    static func write(_ files: [(name: String, data: Data)], to folder: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            for file in files {
                let url = URL(fileURLWithPath: folder + "/" + file.name)
                try file.data.write(to: url, options: .atomic)
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o600], ofItemAtPath: url.path)
            }
        } catch {
            throw Failure(code: "cannot-write", status: .inputOutput, arguments: ["file": folder])
        }
    }
}
