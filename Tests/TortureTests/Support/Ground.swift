import Evaluation
import FoundationEssentials
import Glibc
import PseudoTerminal
import Storage

/// A data folder with one draft, made anew for each try, and the program in it.
final class Ground {
  static let id = "blank"
  static let before = "旧文本。"

  /// The data folder is `data` in it, the user's home beside that: its calls are not watched.
  let root: TemporaryFolder
  let preload: Preload
  let program: String
  private let draft: String
  private var files: FileManager { .default }

  init() throws {
    root = try TemporaryFolder()
    preload = try Preload(in: root)
    program =
      ProcessInfo.processInfo.environment["TORTURE_PROGRAM"] ?? BuiltProgram.path("ziping")
    let rubric = (BuiltProgram.data ?? "") + "/rubrics/wuhua-2023.json"
    try root.write(
      try String(contentsOfFile: rubric, encoding: .utf8), to: "data/rubrics/wuhua-2023.json")
    try root.write("", to: "home/.keep")
    let base = ["--data", root.file("data")]
    let words = ["--rubric", "wuhua-2023", "--unit", "五华县", "--year", "2023", "--id", Ground.id]
    let environment = ["HOME": root.file("home"), "SWIFT_BACKTRACE": "enable=no"]
    for command in [["new"] + words, ["set", Ground.id, "section.duties.text=" + Ground.before]] {
      let made = try runCommand(program, base + command, environment: environment)
      guard made.status == .exited(0) else { throw Failure(made.error) }
    }
    draft = try root.read("data/drafts/\(Ground.id).json")
  }

  var data: String { root.file("data") }
  /// Where the changes of a traced program are written down.
  var trace: String { root.file("changes.trace") }
  private var log: String { root.file("calls.log") }

  /// Puts the folder back to one draft with the old text.
  func reset() throws {
    for name in try files.contentsOfDirectory(atPath: data) where name != "rubrics" {
      try files.removeItem(atPath: data + "/" + name)
    }
    try? files.removeItem(atPath: root.file("home"))
    for file in [log, trace] { try? files.removeItem(atPath: file) }
    try root.write("", to: "home/.keep")
    try root.write(draft, to: "data/drafts/\(Ground.id).json")
  }

  /// Takes the drafts' folder away.
  func removeDrafts() throws { try files.removeItem(atPath: data + "/drafts") }

  /// Adds a draft like the first one.
  func addDraft(_ id: String) throws {
    let text = draft.replacing("\"id\": \"\(Ground.id)\"", with: "\"id\": \"\(id)\"")
    try root.write(text, to: "data/drafts/\(id).json")
  }

  private func environment(_ fault: Fault?, isTraced: Bool = false) -> [String: String] {
    let own = ["HOME": root.file("home"), "SWIFT_BACKTRACE": "enable=no"]
    guard fault != nil || isTraced else { return own }
    let watching = [
      "LD_PRELOAD": preload.path, "TORTURE_FOLDER": data, "TORTURE_LOG": log,
      "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0",
    ]
    let tracing = isTraced ? ["TORTURE_TRACE": trace] : [:]
    return own.merging(watching) { $1 }.merging(tracing) { $1 }
      .merging(fault?.environment ?? [:]) { $1 }
  }

  func run(_ arguments: [String], under fault: Fault? = nil) throws -> CommandResult {
    try runCommand(
      program, ["--data", data] + arguments, environment: environment(fault),
      workingDirectory: root.path)
  }

  func open(
    _ arguments: [String], under fault: Fault? = nil, isTraced: Bool = false, columns: Int = 120,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: program, arguments: ["--data", data] + arguments,
      environment: environment(fault, isTraced: isTraced), columns: columns, rows: rows,
      workingDirectory: root.path)
  }
}

extension Ground {
  /// Whether the fault has met a call.
  var hasHappened: Bool { calls.contains { $0.hasSuffix(" !") } }

  /// What was counted, one call a line.
  var calls: [Substring] {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n")
  }

  /// The number of calls, and the names of those that the fault met.
  var met: [String] {
    calls.filter { $0.hasSuffix(" !") }.map { String($0.dropFirst(0)).replacing(data, with: "") }
  }

  /// A text of a draft, as the storage module reads it.
  func text(
    of id: String = Ground.id, in folder: String = "data/drafts",
    at address: String = "section.duties.text"
  ) throws -> String {
    let draft = try DraftStore.load(path: root.file("\(folder)/\(id).json"))
    guard let path = FieldPath(address: address) else { return "" }
    return draft.report[path].text(as: .text)
  }

  /// The text with what the journal has and the draft has not.
  func recoverableText(at address: String = "section.duties.text") throws -> String {
    let draft = try DraftStore.load(path: root.file("data/drafts/\(Ground.id).json"))
    let finding = JournalStore(folder: draft.folder).finding(for: draft)
    guard let path = FieldPath(address: address) else { return "" }
    guard case .unsaved(let unsaved) = finding else { return draft.report[path].text(as: .text) }
    return unsaved.report[path].text(as: .text)
  }

  func names(in folder: String) -> [String] { (try? root.names(in: folder)) ?? [] }

  /// Does something once for each call that the fault can meet, until none is left.
  ///
  /// - Returns: The number of calls.
  func enumerate(_ fault: Fault, _ body: (Fault) throws -> Void) throws -> Int {
    for call in 1...5_000 {
      try reset()
      var fault = fault
      fault.call = call
      try body(fault)
      if !hasHappened { return call - 1 }
    }
    throw Failure("There is no end of calls.")
  }
}

extension String {
  /// Two sentences for a person: something happened, something can be done.
  var isChineseAdvice: Bool {
    contains("。") && contains("请") && !contains("Fatal error") && !contains("Swift/")
  }
}
