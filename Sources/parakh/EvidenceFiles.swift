// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Crypto
internal import Foundation

/// Measures the files that a complaint names as evidence.
enum EvidenceFiles {
    private static let chunk = 1 << 20

    /// What was found of each named file, by its place in the list.
    ///
    /// - Parameter folder: where names without a leading `/` are looked for.
    static func measure(_ complaint: Complaint, in folder: String) -> [Int: EvidenceFile] {
        var found: [Int: EvidenceFile] = [:]
        for index in 0..<complaint.count(of: "evidence") {
            guard let name = complaint[path: "evidence[\(index)].file"] else { continue }
            let named = (name as NSString).expandingTildeInPath
            found[index] = measure(named.hasPrefix("/") ? named : folder + "/" + named)
        }
        return found
    }

    private static func measure(_ path: String) -> EvidenceFile {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path)
        else { return .unreadable }
        defer { try? handle.close() }
        var digest = SHA256()
        var bytes = 0
        do {
            while let data = try handle.read(upToCount: chunk), !data.isEmpty {
                digest.update(data: data)
                bytes += data.count
            }
        } catch {
            return .unreadable
        }
        return .measured(bytes: bytes, sha256: hexadecimal(digest.finalize()))
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
