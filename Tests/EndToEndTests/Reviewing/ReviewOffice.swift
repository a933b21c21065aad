import FoundationEssentials
import PseudoTerminal

/// A filler and a supervisor at one machine, with keys and a signed roster.
struct ReviewOffice {
  static let draft = "wuhua-2023-corrected"
  static let filler = "曾翠兰"
  static let supervisor = "李国强"
  private static let administrator = "张主任"
  static let passphrase = "correct horse battery"

  let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping(drafts: [Self.draft])
    for name in [Self.administrator, Self.filler, Self.supervisor] {
      try command("key", "new", name, "--passphrase-fd", "0")
    }
    try roster("init")
    try roster("add", Self.filler, "--role", "填报人", "--key", publicKey(Self.filler))
    try roster("add", Self.supervisor, "--role", "审核人", "--key", publicKey(Self.supervisor))
  }

  private func publicKey(_ name: String) -> String {
    ziping.data.path + "/.config/ziping/keys/\(name).pub.pem"
  }
  private var drafts: String { ziping.data.path + "/drafts" }
  var signatures: String { drafts + "/\(Self.draft).review/signatures" }

  private func roster(_ arguments: String...) throws {
    try command(
      ["people"] + arguments + [
        "--as", Self.administrator, "--passphrase-fd", "0", "--data", ziping.data.path,
      ])
  }

  private func command(_ arguments: String...) throws { try command(arguments) }

  private func command(_ arguments: [String]) throws {
    let result = try runCommand(
      BuiltProgram.path("ziping"), arguments, environment: ziping.environment,
      input: Self.passphrase + "\n", workingDirectory: ziping.data.path)
    guard result.status == .exited(0) else { throw Missing(description: result.error) }
  }

  func openAsFiller() throws -> PseudoTerminal {
    try ziping.open("--as", Self.filler, Self.draft)
  }

  /// The supervisor's view of the report: list, queue, report.
  func openAsSupervisor() throws -> PseudoTerminal {
    let terminal = try ziping.open("--as", Self.supervisor)
    try terminal.waitFor(text: Self.supervisor)
    terminal.send(.f(8))
    try terminal.waitFor(text: "自何时起")
    try terminal.waitFor(text: "97 优")
    terminal.send(.enter)
    try terminal.waitFor(text: "扣分项")
    return terminal
  }

  /// A change by some other program.
  func edit(_ old: String, _ new: String) throws {
    let path = drafts + "/\(Self.draft).json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard text.contains(old) else { throw Missing(description: old) }
    try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The last signature, as anybody checks it with OpenSSL.
  func verifyWithOpenSSL() throws -> CommandResult {
    let names = try FileManager.default.contentsOfDirectory(atPath: signatures)
    let lines = names.compactMap { Int($0.prefix { $0 != "." }) }
    let last = try require(lines.max(), "a signature")
    return try runCommand(
      "/usr/bin/openssl",
      [
        "dgst", "-sm3", "-verify", publicKey(Self.supervisor), "-sigopt", "distid:1234567812345678",
        "-signature",
        "\(signatures)/\(last).sig", "\(signatures)/\(last).json",
      ], environment: [:], input: "", workingDirectory: ziping.data.path)
  }
}

extension PseudoTerminal {
  func quit() throws {
    send(.ctrl("q"))
    guard try waitForExit() == .exited(0) else { throw Missing(description: "a clean end") }
  }

  /// Types into a prompt and waits until it shows.
  func write(_ text: String) throws {
    send(text)
    try waitFor(text: text)
  }
}
