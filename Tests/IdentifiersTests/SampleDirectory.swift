// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import Identifiers

/// A directory of a few names, enough to tell every note.
enum SampleDirectory {
    static let directory: IdentifierDirectory = {
        var directory = IdentifierDirectory()
        directory.officialDomains = [
            "sbi.co.in", "onlinesbi.sbi", "cybercrime.gov.in", "bank.in",
        ]
        directory.shorteners = ["bit.ly", "tinyurl.com"]
        directory.freeHosts = ["netlify.app", "blogspot.com"]
        directory.chatHosts = ["wa.me", "t.me"]
        directory.riskyEndings = ["xyz", "top", "quest"]
        directory.brands = ["sbi", "hdfc", "paytm", "flipkart"]
        directory.offices = ["police", "court", "cybercell"]
        directory.nearBrands = ["flipcart", "cybercrimes"]
        directory.fraudDiallingCodes = ["92", "855", "1218"]
        directory.forwardingCodes = ["*401*", "**21*", "*21*"]
        directory.cancellingCodes = ["##002#"]
        directory.askingCodes = ["*#21#"]
        directory.personalHandles = ["ybl", "okaxis", "paytm"]
        return directory
    }()

    /// The identifiers of a text as lines: kind, value, what was typed, notes.
    static func found(in text: String) -> [Finding] {
        let scalars = Array(text.unicodeScalars)
        return IdentifierFinder(directory: directory).identifiers(in: scalars).map { found in
            Finding(
                kind: found.kind, value: found.value,
                typed: String(String.UnicodeScalarView(scalars[found.range])), notes: found.notes)
        }
    }
}

/// One identifier with what was typed in its place.
struct Finding: Equatable {
    var kind: Identifier.Kind
    var value: String
    var typed: String
    var notes: [String] = []
}
