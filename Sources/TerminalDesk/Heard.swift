// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Desk
import Glibc

/// What came from outside while a page was shown.
enum Heard: Equatable {
    /// Something for the conversation.
    case input(Input)
    /// The process was told to go, or the terminal hung up: end without asking anybody.
    case stopped(Ending)

    /// What a signal means to a sitting; `nil` for one that means nothing to it.
    init?(signal: Int32) {
        switch signal {
        case SIGINT: self = .input(.interrupt)
        case SIGTERM: self = .stopped(.interrupted)
        case SIGHUP: self = .stopped(.inputEnded)
        default: return nil
        }
    }
}
