// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextFolding

/// A small spelling table of the kind authors write, for the words no rule unites.
enum SampleSpellings {
    static let folder = Folder(
        spellings: SpellingTable(groups: [
            ("nahi", ["nhi", "nahin", "naheen", "नहीं", "नही"]),
            ("call", ["cal", "कॉल"]),
            ("kal", ["कल"]),
            ("account", ["acct", "ac", "अकाउंट"]),
            ("otp", ["ओटीपी"]),
            ("phone", ["fone", "fon", "फोन", "फ़ोन"]),
            ("police", ["polis", "pulis", "पुलिस"]),
            ("number", ["nambar", "no", "नंबर"]),
            ("bank", ["baink", "बैंक"]),
            ("case", ["kes", "केस"]),
            ("download", ["daunlod", "डाउनलोड"]),
        ]))

    static func folded(_ text: String) -> String { folder.fold(text).description }
}
