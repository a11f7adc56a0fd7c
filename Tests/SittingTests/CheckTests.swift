// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct CheckTests {
    private static let threat =
        "Sir aapka parcel me drugs mila hai, CBI officer se video call pe baat kro, "
        + "kisi ko mat batana warna arrest"

    private func object(_ line: some StringProtocol) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(parsed as? [String: Any])
    }

    @Test func `a threat is a scam whose quotes are slices of the input`() throws {
        let run = Program.parakh("check", "--json", input: Self.threat)
        #expect(run.status == 0)
        let result = try object(run.out)
        #expect(result["schema"] as? Int == 1)
        #expect(result["verdict"] as? String == "scam")
        let reasons = try #require(result["reasons"] as? [[String: Any]])
        #expect(reasons.count >= 3)
        let scalars = Array(Self.threat.unicodeScalars)
        for reason in reasons {
            let start = try #require(reason["start"] as? Int)
            let end = try #require(reason["end"] as? Int)
            let slice = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(reason["quote"] as? String == slice)
        }
    }

    @Test func `json lines come out one for one in order, bad ones named`() throws {
        let lines = [
            #"{"id":"a","text":"good morning"}"#, "not json", #"{"id":"b"}"#,
            #"{"id":"c","text":"OTP bata do warna khata band","sender":"VM-SBIBNK"}"#,
        ]
        let run = Program.parakh("check", "--jsonl", input: lines.joined(separator: "\n") + "\n")
        let answers = run.out.split(separator: "\n")
        #expect(run.status == 65)
        #expect(answers.count == 4)
        #expect(try object(answers[0])["id"] as? String == "a")
        #expect(try object(answers[1])["error"] as? String == "not-a-message")
        #expect(try object(answers[2])["line"] as? Int == 3)
        #expect(try object(answers[3])["id"] as? String == "c")
        #expect(run.errors.contains("[not-a-message]"))
    }

    @Test func `hostile bytes give a verdict and never reach the terminal`() {
        var bytes = Data("KYC \u{1B}[2J\u{1B}]0;x\u{07} expire ".utf8)
        bytes.append(contentsOf: [0xFF, 0xFE, 0x00, 0x9B, 0x31, 0x6D])
        bytes.append(Data("OTP batao, khata aaj block ho jayega".utf8))
        let run = Program.parakh("check", bytes: bytes)
        #expect(run.status == 0)
        let bad = run.out.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
        }
        #expect(bad.isEmpty)
    }

    @Test(arguments: ["", "😀😀😀😀", "9876 5432", "ਤੁਹਾਡਾ ਖਾਤਾ ਬੰਦ ਹੋ ਜਾਵੇਗਾ"])
    func `odd input is no error`(_ text: String) {
        for language in ["hi", "en"] {
            let run = Program.parakh("check", "--lang", language, input: text)
            #expect(run.status == 0)
            #expect(!run.out.isEmpty)
        }
    }

    @Test func `a megabyte in one line is answered`() {
        let wall = String(repeating: "namaste sab theek hai ", count: 50_000)
        #expect(Program.parakh("check", "--json", input: wall).status == 0)
    }

    @Test func `each way to fail has its status and says what to do`() {
        #expect(Program.parakh("check", "/no/such/file").status == 66)
        #expect(Program.parakh("check", "--nonsense").status == 64)
        #expect(Program.parakh("check", "--lang", "xx", input: "hello").status == 64)
        let run = Program.parakh("check", "--lang", "hi", "/no/such/file")
        #expect(run.errors.contains("[no-such-file]"))
        #expect(run.errors.unicodeScalars.contains { (0x0900...0x097F).contains($0.value) })
    }
}
