// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Knowledge

extension ContentCommand {
    /// `parakh content new`: the files of a new scam, with what to write where.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the files of a new scam, to be filled in.")
        @Argument(help: "The id: small Latin letters, digits and hyphens.") var id: String
        @Option(name: .long, help: "The group, a folder of Content/patterns.")
        var group: String
        @OptionGroup var folder: Folder

        func run() throws {
            try ContentCommand.run(folder) { content, catalogue in
                try check(content.base)
                let project = try folder.path()
                let files = [
                    ("pattern.yaml", "Content/patterns/\(group)/\(id).yaml"),
                    ("signals.yaml", "Content/signals/\(id).yaml"),
                    ("texts-hi.yml", "Localization/hi/patterns-\(group)-\(id).yml"),
                    ("texts-en.yml", "Localization/en/patterns-\(group)-\(id).yml"),
                ]
                for (template, file) in files {
                    try write(template, to: file, in: project, content.base.stamp.date)
                    StandardOutput.write(file + "\n")
                }
                StandardOutput.write(catalogue.text("content.new-written") + "\n")
            }
        }

        private func check(_ base: KnowledgeBase) throws(Failure) {
            let isName = { (name: String) in
                name.wholeMatch(of: #/[a-z][a-z0-9]*(-[a-z0-9]+)*/#) != nil
            }
            guard isName(id), isName(group) else {
                throw Failure(code: "not-an-id", status: .usage, arguments: ["id": id])
            }
            let taken =
                base.patterns.contains { $0.id == id }
                || base.signals.contains {
                    $0.id.hasPrefix(id + "-story") || $0.id.hasPrefix(id + "-ask")
                }
            if taken { throw Failure(code: "id-is-taken", status: .usage, arguments: ["id": id]) }
        }

        private func write(
            _ template: String, to file: String, in project: String, _ date: String
        ) throws(Failure) {
            guard
                let data = FileManager.default.contents(
                    atPath: "\(project)/Content/templates/\(template)")
            else {
                throw Failure(
                    code: "no-such-file", status: .noInput, arguments: ["file": template])
            }
            let text = String(decoding: data, as: UTF8.self).replacing("%{id}", with: id)
                .replacing("%{group}", with: group).replacing("%{date}", with: date)
            try ContentCommand.write(
                Data(text.utf8), to: project + "/" + file, makingFolders: true,
                options: .withoutOverwriting)
        }
    }
}
