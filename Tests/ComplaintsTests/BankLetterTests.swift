// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

struct BankLetterTests {
    private func packet(_ answers: [String: String], _ language: Language = .english) -> Packet {
        RealKnowledge.maker.packet(for: Complaint(answers), in: language)
    }

    private func letters(_ answers: [String: String]) -> [Sheet] {
        packet(answers).sheets.filter { $0.id == "bank-letter" }
    }

    @Test(arguments: [
        ([:], 0), (["incident.moneyLost": "false"], 0), (["incident.moneyLost": "true"], 1),
        (["transactions[0].rail": "upi"], 1), (["transactions[0].rail": "card"], 1),
        (["transactions[0].amount": "500"], 1), (["transactions[0].rail": "cash"], 0),
        (["transactions[0].rail": "crypto"], 0),
        (["transactions[0].rail": "cash", "transactions[0].from.institution": "SBI"], 1),
        (["incident.moneyLost": "false", "transactions[0].rail": "upi"], 0),
        (
            [
                "transactions[0].from.institution": "SBI",
                "transactions[1].from.institution": "HDFC Bank",
                "transactions[2].from.institution": "sbi",
            ], 2
        ),
    ])
    func `there is a letter for each bank that money left`(answers: [String: String], count: Int) {
        #expect(letters(answers).count == count)
        let hindi = packet(answers, .hindi).sheets.filter { $0.id == "bank-letter" }
        let expected = (0..<count).flatMap { _ in [Language.hindi, .english] }
        #expect(hindi.map(\.language) == expected)
    }

    @Test func `each letter has its own bank's payments and no others`() throws {
        let both = letters([
            "transactions[0].from.institution": "SBI", "transactions[0].amount": "100",
            "transactions[1].from.institution": "HDFC Bank", "transactions[1].amount": "200",
            "transactions[1].from.branch": "Hazratganj", "transactions[2].amount": "300.50",
            "transactions[2].from.institution": "SBI",
        ])
        let values = both.map { $0.fields.compactMap(\.value) }
        #expect(values[0].contains("SBI") && !values[0].contains("HDFC Bank"))
        #expect(values[0].contains("₹100") && values[0].contains("₹300.50"))
        #expect(values[0].contains("₹400.50") && !values[0].contains("₹200"))
        #expect(values[1].contains("₹200") && values[1].contains("Hazratganj"))
        #expect(!values[1].contains("₹100"))
    }

    @Test func `the cover says which letter is for which bank`() throws {
        let answers = [
            "transactions[0].from.institution": "SBI",
            "transactions[1].from.institution": "HDFC Bank",
        ]
        let cover = try packet(answers).sheet("cover").sentences
        for bank in ["SBI", "HDFC Bank"] {
            #expect(cover.contains { $0.contains("card company (\(bank)): For the manager") })
        }
    }

    @Test(arguments: [
        ("not-me", "Unauthorised: I did not make this payment", "मंज़ूरी के बिना"),
        ("me", "I was deceived into making", "धोखे से कराया गया"),
        ("forced", "under threat", "धमकी देकर"),
    ])
    func `each payment states who made it, and only what was told`(
        maker: String, english: String, hindi: String
    ) throws {
        let answers = [
            "transactions[0].madeBy": maker, "transactions[0].at": "2026-11-20",
            "transactions[0].rail": "card", "transactions[0].from.institution": "SBI",
        ]
        for (language, words) in [(Language.english, english), (.hindi, hindi)] {
            let letter = try packet(answers, language).sheet("bank-letter")
            let value = letter.fields.first { $0.id == "transactions[0].madeBy.statement" }?.value
            #expect(value?.contains(words) == true)
        }
        let text = try packet(answers).sheet("bank-letter")
        let all = (text.sentences + text.fields.compactMap(\.value)).joined(separator: "\n")
        #expect(all.contains("Unauthorised") == (maker == "not-me"))
        #expect(all.contains("chargeback") == (maker == "not-me"))
        #expect(all.contains("bears nothing") == (maker == "not-me"))
    }

    @Test func `where it was not told who made a payment there is a blank, and no claim`() throws {
        let letter = try packet(["transactions[0].amount": "500"]).sheet("bank-letter")
        let field = try #require(letter.fields.first { $0.id.hasSuffix(".statement") })
        #expect(field.value == nil && field.hint != nil)
        #expect(!letter.sentences.joined().contains("Unauthorised"))
    }

    @Test(arguments: [
        ("upi", ["UPI on this account"]), ("card", ["Block the card"]),
        ("netbanking", ["net banking and mobile"]), ("wallet", ["Stop the wallet"]),
        ("aeps", ["thumb withdrawals"]),
    ])
    func `what is asked fits the way the money went`(rail: String, asked: [String]) throws {
        let all = [
            "UPI on this account", "Block the card", "net banking and mobile", "Stop the wallet",
            "thumb withdrawals", "Block what was used",
        ]
        let letter = try packet(["transactions[0].rail": rail]).sheet("bank-letter")
        let text = letter.sentences.joined(separator: "\n")
        #expect(all.filter(text.contains) == asked)
    }

    @Test(arguments: [("upi", true), ("card", true), ("aeps", false)])
    func `a failed payment has its own rule, and others have not`(rail: String, told: Bool) throws {
        var answers = ["transactions[0].rail": rail, "transactions[0].at": "2028-02-28"]
        let text = try packet(answers).sheet("bank-letter").sentences.joined()
        #expect(!text.contains("Failed payment"))
        answers["transactions[0].outcome"] = "failed"
        let failed = try packet(answers).sheet("bank-letter").sentences.joined()
        #expect(failed.contains("by 29/02/2028") == told)
    }

    @Test func `a wallet has the wallets' rule until 2026 and no bank's rule`() throws {
        var answers = ["transactions[0].rail": "wallet", "transactions[0].at": "2026-12-31"]
        let old = try packet(answers).sheet("bank-letter").sentences.joined()
        #expect(old.contains("3rd day is 03/01/2027") && old.contains("₹10,000"))
        #expect(!old.contains("working day"))
        answers["transactions[0].at"] = "2027-01-01"
        let new = try packet(answers).sheet("bank-letter").sentences.joined()
        #expect(!new.contains("₹10,000") && new.contains("which rule it goes by"))
    }

    @Test(arguments: RealKnowledge.languages)
    func `every fact about the payment and the person stands on the letter`(language: Language)
        throws
    {
        let packet = packet(FullAnswers.values, language)
        let facts = packet.sheets.filter { $0.id == "bank-letter" }
            .map { Set($0.fields.compactMap(\.value)) }
        for values in facts {
            for fact in [
                "SBI", "Asha Devi", "98765 43210", "1020 3040 506", "asha@oksbi", "412345", "6789",
                "₹49,999", "20/11/2026", "4321 1234 5678", "Kotak", "refund.help@ybl",
                "Refund Store",
            ] {
                #expect(values.contains(fact), "\(fact)")
            }
        }
        #expect(facts.count == (language == .english ? 1 : 2))
    }
}
