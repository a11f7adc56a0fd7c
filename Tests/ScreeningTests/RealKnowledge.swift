// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Screening

/// The project's own knowledge, read once for all tests of this room.
enum RealKnowledge {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let content = ContentFolder(readingFrom: project)
    static let screener = Screener(content.base)
}
