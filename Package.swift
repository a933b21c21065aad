// swift-tools-version: 6.2

import PackageDescription

/// One list for all targets: what the compiler must refuse.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "ziping",
  products: [.executable(name: "ziping", targets: ["ziping"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // The terminal.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CWidth", exclude: ["table.py"]),
    .target(name: "Terminal", dependencies: ["CWidth"], swiftSettings: strict),
    .target(
      name: "TerminalNcurses", dependencies: ["CNcurses", "CWidth", "Terminal"],
      swiftSettings: strict),

    // The subject matter.
    .target(
      name: "Evaluation", dependencies: [.product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .target(name: "Storage", dependencies: ["Evaluation"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["Evaluation"], swiftSettings: strict),

    // The program.
    .target(
      name: "Screens", dependencies: ["Documents", "Evaluation", "Terminal"],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Documents", "Evaluation", "Screens", "Storage", "Terminal", "TerminalNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "ziping", dependencies: ["Commands"], swiftSettings: strict),

    // The tests.
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Storage"],
      exclude: ["Checks/Sentences", "Sample/Findings"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Evaluation", "RubricFuzzing", "Storage"],
      exclude: ["Schema/every-member.json"],
      swiftSettings: strict),
    .target(
      name: "RubricFuzzing", dependencies: ["Evaluation", "Storage"], path: "Tests/RubricFuzzing",
      swiftSettings: strict),
    .executableTarget(
      name: "ziping-rules", dependencies: ["Evaluation", "RubricFuzzing", "Storage"],
      path: "Tests/BenchRules", swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Evaluation", "Storage"],
      exclude: ["Corrections.txt", "Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests", dependencies: ["Evaluation", "Screens", "Storage", "Terminal"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Evaluation", "Storage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PseudoTerminal"],
      exclude: ["Fixtures", "Transcripts"],
      swiftSettings: strict),
    .executableTarget(
      name: "ziping-bench", dependencies: ["PseudoTerminal"], path: "Tests/Bench",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
