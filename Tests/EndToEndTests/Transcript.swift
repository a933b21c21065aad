import FoundationEssentials
import PseudoTerminal

/// Commands of a shell with what they print, as a text that anyone can read.
///
/// `$ ` stands before a command, `! ` before a line on standard error, `= ` before the exit code;
/// other lines are standard output, and lines with `# ` say what it is about. One transcript runs
/// in one data folder from top to bottom; `RECORD=1` writes down what comes out.
struct Transcript {
  let path: String
  let text: String

  init(_ name: String) throws {
    path = (BuiltProgram.checkout ?? ".") + "/Tests/EndToEndTests/Transcripts/\(name).txt"
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The transcript as it is today.
  func played() throws -> String {
    let shell = try TranscriptShell()
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") { lines += ["", String(line)] }
      if line.hasPrefix("$ ") { lines += ["", String(line)] + (try shell.run(line.dropFirst(2))) }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  func record(_ played: String) throws {
    try Data(played.utf8).write(to: URL(fileURLWithPath: path))
  }

  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }
}

/// A shell that finds `ziping` and two drafts, the sample and its corrected copy.
private struct TranscriptShell {
  private let ziping: BuiltZiping
  private let environment: [String: String]

  init() throws {
    ziping = try BuiltZiping(drafts: ["wuhua-2023", "wuhua-2023-corrected"])
    let programs = URL(fileURLWithPath: BuiltProgram.path("ziping")).deletingLastPathComponent()
    environment = ziping.environment.merging([
      "PATH": programs.path + ":/usr/bin:/bin", "ZIPING_DATA": ziping.data.path, "TZ": "UTC",
      "TERM": "dumb",
    ]) { $1 }
  }

  /// Standard output, standard error and exit code of a command.
  func run(_ command: Substring) throws -> [String] {
    let result = try runCommand(
      "/bin/sh", ["-c", String(command)], environment: environment,
      workingDirectory: ziping.data.path)
    let output = lines(of: result.output) + lines(of: result.error).map { "! " + $0 }
    return output + ["= \(result.status.text)"]
  }

  private func lines(of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0).replacing(ziping.data.path, with: "<data>")
    }
    return text.hasSuffix("\n") || text.isEmpty ? lines.dropLast() : lines
  }
}

extension ExitStatus {
  fileprivate var text: String {
    switch self {
    case .exited(let code): "\(code)"
    case .signalled(let signal): "signal \(signal)"
    }
  }
}
