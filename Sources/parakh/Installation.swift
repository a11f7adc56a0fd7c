// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge

/// Where this program finds its knowledge.
///
/// In order: `PARAKH_CONTENT` (a project folder), the compiled pack beside the program, the project
/// folder the program was built in, the pack of the system. A pack older than the content beside it
/// is passed over.
struct Installation {
    /// What pages and sheets need; words, signs and directory may be missing from it.
    let pages: KnowledgeBase
    /// The whole knowledge, read when it is asked for.
    let whole: @Sendable () throws(Failure) -> KnowledgeBase

    /// Finds the knowledge and reads what pages need.
    ///
    /// - Throws: `Failure` with exit status 69 when there is none, 65 when what there is cannot be
    /// used.
    init() throws(Failure) {
        let program = Installation.programFolder
        let named = ProcessInfo.processInfo.environment["PARAKH_CONTENT"]
        let project = named ?? Installation.projectFolder(above: program)
        let pack = program + "/parakh.pack"
        if named == nil, Installation.isFresh(pack, for: project),
            let opened = Installation.pack(at: pack)
        {
            self.init(opened)
        } else if let project {
            self.init(try Installation.base(ofFolder: project))
        } else if let opened = Installation.pack(at: Installation.systemPack) {
            self.init(opened)
        } else {
            throw Failure(code: "no-knowledge", status: .unavailable)
        }
    }

    private init(_ base: KnowledgeBase) {
        pages = base
        whole = { () throws(Failure) in base }
    }

    private init(_ pack: Pack) {
        pages = pack.pages
        whole = { () throws(Failure) in
            do throws(PackError) { return try pack.base() } catch {
                throw Failure(code: "damaged-pack", status: .badData)
            }
        }
    }

    static let systemPack = "/usr/share/parakh/parakh.pack"

    /// The folder the running program stands in, links followed.
    static var programFolder: String {
        let path =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (path as NSString).deletingLastPathComponent
    }

    /// The nearest folder above that holds `Content` and `Localization`.
    static func projectFolder(above folder: String) -> String? {
        var folder = folder
        while folder.count > 1 {
            let holds = ["Content/version.yaml", "Localization"].allSatisfy {
                FileManager.default.fileExists(atPath: folder + "/" + $0)
            }
            if holds { return folder }
            folder = (folder as NSString).deletingLastPathComponent
        }
        return nil
    }

    static func base(ofFolder folder: String) throws(Failure) -> KnowledgeBase {
        let content = ContentFolder(readingFrom: folder)
        if let problem = content.problems.first {
            throw Failure(
                code: "broken-content", status: .badData,
                arguments: ["file": problem.file, "line": String(problem.line)])
        }
        return content.base
    }

    private static func pack(at path: String) -> Pack? {
        FileManager.default.contents(atPath: path).flatMap { try? Pack($0) }
    }

    /// Whether the pack is newer than every file of the project's knowledge.
    private static func isFresh(_ pack: String, for project: String?) -> Bool {
        guard let made = modified(pack) else { return false }
        guard let project else { return true }
        for folder in ["Content", "Localization"] {
            let names = FileManager.default.enumerator(atPath: project + "/" + folder)
            while let name = names?.nextObject() as? String {
                if let changed = modified("\(project)/\(folder)/\(name)"), changed > made {
                    return false
                }
            }
        }
        return true
    }

    private static func modified(_ path: String) -> Date? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.modificationDate] as? Date
    }
}
