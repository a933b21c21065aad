import FoundationEssentials
import PseudoTerminal

/// The library of `Preload`, compiled once a run; its head file says what it can do.
struct Preload {
  let path: String

  init(in folder: TemporaryFolder) throws {
    path = folder.file("preload.so")
    let sources = try FileManager.default.contentsOfDirectory(atPath: Preload.folder)
      .filter { $0.hasSuffix(".c") }.map { Preload.folder + "/" + $0 }
    let compiled = try runCommand(
      "/usr/bin/env", ["clang", "-shared", "-fPIC", "-O1", "-o", path] + sources.sorted(),
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"])
    guard compiled.status == .exited(0) else { throw Failure("clang: \(compiled.error)") }
  }

  private static let folder: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...2 { folder.deleteLastPathComponent() }
    return folder.path + "/Preload"
  }()
}

/// Why a proof cannot go on.
struct Failure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
