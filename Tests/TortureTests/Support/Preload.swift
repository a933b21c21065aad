import FoundationEssentials
import Glibc
import PseudoTerminal

/// The library of `Preload`, compiled where it has changed; its head file says what it can do.
struct Preload {
  let path: String

  /// All proofs of a run use the same one.
  static let shared = Result { try Preload() }

  private init() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Preload.folder).sorted()
    let files = names.map { Preload.folder + "/" + $0 }
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for file in files {
      // FNV-1a: another text, another library.
      for byte in try Data(contentsOf: URL(filePath: file)) {
        sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    path = BuiltProgram.path("torture-preload-\(String(sum, radix: 16)).so")
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try compile(files.filter { $0.hasSuffix(".c") })
  }

  /// Under another name first: two runs may compile at the same time.
  private func compile(_ sources: [String]) throws {
    let made = path + ".\(getpid())"
    let compiled = try runCommand(
      "/usr/bin/env", ["clang", "-shared", "-fPIC", "-O1", "-o", made] + sources,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"])
    guard compiled.status == .exited(0), rename(made, path) == 0 else {
      throw Failure("clang: \(compiled.error)")
    }
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
