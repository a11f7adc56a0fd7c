// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Complaints
import Knowledge
import Testing

/// The clock is moved over the days on which the Reserve Bank's rules change.
struct RuleDateTests {
    /// The knowledge with the bank letter alone, so that three years of days are made quickly.
    private static let base: KnowledgeBase = {
        var base = RealKnowledge.base
        base.sheets = base.sheets.filter { $0.id == "bank-letter" }
        return base
    }()

    private static let three = "3 working days"
    private static let five = "5 calendar days"

    private func letter(_ answers: [String: String], station: Station = Station()) throws -> Sheet {
        let complaint = Complaint(answers.merging(["incident.moneyLost": "true"]) { $1 })
        return try PacketMaker(Self.base, station: station).packet(for: complaint, in: .english)
            .sheet("bank-letter")
    }

    private func written(_ day: CalendarDay) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(day.day))/\(two(day.month))/\(day.year)"
    }

    /// Counted anew, without the room's calendar: working days by hand.
    private func third(after day: CalendarDay) throws -> CalendarDay {
        var (left, found) = (3, day)
        while left > 0 {
            found = try #require(found.next)
            let saturday = found.weekday == .saturday && (8...14).contains(found.day)
            let fourth = found.weekday == .saturday && (22...28).contains(found.day)
            let national = ["01-26", "08-15", "10-02"].contains { found.text.hasSuffix($0) }
            if found.weekday != .sunday, !saturday, !fourth, !national { left -= 1 }
        }
        return found
    }

    @Test func `day by day from 2026 to 2028 each payment has the rule of its own day`() throws {
        var day = try #require(CalendarDay("2026-01-01"))
        var wrong: [String] = []
        while day.year < 2029 {
            let sheet = try letter([
                "transactions[0].rail": "upi", "transactions[0].madeBy": "not-me",
                "transactions[0].at": day.text, "incident.reportedAt": day.text,
            ])
            let own = sheet.sentences.filter { $0.hasPrefix("Payment of \(written(day))") }
            let isOld = day.text <= "2026-12-31"
            let by = isOld ? try third(after: day) : try #require(day.adding(days: 5))
            let words = (isOld ? "the 3rd working day is " : "\(Self.five), by ") + written(by)
            if own.count != 1 || own.first?.contains(words) != true {
                wrong.append("\(day.text): \(own)")
            }
            if sheet.sentences.contains(where: { $0.contains(isOld ? Self.five : Self.three) }) {
                wrong.append("\(day.text) has the other rule")
            }
            let mentionsOmbudsman = sheet.sentences.contains { $0.contains("cms.rbi.org.in") }
            if mentionsOmbudsman != (day.text >= "2026-07-01") { wrong.append("ombudsman \(day)") }
            day = try #require(day.next)
        }
        #expect(wrong == [])
    }

    @Test(arguments: [
        ("2026-12-31", true, false), ("2027-01-01", false, true),
    ])
    func `a letter made in January 2027 goes by the day of the payment`(
        day: String, old: Bool, new: Bool
    ) throws {
        for reported in ["2027-01-01", "2027-01-20"] {
            let text = try letter([
                "transactions[0].rail": "card", "transactions[0].madeBy": "not-me",
                "transactions[0].at": day + "T23:59", "incident.reportedAt": reported,
            ]).sentences.joined(separator: "\n")
            #expect(text.contains(Self.three) == old)
            #expect(text.contains("10 working days") == old)
            #expect(text.contains("within 90 days") == old)
            #expect(text.contains(Self.five) == new)
            #expect(text.contains("within 45 days") == new)
        }
    }

    @Test func `payments on both sides of the turn of the year each have their own sentence`()
        throws
    {
        let sheet = try letter([
            "transactions[0].at": "2027-01-02", "transactions[1].at": "2026-12-30",
            "transactions[2].at": "2026-12-31", "transactions[3].at": "2026-12-31",
            "incident.reportedAt": "2027-01-03",
        ])
        let own = sheet.sentences.filter { $0.hasPrefix("Payment of ") }
            .map { $0.prefix(21) }
        #expect(
            own == ["Payment of 30/12/2026", "Payment of 31/12/2026", "Payment of 02/01/2027"])
        #expect(sheet.sentences.contains { $0.contains("by 07/01/2027") })
        #expect(sheet.sentences.contains { $0.contains("by 03/04/2027") })
    }

    @Test func `each rule goes by who made that payment, not another`() throws {
        let sheet = try letter([
            "transactions[0].at": "2026-11-20", "transactions[0].madeBy": "me",
            "transactions[1].at": "2026-11-21", "transactions[1].madeBy": "not-me",
            "transactions[2].at": "2026-11-22", "transactions[2].madeBy": "forced",
        ])
        let days = sheet.sentences.filter { $0.hasPrefix("Payment of ") }
        #expect(
            days == [
                "Payment of 21/11/2026: the 3rd working day is 25/11/2026, the 7th is 01/12/2026."
            ])
        #expect(sheet.sentences.filter { $0.contains("does not clearly say") }.count == 1)
        #expect(sheet.sentences.filter { $0.contains("bears nothing") }.count == 1)
    }

    @Test func `a payment whose day is not known is told that the day decides`() throws {
        for answers in [[:], ["transactions[0].amount": "500"]] {
            let sentences = try letter(answers).sentences
            #expect(sentences.contains { $0.hasPrefix("The day of a payment decides") })
            #expect(!sentences.contains { $0.hasPrefix("Payment of ") })
            #expect(!sentences.contains { $0.contains("%{") })
        }
    }

    @Test(arguments: [
        ("50000", "2027-01-01", true), ("50000.01", "2027-01-01", false),
        ("50000", "2026-12-31", false),
    ])
    func `the compensation is named for small losses from 2027 on`(
        amount: String, day: String, named: Bool
    ) throws {
        let sheet = try letter([
            "transactions[0].amount": amount, "transactions[0].at": day,
            "incident.reportedAt": "2027-01-05",
        ])
        #expect(sheet.sentences.contains { $0.contains("85 %") } == named)
        #expect(sheet.sentences.contains { $0.contains("two reports") } == named)
    }

    @Test func `a loss that other banks make large is not small on one bank's letter`() throws {
        var answers: [String: String] = ["incident.reportedAt": "2027-01-05"]
        for (index, bank) in ["SBI", "HDFC"].enumerated() {
            answers["transactions[\(index)].from.institution"] = bank
            answers["transactions[\(index)].amount"] = "30000"
            answers["transactions[\(index)].at"] = "2027-01-02"
        }
        #expect(!(try letter(answers).sentences.contains { $0.contains("85 %") }))
    }

    @Test func `the station's holidays hold through an update of the knowledge`() throws {
        var station = Station()
        station.holidays = [try #require(CalendarDay("2026-11-24"))]
        station.workingDays = [try #require(CalendarDay("2026-11-28"))]
        let answers = [
            "transactions[0].at": "2026-11-23", "transactions[0].madeBy": "not-me",
            "incident.moneyLost": "true",
        ]
        var later = Self.base
        later.stamp = KnowledgeStamp(version: "2027.1.1", date: "2027-01-10")
        later.bankHolidays.days.insert("2026-11-27")
        for (base, three) in [(Self.base, "27/11/2026"), (later, "28/11/2026")] {
            let sheet = try PacketMaker(base, station: station)
                .packet(for: Complaint(answers), in: .english).sheet("bank-letter")
            #expect(sheet.sentences.contains { $0.contains("working day is \(three)") })
        }
    }

    @Test func `every rule that ends is followed or says why not, and every rule has a source`() {
        for rule in RealKnowledge.base.rules.values {
            #expect(rule.until == nil || rule.followedBy != nil || rule.unfollowed != nil)
            #expect(!rule.source.title.isEmpty && rule.source.url.hasPrefix("https://"))
        }
        #expect(RealKnowledge.base.rules.values.filter { $0.until != nil }.count >= 6)
    }
}
