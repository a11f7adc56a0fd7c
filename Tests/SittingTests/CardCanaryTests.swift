// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct CardCanaryTests {
    private static let answers = """
        {"language":"en","complainant":{"name":"Asha 4539148803436467",
           "email":"4539148803436467@x.in",
           "relativeName":"४५३९१४८८०३४३६४६७","address":{"house":"4539-1488-0343-6467"}},
         "incident":{"moneyLost":true,"reportedAt":"2026-11-20T19:20",
           "story":"They took my card 4539 1488 0343 6467 and bought gold",
           "message":"card 4539.1488.0343.6467","delayReason":"4539 1488 0343 6467"},
         "transactions":[{"rail":"upi","from":{"institution":"SBI 4539148803436467",
           "account":"4539148803436467","cardLast4":"4539148803436467"},
           "to":{"account":"4539 1488 0343 6467","merchant":"Shop 4539148803436467"},
           "amount":"49999.00","at":"2026-11-20T18:52","reference":"4539148803436467",
           "orderId":"4539148803436467","item":"gift card 4539 1488 0343 6467"}],
         "suspects":[{"name":"4539148803436467","otherId":"4539148803436467",
           "url":"http://x.example/4539148803436467","handle":"c4539148803436467"}],
         "evidence":[{"file":"4539148803436467.png","note":"shows 4539 1488 0343 6467"}]}
        """

    private static func digits(in data: Data) -> String {
        String(decoding: data, as: UTF8.self).unicodeScalars.compactMap { scalar in
            scalar.properties.numericType == .decimal
                ? scalar.properties.numericValue.map { String(Int($0)) } : nil
        }.joined()
    }

    @Test(arguments: ["hi", "en"])
    func `a card number in any answer is in no file of the packet`(_ language: String) throws {
        let folder = Scratch()
        _ = FileManager.default.createFile(
            atPath: folder.file("answers.json"), contents: Data(Self.answers.utf8))
        let run = Program.run([
            Program.path, "packet", "--answers", folder.file("answers.json"), "--out",
            folder.file("out"), "--lang", language,
        ])
        #expect(run.status == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.file("out")) {
            var data = try #require(
                FileManager.default.contents(atPath: folder.file("out/" + name)))
            if name.hasSuffix(".pdf") {
                let text = Program.run([
                    "/usr/bin/env", "pdftotext", folder.file("out/" + name), "-",
                ])
                guard text.status == 0 else { continue }
                data = Data(text.out.utf8)
            }
            #expect(!Self.digits(in: data).contains("4539148803436467"), "\(name)")
        }
        let call = folder.contents(of: "out/packet.json")
        #expect(call.contains("card-number-masked"))
    }
}
