// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Glibc

/// A folder in memory-backed storage that only this user can read, and that is gone after the
/// sitting.
///
/// Its name holds the process's number, so that the next sitting can clear away what a killed one
/// left.
struct PrivateFolder {
    /// Where it stands.
    let path: String

    private static let prefix = "parakh-"

    /// Makes the folder; nil where no storage in memory can be written to.
    init?() {
        for parent in PrivateFolder.parents {
            var template = Array("\(parent)/\(PrivateFolder.prefix)\(getpid())-XXXXXX".utf8CString)
            guard let made = mkdtemp(&template) else { continue }
            path = String(cString: made)
            return
        }
        return nil
    }

    /// Overwrites and removes everything in the folder, and the folder.
    ///
    /// - Returns: whether nothing is left.
    @discardableResult
    func erase() -> Bool { PrivateFolder.erase(path) }

    /// Clears away folders whose process has ended.
    static func eraseLeftovers() {
        for parent in parents {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
            for name in names where name.hasPrefix(prefix) && isAbandoned(name) {
                erase(parent + "/" + name)
            }
        }
    }

    private static func isAbandoned(_ name: String) -> Bool {
        guard let number = Int32(name.dropFirst(prefix.count).prefix { $0 != "-" }) else {
            return false
        }
        return kill(number, 0) != 0 && errno == ESRCH
    }

    @discardableResult
    private static func erase(_ folder: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names { overwrite(folder + "/" + name) }
        try? FileManager.default.removeItem(atPath: folder)
        return !FileManager.default.fileExists(atPath: folder)
    }

    private static func overwrite(_ file: String) {
        guard let handle = FileHandle(forWritingAtPath: file),
            let size = try? handle.seekToEnd()
        else { return }
        try? handle.seek(toOffset: 0)
        try? handle.write(contentsOf: Data(count: Int(size)))
        try? handle.close()
    }

    /// Folders in memory, the user's own first.
    private static var parents: [String] {
        let own = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"]
        return [own, "/dev/shm", "/run/shm"].compactMap { $0 }.filter(isInMemory)
    }

    /// Whether the file system a path lies on keeps its files in memory, by the kernel's table of
    /// mounts.
    private static func isInMemory(_ path: String) -> Bool {
        guard access(path, W_OK) == 0,
            let table = FileManager.default.contents(atPath: "/proc/mounts")
        else { return false }
        let mounts = String(decoding: table, as: UTF8.self).split(separator: "\n").compactMap {
            line in
            let parts = line.split(separator: " ")
            return parts.count > 2 ? (point: String(parts[1]), type: String(parts[2])) : nil
        }
        let holding = mounts.filter { path == $0.point || path.hasPrefix($0.point + "/") }
        let nearest = holding.max { $0.point.count < $1.point.count }
        return nearest.map { ["tmpfs", "ramfs"].contains($0.type) } ?? false
    }
}
