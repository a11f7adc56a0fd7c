// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Foundation
import Knowledge

/// The project's own knowledge, read once for all tests of this room.
enum RealKnowledge {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let base = ContentFolder(readingFrom: project).base
    static let maker = PacketMaker(base)
    static let languages: [Language] = [.hindi, .english]
}

extension Complaint {
    /// A complaint from answers by path.
    init(_ answers: [String: String]) {
        self.init()
        for (path, answer) in answers { self[path: path] = answer }
    }
}
