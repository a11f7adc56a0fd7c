// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An interview under way: what has been answered, where it stands, and the way back.
///
/// A value: copying it keeps a point to return to. Going back never loses an answer.
package struct Interview: Sendable, Equatable {
    /// The questions.
    package let script: Script
    /// Where the interview stands; nil when it has come to its end.
    package private(set) var place: Place?

    private var answers: [Place: Answer] = [:]
    private var trail: [Place] = []
    /// Where changes were begun, the last one last; nil stands for the end.
    private var returns: [Place?] = []
    /// Places whose answers came from elsewhere; these are not asked.
    private var settled: Set<Place> = []

    /// A step, and how many times its group has been gone through before.
    package struct Place: Sendable, Hashable {
        /// The step's id.
        package var step: String
        /// The round of its group, from 0; 0 outside groups.
        package var round: Int

        /// Creates a place.
        package init(step: String, round: Int = 0) {
            self.step = step
            self.round = round
        }
    }

    /// Begins an interview at the first step whose conditions hold.
    package init(_ script: Script) {
        self.script = script
        place = nil
        place = firstOpen(from: 0)
    }

    /// The step the interview stands at.
    package var step: Script.Step? {
        place.flatMap { place in script.index(of: place.step).map { script.steps[$0] } }
    }

    /// The answer given at a place, or nil when there was none yet.
    package func answer(at place: Place) -> Answer? { answers[place] }

    /// The answer of a step outside groups, or of the first round.
    package func answer(of step: String) -> Answer? { answers[Place(step: step)] }

    /// How many rounds of a group have at least one answer.
    package func rounds(of group: String) -> Int {
        let steps = Set(script.steps.filter { $0.group == group }.map(\.id))
        return (answers.keys.filter { steps.contains($0.step) }.map(\.round).max() ?? -1) + 1
    }

    /// Puts down an answer from elsewhere without moving.
    package mutating func set(_ step: String, round: Int = 0, to answer: Answer?) {
        let place = Place(step: step, round: round)
        answers[place] = answer
        if answer == nil { settled.remove(place) } else { settled.insert(place) }
    }

    /// Answers the current step and goes on to the next open one, or back to where a change was
    /// begun.
    ///
    /// What the answer before implied is withdrawn, unless it was answered otherwise meanwhile.
    package mutating func answer(_ answer: Answer) {
        guard let place, let step else { return }
        if let earlier = answers[place] { withdraw(implied(by: earlier, to: step, at: place)) }
        answers[place] = answer
        settled.remove(place)
        for (other, value) in implied(by: answer, to: step, at: place) {
            set(other.step, round: other.round, to: .one(value))
        }
        if let back = returns.popLast() {
            self.place = back.flatMap(openPlace)
        } else {
            trail.append(place)
            self.place = next(after: place, answer)
        }
    }

    /// Goes back to the step before; false when this is the first.
    package mutating func goBack() -> Bool {
        if let back = returns.popLast() {
            place = back
            return true
        }
        guard let last = trail.popLast() else { return false }
        place = last
        return true
    }

    /// Goes to a step to change its answer; answering it comes back here. Unknown steps are
    /// ignored.
    package mutating func change(_ target: Place) {
        guard script.index(of: target.step) != nil else { return }
        returns.append(place)
        place = target
    }

    /// Goes forward to a later step, leaving out what lies between.
    package mutating func jump(to step: String) {
        guard script.index(of: step) != nil else { return }
        if let place { trail.append(place) }
        returns.removeAll()
        place = Place(step: step)
    }

    /// Whether the step's conditions hold now, in this round of its group.
    package func isOpen(_ step: Script.Step, round: Int) -> Bool {
        step.conditions.allSatisfy { condition in
            let other = script.index(of: condition.step).map { script.steps[$0] }
            let isSameGroup = other?.group != nil && other?.group == step.group
            let place = Place(step: condition.step, round: isSameGroup ? round : 0)
            return answers[place]?.satisfies(condition) ?? false
        }
    }

    private func next(after place: Place, _ answer: Answer) -> Place? {
        guard let index = script.index(of: place.step) else { return nil }
        let step = script.steps[index]
        if step.kind == .again, answer == .one("yes"),
            let first = script.steps.firstIndex(where: { $0.group == step.group })
        {
            return firstOpen(from: first, group: step.group, round: place.round + 1)
        }
        return firstOpen(from: index + 1, group: step.group, round: place.round)
    }

    /// The place itself, or the next open one when its conditions no longer hold.
    private func openPlace(_ place: Place) -> Place? {
        guard let index = script.index(of: place.step) else { return nil }
        let step = script.steps[index]
        if isOpen(step, round: place.round) { return place }
        return firstOpen(from: index + 1, group: step.group, round: place.round)
    }

    /// What an answer implies: within its group in the same round, elsewhere once for all.
    private func implied(
        by answer: Answer, to step: Script.Step, at place: Place
    ) -> [Place: String] {
        var implied: [Place: String] = [:]
        for value in answer.values {
            for (id, other) in step.implies[value] ?? [:] {
                let group = script.index(of: id).flatMap { script.steps[$0].group }
                let isSameGroup = group != nil && group == step.group
                implied[Place(step: id, round: isSameGroup ? place.round : 0)] = other
            }
        }
        return implied
    }

    private mutating func withdraw(_ implied: [Place: String]) {
        for (place, value) in implied
        where settled.contains(place) && answers[place] == .one(value) {
            answers[place] = nil
            settled.remove(place)
        }
    }

    /// The first step from here that is to be asked: its conditions hold, and nothing implied its
    /// answer.
    ///
    /// - Parameter round: the round of the group that is being gone through; other groups begin at
    /// 0.
    private func firstOpen(from start: Int, group: String? = nil, round: Int = 0) -> Place? {
        for index in script.steps.indices.dropFirst(start) {
            let step = script.steps[index]
            let ownRound = step.group != nil && step.group == group ? round : 0
            let place = Place(step: step.id, round: ownRound)
            let isSettled = step.kind == .question && settled.contains(place)
            if isOpen(step, round: ownRound), !isSettled, !isIdle(step, round: ownRound) {
                return place
            }
        }
        return nil
    }

    /// Whether a step asks to go once more through a group of which this round left all open.
    private func isIdle(_ step: Script.Step, round: Int) -> Bool {
        guard step.kind == .again else { return false }
        let group = script.steps.filter { $0.group == step.group && $0.kind == .question }
        return group.allSatisfy { question in
            answers[Place(step: question.id, round: round)]?.values.isEmpty ?? true
        }
    }

    /// Drops every answer.
    package mutating func forget() {
        answers.removeAll(keepingCapacity: false)
        trail.removeAll(keepingCapacity: false)
        settled.removeAll(keepingCapacity: false)
        returns.removeAll(keepingCapacity: false)
        place = firstOpen(from: 0)
    }
}
