// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Complaints
internal import Interviewing
internal import Knowledge
internal import Screening

// The complaint: every answer at its path, nothing that was not said.
extension Sitting {
    /// The packet of what has been told so far; where no complaint is wanted, of the loan alone.
    var packet: Packet {
        guard wantsComplaint || !hasLoanCheck else { return loanPacket }
        return PacketMaker(base, station: station).packet(
            for: complaint, in: language, appended: loanSheets)
    }

    /// Whether complaint papers are asked for.
    var wantsComplaint: Bool { interview.answer(of: "want-paper") == .one("yes") }

    /// What has been told so far.
    var complaint: Complaint {
        var complaint = Complaint()
        complaint[path: "language"] = language.rawValue
        complaint[path: "incident.reportedAt"] = now.text
        complaint[path: "incident.moneyLost"] = moneyAnswer
        complaint[path: "incident.pattern"] = pattern
        complaint.isPatternGuessed = true
        complaint[path: "incident.message"] = message
        if let began { complaint[path: "incident.startedAt"] = began.text }
        for step in journey.steps {
            guard let field = step.field else { continue }
            for round in 0..<max(1, step.group.map(interview.rounds) ?? 1) {
                let place = Interview.Place(step: step.id, round: round)
                guard let answer = interview.answer(at: place) else { continue }
                put(answer, of: step, field.replacing("[]", with: "[\(round)]"), into: &complaint)
            }
        }
        addFoundSuspects(to: &complaint)
        return complaint
    }

    /// The scam the complaint is about: what a lender's threats tell goes before what was screened.
    private var pattern: String? {
        let screened = finding.flatMap { $0.verdict.isFlagged ? $0.kind : nil }
        let entry = base.patterns.first { $0.id == screened }
        guard entry?.portal.always.isEmpty ?? true else { return screened }
        return harassment ?? screened
    }

    /// What was said about money; "don't know" is no answer.
    private var moneyAnswer: String? {
        if moneyGone { return "true" }
        return interview.answer(of: "money-gone") == .one("no") ? "false" : nil
    }

    private var began: Moment? {
        guard let day = goneDay else { return nil }
        let time = interview.answer(of: "gone-time")?.values.first
        return Moment(day.text + (time.map { "T" + $0 } ?? ""))
    }

    private func put(
        _ answer: Answer, of step: Journey.Step, _ path: String, into complaint: inout Complaint
    ) {
        if step.kind == .tick {
            for (index, value) in answer.values.enumerated() {
                complaint[path: path.replacing("[0]", with: "[\(index)]")] = value
            }
            return
        }
        guard let value = answer.values.first.map({ step.values[$0] ?? $0 }), !value.isEmpty else {
            return
        }
        switch step.kind {
        case .ask("payee"):
            let item = path.prefix { $0 != "." }
            complaint[path: "\(item)." + AnswerReader.payeeField(value, in: "to")] = value
        case .ask("own-account"):
            let item = path.prefix { $0 != "." }
            complaint[path: "\(item)." + AnswerReader.payeeField(value, in: "from")] = value
        case .ask("contact"):
            let item = path.prefix { $0 != "." }
            complaint[path: "\(item)." + reader.suspectField(value)] = value
            // Where the first contact came from is what the portal calls the platform's id.
            if item == "suspects[0]" { complaint[path: "incident.platformId"] = value }
        case .ask("card"):
            let item = path.prefix { $0 != "." }
            complaint[path: "\(item).from.cardLast4"] = String(value.suffix(4))
            if let card = NumberMasks.card(in: value) {
                complaint[path: "\(item).from.cardFirst6"] = card.first6
            }
        default: putPlain(value, path, into: &complaint)
        }
    }

    /// Day and time of one payment are asked apart and kept together.
    private func putPlain(_ value: String, _ path: String, into complaint: inout Complaint) {
        if path.hasSuffix(".day") {
            complaint[path: String(path.dropLast(4))] = value
        } else if path.hasSuffix(".time") {
            let moment = String(path.dropLast(5))
            if let day = complaint[path: moment], !day.contains("T") {
                complaint[path: moment] = day + "T" + value
            }
        } else {
            complaint[path: path] = value
        }
    }

    /// One line among the answers: where it was asked, its label, and what stands there.
    struct Record {
        var place: Interview.Place
        var label: String
        var value: String
    }

    /// The answers of the complaint in the order they were asked, each with the way to change it.
    var records: [Record] { records { $0.field != nil } }

    /// The answers of some of the questions that are open.
    func records(of isMeant: (Journey.Step) -> Bool) -> [Record] {
        journey.steps.flatMap { step -> [Record] in
            guard isMeant(step),
                let scriptStep = interview.script.steps.first(where: { $0.id == step.id })
            else { return [] }
            let rounds = max(1, step.group.map(interview.rounds) ?? 1)
            return (0..<rounds).compactMap { round in
                guard interview.isOpen(scriptStep, round: round) else { return nil }
                let place = Interview.Place(step: step.id, round: round)
                let label = catalogue.text("journey.\(step.id).label")
                let number = rounds > 1 ? " (\(round + 1))" : ""
                return Record(
                    place: place, label: label + number,
                    value: shown(interview.answer(at: place), step))
            }
        }
    }

    private func shown(_ answer: Answer?, _ step: Journey.Step) -> String {
        let values = answer?.values ?? []
        if values.isEmpty { return catalogue.text("answers.blank") }
        if !step.options.isEmpty {
            return values.map { catalogue.text("journey.\(step.id).options.\($0)") }
                .joined(separator: ", ")
        }
        let value = values[0]
        let facts = FieldTextView(catalogue: catalogue)
        switch step.kind {
        case .ask("amount"): return Rupees(value)?.grouped ?? value
        case .ask("time"): return facts.time(value)
        case .ask("day"), .ask("birth-day"): return facts.day(value)
        case .ask("days"): return shownValue(value, "days")
        case .ask("card"): return value.count > 4 ? value : "XXXX " + value
        default: return value
        }
    }
}
