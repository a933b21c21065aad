// swift-tools-version: 6.2

import PackageDescription

/// One list for all targets: what the compiler must refuse.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Where Debian keeps the headers of libxml2, pango and cairo.
///
/// Only the C shim sees them. Folders that are not there do no harm.
let formatHeaders =
  [
    "libxml2", "pango-1.0", "glib-2.0", "harfbuzz", "freetype2", "fribidi", "cairo", "pixman-1",
    "poppler/glib", "poppler",
  ].map { "/usr/include/" + $0 }
  + ["x86_64", "aarch64"].map { machine in
    "/usr/lib/\(machine)-linux-gnu/glib-2.0/include"
  }

let package = Package(
  name: "ziping",
  products: [
    .executable(name: "ziping", targets: ["ziping"]),
    .executable(name: "ziping-documents", targets: ["ziping-documents"]),
  ],
  // Exact, so that two builds of one commit are the same; no Package.resolved is kept.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
  ],
  targets: [
    // The terminal.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CWidth", exclude: ["table.py"]),
    .target(name: "Terminal", dependencies: ["Text"], swiftSettings: strict),
    .target(
      name: "TerminalNcurses", dependencies: ["CNcurses", "CWidth", "Terminal"],
      swiftSettings: strict),

    // The subject matter.
    .target(name: "Text", dependencies: ["CWidth"], swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Text", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .target(name: "RubricReading", dependencies: ["Evaluation", "Text"], swiftSettings: strict),
    .target(name: "CStorage"),
    .target(
      name: "Storage", dependencies: ["CStorage", "Evaluation", "Text"], swiftSettings: strict),
    // Its vocabulary is text that is read by people and kept in the program.
    .target(
      name: "Documents", dependencies: ["Evaluation", "Text"],
      resources: ["figures", "kinds", "names", "chapters"].map {
        .embedInCode("Vocabulary/\($0).txt")
      }, swiftSettings: strict),

    // Signatures. libcrypto is loaded on first use, so nothing is linked.
    .target(name: "CCrypto"),
    .target(name: "Signing", dependencies: ["CCrypto"], swiftSettings: strict),

    // The program.
    .target(
      name: "Screens", dependencies: ["Documents", "Evaluation", "Terminal", "Text"],
      swiftSettings: strict),
    .target(
      name: "Application",
      dependencies: ["Documents", "Evaluation", "Signing", "Storage", "Terminal", "Text"],
      swiftSettings: strict),
    .target(
      name: "Session",
      dependencies: [
        "Application", "Documents", "Evaluation", "Screens", "Signing", "Storage", "Terminal",
        "TerminalNcurses", "Text",
      ],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Application", "Documents", "Evaluation", "RubricReading", "Signing", "Storage", "Terminal",
        "TerminalNcurses", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ziping", dependencies: ["Application", "Commands", "Session"],
      swiftSettings: strict),

    // The second program: file formats, in a process of their own.
    .target(
      name: "CFormats",
      cSettings: [.unsafeFlags(formatHeaders.flatMap { ["-isystem", $0] })],
      linkerSettings: [
        // The others are loaded by name when they are needed (ADR 12).
        "z", "xlsxwriter",
      ].map { .linkedLibrary($0) }),
    .target(
      name: "DocumentFormats", dependencies: ["CFormats", "Documents"], swiftSettings: strict),
    .executableTarget(
      name: "ziping-documents", dependencies: ["DocumentFormats", "Documents"],
      swiftSettings: strict),

    // The tests.
    .target(name: "SeededChance", path: "Tests/SeededChance", swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["SeededChance", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "SeededChance", "Storage"],
      exclude: ["Checks/Sentences", "Sample/Findings"], swiftSettings: strict),
    .testTarget(
      name: "RubricReadingTests", dependencies: ["Evaluation", "RubricReading"],
      exclude: ["Composing/Sentences"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["CStorage", "Evaluation", "RubricFuzzing", "Storage"],
      exclude: ["Migrations/Fixtures", "Schema/every-member.json"], swiftSettings: strict),
    .target(
      name: "RubricFuzzing", dependencies: ["Evaluation", "SeededChance", "Storage"],
      path: "Tests/RubricFuzzing",
      swiftSettings: strict),
    .executableTarget(
      name: "ziping-rules", dependencies: ["Evaluation", "RubricFuzzing", "Storage"],
      path: "Tests/BenchRules", exclude: ["peer.py"], swiftSettings: strict),
    .target(
      name: "ReviewProof", dependencies: ["Evaluation", "Signing", "Storage"],
      path: "Tests/ReviewProof", swiftSettings: strict),
    .executableTarget(
      name: "ziping-review",
      dependencies: ["Evaluation", "PseudoTerminal", "ReviewProof", "Storage"],
      path: "Tests/ReviewProofRunner", swiftSettings: strict),
    .testTarget(
      name: "ReviewTests",
      dependencies: ["Evaluation", "PseudoTerminal", "ReviewProof", "Signing", "Storage"],
      swiftSettings: strict),
    .testTarget(
      name: "SigningTests", dependencies: ["CCrypto", "Signing", "Storage"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Evaluation", "Storage", "Tally"],
      exclude: ["Corrections.txt", "Fixtures"], swiftSettings: strict),
    .target(name: "Tally", path: "Tests/Tally", swiftSettings: strict),
    .testTarget(
      name: "ConservationTests",
      dependencies: [
        "DocumentFormats", "Documents", "Evaluation", "SeededChance", "ShippedData", "Storage",
        "Tally",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentFormatsTests",
      dependencies: ["DocumentFormats", "Documents", "Evaluation", "Storage"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Documents", "Evaluation", "Screens", "SeededChance", "Storage", "Terminal"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .target(
      name: "ShippedData", dependencies: ["Evaluation", "Storage"], path: "Tests/ShippedData",
      swiftSettings: strict),
    .testTarget(
      name: "ApplicationTests",
      dependencies: [
        "Application", "Documents", "Evaluation", "ShippedData", "Storage", "Terminal", "Text",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Application", "Evaluation", "Screens", "Session", "ShippedData", "Storage", "Terminal",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Application", "Commands", "Evaluation", "Storage", "Terminal",
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
    .target(
      name: "FuzzTargets", dependencies: ["Evaluation", "Storage", "Terminal"],
      path: "Tests/FuzzTargets", exclude: ["Seeds"], swiftSettings: strict),
    .testTarget(
      name: "TortureTests",
      dependencies: [
        "Evaluation", "FuzzTargets", "PseudoTerminal", "ReviewProof", "SeededChance", "Signing",
        "Storage",
        "Terminal",
      ],
      exclude: ["Preload"], swiftSettings: strict),
    .executableTarget(
      name: "ziping-bench", dependencies: ["PseudoTerminal"], path: "Tests/Bench",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
