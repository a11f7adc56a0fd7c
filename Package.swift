// swift-tools-version: 6.2
// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
    of name: String, on dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
        exclude: exclude, swiftSettings: strict)
}

// The floors of the house, lowest first. Imports point down only, and rooms of one floor do not
// import each other; HouseTests holds ARCHITECTURE.md, this list and the sources together.
let systemModules: [Target] = [
    .systemLibrary(name: "CReadline"),
    .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo"),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode"),
]

let floor1: [Target] = [
    room("TextFolding"),
    room("PhraseSearch"),
    room("Identifiers"),
    room("Interviewing"),
    room("AnswerFiles"),
    room("Knowledge", on: [.product(name: "Yams", package: "Yams")]),
]

let floor2: [Target] = [
    room("Screening", on: ["TextFolding", "PhraseSearch", "Identifiers", "Knowledge"]),
    room("Complaints", on: ["AnswerFiles", "Identifiers", "Knowledge"]),
    room("Lending", on: ["AnswerFiles", "Knowledge"]),
]

let floor3: [Target] = [
    room(
        "Desk",
        on: [
            "Interviewing", "AnswerFiles", "Identifiers", "Knowledge", "Screening", "Complaints",
            "Lending",
        ]),
    room("Paper", on: ["CPangoCairo", "CQRencode", "Knowledge", "Complaints"]),
]

let floor4: [Target] = [
    room("TerminalDesk", on: ["CReadline", "Knowledge", "Desk"])
]

let floor5: [Target] = [
    .executableTarget(
        name: "parakh",
        dependencies: [
            "Identifiers", "Knowledge", "Screening", "Complaints", "Lending", "Desk", "Paper",
            "TerminalDesk",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "Crypto", package: "swift-crypto"),
            .product(name: "Logging", package: "swift-log"),
        ],
        swiftSettings: strict)
]

let testTargets: [Target] = [
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "TextFolding"),
    tests(of: "PhraseSearch"),
    tests(of: "Identifiers"),
    tests(of: "Interviewing"),
    tests(of: "Knowledge", exclude: ["Broken", "Sound"]),
    tests(of: "Screening", on: ["Knowledge", "TextFolding", "Identifiers"]),
    tests(of: "Complaints", on: ["AnswerFiles", "Knowledge"]),
    tests(of: "Lending", on: ["Knowledge"]),
    tests(of: "Desk", on: ["Knowledge", "Screening", "Complaints", "Interviewing"]),
    tests(of: "Paper", on: ["Complaints", "Knowledge"]),
    tests(of: "TerminalDesk", on: ["Desk", "Knowledge", "Complaints"]),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
        name: "SittingTests", dependencies: ["parakh"],
        exclude: ["terminal_sitting.py", "Stories"],
        swiftSettings: strict),
]

let package = Package(
    name: "Parakh",
    // The rooms that `Benchmarks/`, a package of its own, measures from within.
    products: [
        .library(name: "Screening", targets: ["Screening"]),
        .library(name: "Knowledge", targets: ["Knowledge"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: systemModules + floor1 + floor2 + floor3 + floor4 + floor5 + testTargets
)
