// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers
import TestSupport
internal import Testing

struct HostileTextTests {
    private static let pieces = [
        "9876543210", "+91", "₹", "Rs.", "5,000", "/-", "lakh", "name", "@", "ybl", ".", "com",
        "in",
        "http://", "https://", "bit.ly", "/", "?", "#", "*", "401", "-", "(", ")", " ", "  ", "।",
        "रुपये", "रु", "९८७", "😀", "\u{200B}", "\u{202E}", "ѕbі", "é", "apk", ":", "_", ",", "4111",
        " dot ", "[.]", "www ", "sbi-kyc", "JD-SBIINB", "-S", "SBIN0", "001234", "011", "0092",
        "bc1q", "0x", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "डॉट", "slash ", "कॉम",
    ]

    private func scalars(_ generator: inout SplitMix64) -> [Unicode.Scalar] {
        (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ -> [Unicode.Scalar] in
            if Int.random(in: 0..<4, using: &generator) > 0 {
                return Array(
                    Self.pieces.randomElement(using: &generator)?.unicodeScalars
                        ?? "".unicodeScalars)
            }
            return [Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? " "]
        }
    }

    @Test(arguments: 0..<1500)
    func `whatever is typed, identifiers are in order, inside the text and of their form`(
        seed: UInt64
    ) {
        var generator = SplitMix64(seed: seed)
        let scalars = scalars(&generator)
        var end = 0
        for found in IdentifierFinder(directory: SampleDirectory.directory).identifiers(in: scalars)
        {
            #expect(found.range.lowerBound >= end && !found.range.isEmpty)
            end = found.range.upperBound
            #expect(end <= scalars.count)
            #expect(isWellFormed(found), "\(found.kind) \(found.value)")
        }
    }

    private func isWellFormed(_ found: Identifier) -> Bool {
        switch found.kind {
        case .phone: found.value.wholeMatch(of: /\+?[0-9]{8,15}/) != nil
        case .amount:
            found.value.wholeMatch(of: /[0-9]+(\.[0-9]+)?( lakh| crore| thousand)?/) != nil
        case .account: found.value.wholeMatch(of: /[0-9]{9,18}/) != nil
        case .card: found.value.wholeMatch(of: /[3-6][0-9]{14,15}/) != nil
        case .code: found.value.wholeMatch(of: /[*#][0-9*#]+/) != nil
        case .upi: found.value.wholeMatch(of: /[a-z0-9._-]{2,}@[a-z][a-z0-9-]*/) != nil
        case .email:
            found.value.wholeMatch(of: /[a-z0-9._-]{2,}@[a-z][a-z0-9-]*(\.[a-z0-9-]+)+/) != nil
        case .file: found.value.hasSuffix(".apk")
        case .sender: found.value.wholeMatch(of: /[A-Z]{2}-[A-Z0-9]{5,7}(-[PSTG])?/) != nil
        case .ifsc: found.value.wholeMatch(of: /[A-Z]{4}0[A-Z0-9]{6}/) != nil
        case .crypto: found.value.wholeMatch(of: /[A-Za-z0-9]{14,62}/) != nil
        case .handle: found.value.wholeMatch(of: /@[a-z][a-z0-9._]{4,31}/) != nil
        case .link: found.value.contains(".") && !found.value.contains(" ")
        }
    }

    /// Linear reading ends at once; reading every beginning anew would take hours, and the limit
    /// ends it.
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "a.", "*#", "1,", "a-_", "a@", "1 ", "+1", "(1", "http://", "https://a@", "रु", "₹ ",
            "a . ", "a dot ", "www a ", "a.com / ", "(0", "ab-",
        ])
    func `a long text of one trick is read to its end`(trick: String) {
        let scalars = Array(String(repeating: trick, count: 60_000).unicodeScalars)
        let found = IdentifierFinder().identifiers(in: scalars)
        #expect(found.allSatisfy { $0.range.upperBound <= scalars.count })
    }
}
