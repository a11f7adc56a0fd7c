// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// A logistic regression with a prior, by whole-batch gradient steps.
struct Fit {
    private(set) var weights: [Float]
    private(set) var bias: Float = 0

    /// How strongly the data counts against the prior.
    private static let strength: Float = 0.3
    private static let steps = 300

    /// - Parameter priors: what signs weigh before any row is seen; words weigh nothing. A sign
    ///   never changes sides: what the authors count for fraud does not come to speak against it.
    init(_ rows: [Calibration.Row], _ count: Int, priors: [Float]) {
        let seen = Fit.counts(rows, count)
        weights = priors + Array(repeating: 0, count: count - priors.count)
        var adam = Adam(count + 1)
        for _ in 1...Fit.steps {
            var gradient = self.gradient(rows)
            for index in weights.indices {
                let prior = index < priors.count ? priors[index] : 0
                let isRare = index >= priors.count && seen[index] < 2
                gradient[index] =
                    isRare ? 0 : Fit.strength * gradient[index] + (weights[index] - prior)
            }
            gradient[count] *= Fit.strength
            move(by: adam.change(along: gradient), priors)
        }
    }

    func score(_ row: Calibration.Row) -> Float {
        row.features.reduce(bias) { $1 < weights.count ? $0 + weights[$1] : $0 }
    }

    private static func counts(_ rows: [Calibration.Row], _ count: Int) -> [Int] {
        var counts = Array(repeating: 0, count: count)
        for row in rows {
            for feature in row.features where feature < count { counts[feature] += 1 }
        }
        return counts
    }

    /// The gradient of the loss over all rows; the last is the bias's.
    private func gradient(_ rows: [Calibration.Row]) -> [Float] {
        var gradient = Array(repeating: Float(0), count: weights.count + 1)
        for row in rows {
            let error = 1 / (1 + exp(-score(row))) - (row.isScam ? 1 : 0)
            for feature in row.features where feature < weights.count { gradient[feature] += error }
            gradient[weights.count] += error
        }
        return gradient
    }

    private mutating func move(by change: [Float], _ priors: [Float]) {
        for index in weights.indices { weights[index] -= change[index] }
        bias -= change[weights.count]
        for (index, prior) in priors.enumerated() {
            weights[index] = prior > 0 ? max(0, weights[index]) : min(0, weights[index])
        }
    }
}

/// A softmax regression over kinds of scams, fitted as `Fit` is.
struct KindFit {
    private(set) var bias: [Float]
    private var weights: [Float]
    private let kindCount: Int

    private static let strength: Float = 3
    private static let steps = 120

    init(_ rows: [Calibration.Row], _ count: Int, kinds: [String]) {
        kindCount = kinds.count
        bias = Array(repeating: 0, count: kinds.count)
        weights = Array(repeating: 0, count: count * kinds.count)
        let numbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
        let known = rows.compactMap { row in
            numbers[row.kind].flatMap { row.isScam ? (row.features, $0) : nil }
        }
        guard !known.isEmpty else { return }
        var adam = Adam(weights.count + bias.count)
        for _ in 1...KindFit.steps { move(by: adam.change(along: gradient(known))) }
    }

    /// How much a feature speaks for each kind.
    func row(_ feature: Int) -> ArraySlice<Float> {
        weights[feature * kindCount..<(feature + 1) * kindCount]
    }

    private func gradient(_ rows: [([Int], Int)]) -> [Float] {
        var gradient = weights + Array(repeating: Float(0), count: kindCount)
        gradient.withUnsafeMutableBufferPointer { gradient in
            weights.withUnsafeBufferPointer { weights in
                for (features, kind) in rows {
                    var errors = probabilities(features, weights)
                    errors[kind] -= 1
                    for index in errors.indices { errors[index] *= KindFit.strength }
                    for feature in features {
                        let start = feature * kindCount
                        for index in errors.indices { gradient[start + index] += errors[index] }
                    }
                    for index in errors.indices { gradient[weights.count + index] += errors[index] }
                }
            }
        }
        return gradient
    }

    private func probabilities(
        _ features: [Int], _ weights: UnsafeBufferPointer<Float>
    ) -> [Float] {
        var scores = bias
        for feature in features {
            let start = feature * kindCount
            for index in scores.indices { scores[index] += weights[start + index] }
        }
        let top = scores.max() ?? 0
        var sum: Float = 0
        for index in scores.indices {
            scores[index] = exp(scores[index] - top)
            sum += scores[index]
        }
        for index in scores.indices { scores[index] /= sum }
        return scores
    }

    private mutating func move(by change: [Float]) {
        for index in weights.indices { weights[index] -= change[index] }
        for index in bias.indices { bias[index] -= change[weights.count + index] }
    }
}

/// Gradient steps that find their own lengths (D. P. Kingma and J. Ba, 2015, arXiv:1412.6980):
/// nothing to tune here, and the same result each time.
struct Adam {
    private var momentum: [Float]
    private var scale: [Float]
    private var steps = 0

    private static let (rate, first, second): (Float, Float, Float) = (0.05, 0.9, 0.999)

    /// - Parameter count: how many numbers are fitted.
    init(_ count: Int) {
        momentum = Array(repeating: 0, count: count)
        scale = momentum
    }

    /// How far each number moves against the gradient in the next step.
    mutating func change(along gradient: [Float]) -> [Float] {
        steps += 1
        let (first, second) = (Adam.first, Adam.second)
        let firstBias = 1 - pow(first, Float(steps))
        let secondBias = 1 - pow(second, Float(steps))
        var change = gradient
        for (index, slope) in gradient.enumerated() {
            momentum[index] = first * momentum[index] + (1 - first) * slope
            scale[index] = second * scale[index] + (1 - second) * slope * slope
            change[index] =
                Adam.rate * (momentum[index] / firstBias)
                / ((scale[index] / secondBias).squareRoot() + 1e-8)
        }
        return change
    }
}
