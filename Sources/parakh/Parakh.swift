// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// The program: its commands, and nothing they do.
@main
struct Parakh: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parakh",
        abstract: "Is this a fraud? Says what and why, what to do now, and writes the complaint.",
        version: "0.1.0",
        subcommands: [
            DeskCommand.self, CheckCommand.self, PacketCommand.self, LoanCommand.self,
            ContentCommand.self,
        ],
        defaultSubcommand: DeskCommand.self)
}
