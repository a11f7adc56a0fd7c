// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// The tests that hold whole conversations: one after another, because signal handlers and
/// Readline's line belong to the process.
@Suite(.serialized) enum DeskRuns {}
