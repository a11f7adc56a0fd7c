// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Knowledge
internal import Screening

/// Where this program finds its knowledge.
///
/// In order: `PARAKH_CONTENT` (a project folder), the project folder the program was built in, by
/// its compiled pack where that is not older, the pack the station was given (`PARAKH_PACK`, else
/// `/var/lib/parakh/parakh.pack`), the pack the program was installed with. A damaged pack is
/// passed over, and said to be damaged.
struct Installation {
    /// What pages and sheets need; words, signs and directory may be missing from it.
    let pages: KnowledgeBase
    /// The screener over the whole knowledge, made when it is asked for.
    let screener: @Sendable () throws(Failure) -> Screener
    /// Packs that were passed over because they are damaged.
    private(set) var damaged: [String] = []

    /// Finds the knowledge and reads what pages need.
    ///
    /// - Throws: `Failure` with exit status 69 when there is none, 65 when what there is cannot be
    /// used.
    init() throws(Failure) {
        let program = Installation.programFolder
        let named = ProcessInfo.processInfo.environment["PARAKH_CONTENT"]
        let project = named ?? Installation.projectFolder(above: program)
        var places = [Installation.stationPack, Installation.systemPack]
        if let project {
            let pack = program + "/parakh.pack"
            let isUsable = named == nil && Installation.isFresh(pack, for: project)
            places = isUsable ? [pack] : []
        }
        var damaged: [String] = []
        for place in places {
            guard let data = FileManager.default.contents(atPath: place) else { continue }
            do throws(PackError) {
                self.init(try Pack(data))
                self.damaged = damaged
                return
            } catch {
                damaged.append(place)
            }
        }
        if let project {
            self.init(try Installation.base(ofFolder: project))
            self.damaged = damaged
        } else if let place = damaged.first {
            throw Failure(code: "damaged-pack", status: .badData, arguments: ["file": place])
        } else {
            throw Failure(code: "no-knowledge", status: .unavailable)
        }
    }

    private init(_ base: KnowledgeBase) {
        pages = base
        screener = { () throws(Failure) in Screener(base) }
    }

    private init(_ pack: Pack) {
        pages = pack.pages
        screener = { () throws(Failure) in
            do throws(PackError) {
                let base = try pack.base()
                guard let phrases = pack.compiledPhrases else { return Screener(base) }
                if let screener = Screener(base, compiledPhrases: phrases) { return screener }
            } catch {}
            throw Failure(code: "damaged-pack", status: .badData, arguments: ["file": ""])
        }
    }

    private static var stationPack: String {
        ProcessInfo.processInfo.environment["PARAKH_PACK"] ?? "/var/lib/parakh/parakh.pack"
    }

    /// The pack the program was installed with; `PARAKH_INSTALLED_PACK` names another place.
    private static var systemPack: String {
        ProcessInfo.processInfo.environment["PARAKH_INSTALLED_PACK"]
            ?? "/usr/share/parakh/parakh.pack"
    }

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
