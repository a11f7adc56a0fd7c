// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Lending

struct ExponentialSumTests {
    @Test func `all roots of a product of known factors are found, and no others`() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<300 {
            let count = Int.random(in: 1...6, using: &random)
            let forces = (0..<count).map {
                0.4 * Double($0) + Double.random(in: 0...0.2, using: &random)
            }
            // The product of (u - u_k) in powers of u = e^(-force).
            var weights = [1.0]
            for force in forces {
                let root = exp(-force)
                weights = zip([0] + weights, weights.map { $0 * -root } + [0]).map(+)
            }
            let sum = ExponentialSum(weights.enumerated().map { .init($1, Double($0)) })
            let roots = sum.roots(from: -1.3, to: 20)
            #expect(roots.count == count, "\(forces) \(roots)")
            for (root, force) in zip(roots, forces) { #expect(abs(root - force) < 1e-6) }
        }
    }

    @Test func `one change of sign is one root, to the last bits`() {
        var random = SplitMix64(seed: 2)
        for _ in 0..<1000 {
            let years = Double.random(in: 0.003...20, using: &random)
            let growth = Double.random(in: 1.01...3, using: &random)
            let sum = ExponentialSum([.init(1, 0), .init(-growth, years)])
            let roots = sum.roots(from: -10, to: 1e4)
            #expect(sum.signChanges == 1 && roots.count == 1)
            #expect(roots.allSatisfy { isNear($0 * years / log(growth), 1, within: 1e-12) })
        }
    }

    @Test func `sums of one sign have no root`() {
        #expect(ExponentialSum([]).roots(from: -1, to: 1) == [])
        #expect(
            ExponentialSum([.init(1, 0), .init(2, 1), .init(0, 2)]).roots(from: -9, to: 9) == [])
    }
}
