// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Paper
import Testing

@Suite struct PlainTextTests {
    @Test func `every kind of block has its place on the page`() {
        let sheet = Sheet(
            id: "s", language: .english, title: "Title", purpose: ["For the bank."],
            blocks: [
                .heading("Part"), .paragraph("Read this."), .alert("Call now."),
                .steps(["First", "Second"]), .checklist(["Photo"]),
                .fields([
                    .init(id: "a", label: "Name", official: "Nm", value: "Asha", hint: "unseen"),
                    .init(id: "b", label: "Address", value: "House 1\nTown"),
                    .init(id: "c", label: "UTR", official: "Ref", value: nil, hint: "12 digits"),
                ]),
                .official(heading: "Copy", text: "To:\nBank"),
                .copyText(heading: "Write", text: "So it went."), .writeIn("Sign"),
                .codes([.init(caption: "1 of 1", text: "x@ybl  a")]),
                .officerBox(heading: "Officer", lines: ["Section", ""]),
                .timeline([
                    .init(label: "Today", steps: ["Call", "Write"]),
                    .init(label: "Later", steps: []),
                ]), .script(["I have been cheated.", "Help."]),
            ], footer: ["Small print."])
        #expect(PlainText.render(sheet, labels: SampleSheets.labels) == Self.expected)
    }

    @Test(arguments: SampleSheets.all)
    func `no line is wider than the page unless it is one word`(_ sheet: Sheet) {
        // What a phone reads from a code stands there as it is.
        let codes = Set(sheet.codes.map { Substring($0.text) })
        let lines = PlainText.render(sheet, labels: SampleSheets.labels).split(separator: "\n")
            .filter { !codes.contains($0) }
        for line in lines where line.unicodeScalars.count > 76 {
            #expect(!line.drop { $0 == " " }.contains(" "), "\(line)")
        }
        #expect(lines.allSatisfy { $0.last != " " })
    }

    @Test func `what was pasted cannot reach a terminal as a command`() {
        let sheet = Sheet(
            id: "s", language: .hindi, title: "a\u{1B}]0;x\u{07}",
            blocks: [.copyText(heading: "h\u{9B}", text: "\u{202E}b\u{1B}[2J\r\nc\u{0}")])
        let text = PlainText.render(sheet, labels: SampleSheets.labels)
        let controls = text.unicodeScalars.filter {
            $0 != "\n" && ($0.properties.generalCategory == .control || $0.value == 0x202E)
        }
        #expect(controls.isEmpty)
    }

    private static let expected = """
        Title
        =====

        For the bank.

        Part
        ----

        Read this.

        !!  Call now.

        1. First
        2. Second

        [ ] Photo

        Name (Nm): Asha
        Address:
            House 1
            Town
        UTR (Ref): ________
            12 digits

        Copy
        ----
        To:
        Bank

        Write
        -----
        So it went.

        Sign: ________________________

        1 of 1
        x@ybl  a

        | Officer
        | Section
        |

        Today
            [ ] Call
            [ ] Write

        Later

        > I have been cheated.
        > Help.

        ------------------------------------------------------------------------
        Small print.

        """
}
