import Evaluation
import FoundationEssentials
import Glibc
import PseudoTerminal
import Storage

/// A data folder with one draft, made anew for each try, and the program in it.
final class Ground {
  static let id = "blank"
  static let before = "旧文本。"

  /// What the draft holds at first.
  enum Beginning {
    /// One short text, `Ground.before`.
    case short
    /// The published sample: long texts, lists, amounts, answers.
    case sample
    /// The sample without its faults, which can be submitted.
    case clean
  }

  /// The data folder is `data` in it, the user's home beside that: its calls are not watched.
  let root: TemporaryFolder
  let preload: Preload
  let program = Ground.program
  private let draft: String
  /// The folder whose calls are counted; the data folder, unless somebody says another.
  var watched: String
  /// What `reset` goes back to, where that is more than one draft.
  private var stage: String?
  private var files: FileManager { .default }

  init(_ beginning: Beginning = .short) throws {
    root = try TemporaryFolder()
    watched = root.file("data")
    preload = try Preload.shared.get()
    draft =
      switch beginning {
      case .short: try Ground.short.get()
      case .sample: try Ground.sample.get()
      case .clean: try Ground.clean.get()
      }
    try root.write(Ground.rubric, to: "data/rubrics/wuhua-2023.json")
    try reset()
  }

  private static let program =
    ProcessInfo.processInfo.environment["TORTURE_PROGRAM"] ?? BuiltProgram.path("ziping")
  private static let shipped = BuiltProgram.data ?? ""
  private static var rubric: String {
    get throws { try String(contentsOfFile: shipped + "/rubrics/wuhua-2023.json", encoding: .utf8) }
  }

  /// The draft as the program itself makes it, once a run.
  private static let short = Result {
    let root = try TemporaryFolder()
    try root.write(rubric, to: "data/rubrics/wuhua-2023.json")
    let base = ["--data", root.file("data")]
    let words = ["--rubric", "wuhua-2023", "--unit", "五华县", "--year", "2023", "--id", Ground.id]
    let environment = ["HOME": root.path, "SWIFT_BACKTRACE": "enable=no"]
    for command in [["new"] + words, ["set", Ground.id, "section.duties.text=" + Ground.before]] {
      let made = try runCommand(program, base + command, environment: environment)
      guard made.status == .exited(0) else { throw Failure(made.error) }
    }
    return try root.read("data/drafts/\(Ground.id).json")
  }

  private static let sample = Result { try shipped("wuhua-2023") }
  private static let clean = Result { try shipped("wuhua-2023-corrected") }

  private static func shipped(_ name: String) throws -> String {
    try String(contentsOfFile: shipped + "/samples/\(name).json", encoding: .utf8)
      // The rubric has an id, too; it stands further in.
      .replacing("\n  \"id\": \"\(name)\"", with: "\n  \"id\": \"\(Ground.id)\"")
  }

  var data: String { root.file("data") }
  /// Where the changes of a traced program are written down.
  var trace: String { root.file("changes.trace") }
  /// Where closes of what is not open are written down.
  var closes: String { root.file("closes.log") }
  private var log: String { root.file("calls.log") }

  /// Puts the folder back to one draft with the old text, or to the stage that was chosen.
  func reset() throws {
    try clear()
    for file in [log, trace] { try? files.removeItem(atPath: file) }
    guard let stage else {
      try root.write("", to: "home/.keep")
      try root.write(draft, to: "data/drafts/\(Ground.id).json")
      return
    }
    try copy(from: root.file(stage), to: root.path)
  }

  /// Remembers the folder, and the user's home, as they are: a stage to go back to.
  func keep(as name: String) throws {
    try files.createDirectory(atPath: root.file(name + "/data"), withIntermediateDirectories: true)
    try copy(from: root.path, to: root.file(name))
  }

  /// Goes back to a stage, now and with each `reset`.
  func goBack(to name: String) throws {
    stage = name
    try reset()
  }

  func clear() throws {
    for name in try files.contentsOfDirectory(atPath: data) where name != "rubrics" {
      try files.removeItem(atPath: data + "/" + name)
    }
    try? files.removeItem(atPath: root.file("home"))
  }

  private func copy(from old: String, to new: String) throws {
    try files.copyItem(atPath: old + "/home", toPath: new + "/home")
    for name in try files.contentsOfDirectory(atPath: old + "/data") where name != "rubrics" {
      try files.copyItem(atPath: old + "/data/" + name, toPath: new + "/data/" + name)
    }
  }

  /// Takes the drafts' folder away.
  func removeDrafts() throws { try files.removeItem(atPath: data + "/drafts") }

  /// Takes the draft's lock away, as somebody does by hand, or a share that keeps none.
  func removeLock() throws {
    let lock = data + "/drafts/.\(Ground.id).lock"
    // On a share it may have gone already, by the other way.
    guard unlink(lock) == 0 || errno == ENOENT else { throw Failure("\(lock): \(errno)") }
  }

  /// Adds a draft like the first one.
  func addDraft(_ id: String) throws {
    let text = draft.replacing("\"id\": \"\(Ground.id)\"", with: "\"id\": \"\(id)\"")
    try root.write(text, to: "data/drafts/\(id).json")
  }

  private func environment(_ fault: Fault?, isTraced: Bool = false) -> [String: String] {
    let own = ["HOME": root.file("home"), "SWIFT_BACKTRACE": "enable=no"]
    guard fault != nil || isTraced else { return own }
    let watching = [
      "LD_PRELOAD": preload.path, "TORTURE_FOLDER": watched, "TORTURE_LOG": log,
      "TORTURE_CLOSES": closes,
      "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0",
    ]
    let tracing = isTraced ? ["TORTURE_TRACE": trace] : [:]
    return own.merging(watching) { $1 }.merging(tracing) { $1 }
      .merging(fault?.environment ?? [:]) { $1 }
  }

  func run(
    _ arguments: [String], input: String = "", under fault: Fault? = nil, isTraced: Bool = false
  ) throws -> CommandResult {
    try runCommand(
      program, ["--data", data] + arguments, environment: environment(fault, isTraced: isTraced),
      input: input, workingDirectory: root.path)
  }

  /// Opens the program; `folder` is the data folder by another name.
  func open(
    _ arguments: [String], in folder: String? = nil, under fault: Fault? = nil,
    isTraced: Bool = false, columns: Int = 120, rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: program, arguments: ["--data", folder ?? data] + arguments,
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

  /// Does something once for each call that the fault can meet, or every so manyth, until none is
  /// left.
  ///
  /// - Returns: The number of calls that it met.
  func enumerate(
    _ fault: Fault, by step: Int = 1, _ body: (Fault) throws -> Void
  ) throws -> Int {
    for call in stride(from: 1, through: 5_000, by: step) {
      try reset()
      var fault = fault
      fault.call = call
      try body(fault)
      if !hasHappened { return (call - 1) / step }
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
