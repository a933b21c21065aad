import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Signing
import Storage

/// The built program in a data folder with a roster and one clean draft `w`; three people with
/// their own accounts.
final class Office {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let source = BuiltProgram.data ?? ""
    try folder.copy(source + "/rubrics")
    let sample = "\(source)/samples/wuhua-2023-corrected.json"
    try folder.write(try String(contentsOfFile: sample, encoding: .utf8), to: "drafts/w.json")
    try writeRoster()
  }

  /// With the keys of the other tests: making some takes its time.
  private func writeRoster() throws {
    let keys = try Signed.keys.get()
    for name in [SignedDraft.administrator, SignedDraft.filler, SignedDraft.reviewer] {
      let store = KeyStore(folder: config(name) + "/ziping/keys")
      try store.create(
        name, sealed: keys.sealed[name]?.pem ?? "", public: keys.open[name]?.pem ?? "")
    }
    let roster = Roster(people: [
      keys.person(SignedDraft.administrator, [.administrator]),
      keys.person(SignedDraft.filler, [.filler]), keys.person(SignedDraft.reviewer, [.reviewer]),
    ])
    let bytes = PeopleStore.bytes(of: roster)
    try PeopleStore(folder: folder.path).save(
      bytes, signature: keys.sign(bytes, as: SignedDraft.administrator))
  }

  func config(_ name: String) -> String { folder.path + "/accounts/" + name }

  /// Runs a command in somebody's account; what is signed gets its passphrase.
  @discardableResult
  func run(
    _ name: String, _ arguments: [String], input: String = ""
  ) throws -> CommandResult {
    let isSigned = ["submit", "return", "reopen"].contains(arguments.first)
    return try runCommand(
      BuiltProgram.path("ziping"),
      arguments + ["--data", folder.path] + (isSigned ? ["--passphrase-fd", "0"] : []),
      environment: environment(name), input: isSigned ? Office.secret : input,
      workingDirectory: folder.path)
  }

  static let secret = "for tests only\n"

  /// A decision with the key's passphrase.
  @discardableResult
  func decide(_ command: String) throws -> CommandResult {
    try run(
      SignedDraft.reviewer, [command, "w", "--passphrase-fd", "0"], input: Office.secret)
  }

  func environment(_ name: String) -> [String: String] {
    [
      "HOME": folder.path, "XDG_CONFIG_HOME": config(name), "SWIFT_BACKTRACE": "enable=no",
      "PATH": "/usr/bin:/bin",
    ]
  }

  /// A line of the shell in the data folder.
  func shell(_ line: String) throws -> CommandResult {
    try runCommand(
      "/bin/sh", ["-c", line], environment: environment(SignedDraft.reviewer),
      workingDirectory: folder.path)
  }

  /// The words of an exported file without blanks, as another program reads them.
  func words(of path: String) throws -> String {
    let reader = BuiltProgram.path("ziping-documents")
    let command =
      path.hasSuffix("txt")
      ? "cat '\(path)'"
      : path.hasSuffix("pdf")
        ? "pdftotext -raw '\(path)' -" : "'\(reader)' read < '\(path)' | sed 's/\\\\n/ /g'"
    return try shell(command).output.filter { !$0.isWhitespace }
  }
}
