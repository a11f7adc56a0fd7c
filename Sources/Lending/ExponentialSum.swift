// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// A sum of weights that decay with time at one common force: Σ weight · e^(-force · time).
///
/// With cash flows for weights and years for time it is their present value, and the force is the
/// natural logarithm of one plus the yearly rate. In the force the sum stays tame where in the rate
/// it would not: a week's loan at thousands of per cent is a force of about ten.
struct ExponentialSum {
    /// One weight and its time.
    struct Term {
        let weight: Double
        let time: Double

        init(_ weight: Double, _ time: Double) {
            self.weight = weight
            self.time = time
        }
    }

    private let terms: [Term]

    /// A sum of terms; what weighs nothing is left out, times need not be sorted.
    init(_ terms: [Term]) {
        self.terms = terms.filter { $0.weight != 0 }.sorted { $0.time < $1.time }
    }

    /// How often the weights change sign in the order of time. There are at most so many roots, and
    /// fewer only by an even number (Descartes' rule, which holds for real exponents too).
    var signChanges: Int {
        zip(terms, terms.dropFirst()).count { ($0.weight > 0) != ($1.weight > 0) }
    }

    /// The sum at a force, up to a positive factor that keeps it within the range of numbers.
    func value(at force: Double) -> Double {
        let reference = (force >= 0 ? terms.first : terms.last)?.time ?? 0
        return terms.reduce(0) { $0 + $1.weight * exp(-force * ($1.time - reference)) }
    }

    /// Every force within the bounds at which the sum is nothing, ascending; each to the last bit
    /// that the sum itself can be told to.
    ///
    /// Let τ be a time between two terms whose weights differ in sign. The derivative of
    /// e^(force · τ) · sum is again such a sum, with one change of sign fewer; between its roots
    /// the sum has at most one root, which bisection finds without fail. Complexity: O(c² · n) for
    /// c changes of sign among n terms, times the 60 or so steps of a bisection.
    func roots(from lower: Double, to upper: Double) -> [Double] {
        guard let turn = firstTurn else { return [] }
        let slope = ExponentialSum(terms.map { Term($0.weight * (turn - $0.time), $0.time) })
        let ends = [lower] + slope.roots(from: lower, to: upper) + [upper]
        var roots = ends.filter { value(at: $0) == 0 }
        for (start, end) in zip(ends, ends.dropFirst()) {
            let (atStart, atEnd) = (value(at: start), value(at: end))
            if atStart != 0, atEnd != 0, (atStart < 0) != (atEnd < 0) {
                roots.append(root(between: start, end, isRising: atStart < 0))
            }
        }
        return Set(roots).sorted()
    }

    /// The middle between the first two times at which the weights differ in sign.
    private var firstTurn: Double? {
        zip(terms, terms.dropFirst()).first { ($0.weight > 0) != ($1.weight > 0) }
            .map { ($0.time + $1.time) / 2 }
    }

    private func root(between start: Double, _ end: Double, isRising: Bool) -> Double {
        var (low, high) = (start, end)
        for _ in 0..<200 {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { break }
            let here = value(at: middle)
            if here == 0 { return middle }
            if (here < 0) == isRising { low = middle } else { high = middle }
        }
        return low + (high - low) / 2
    }
}
