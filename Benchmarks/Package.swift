// swift-tools-version: 6.1
// SPDX-FileCopyrightText: 2026 The Parakh authors
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

// The rooms are open to their own package only, and their package is named after its folder.
// `-package-name` makes this target one of that package; a root package may use such a flag.
let project = Context.packageDirectory.split(separator: "/").dropLast().last.map(String.init) ?? ""
let name = String(project.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })

let package = Package(
    name: "ParakhBenchmarks",
    dependencies: [
        .package(path: ".."),
        // Without traits: no memory allocator of its own.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Verdicts",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Knowledge", package: project),
                .product(name: "Screening", package: project),
            ],
            path: "Verdicts", packageAccess: false,
            swiftSettings: [
                .swiftLanguageMode(.v6), .unsafeFlags(["-package-name", name]),
            ],
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
