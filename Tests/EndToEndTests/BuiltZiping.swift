import FoundationEssentials
import PseudoTerminal

/// The built program on a data folder of its own: the checkout's rubrics, and the drafts it is given.
final class BuiltZiping {
  let data: TemporaryFolder
  /// What the program finds in its environment beside `TERM` and `LANG`.
  var environment: [String: String]

  /// Makes a data folder with these samples as drafts, such as `wuhua-2023`.
  init(drafts: [String] = []) throws {
    data = try TemporaryFolder()
    environment = ["HOME": data.path, "SWIFT_BACKTRACE": "enable=no"]
      .merging(BuiltProgram.sanitizerOptions) { own, _ in own }
    guard let source = BuiltProgram.data else { return }
    try data.copy(source + "/rubrics")
    for draft in drafts {
      let sample = try String(contentsOfFile: "\(source)/samples/\(draft).json", encoding: .utf8)
      try data.write(sample, to: "drafts/\(draft).json")
    }
  }

  /// Makes an empty draft of the sample's unit.
  @discardableResult
  func makeDraft(_ id: String = "blank") throws -> String {
    let made = try run(
      "new", "--rubric", "wuhua-2023", "--unit", "五华县社会保险基金管理局", "--year", "2023",
      "--id", id)
    guard made.status == .exited(0) else { throw Missing(description: made.error) }
    return id
  }

  /// Opens the program in a terminal.
  func open(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, ambiguousWidth: Int = 1,
    dropping dropped: [ClosedRange<UInt32>] = []
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: BuiltProgram.path("ziping"), arguments: ["--data", data.path] + arguments,
      environment: environment, columns: columns, rows: rows, ambiguousWidth: ambiguousWidth,
      dropping: dropped, workingDirectory: data.path)
  }

  /// Runs one of its commands without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> CommandResult {
    try runCommand(
      BuiltProgram.path("ziping"), arguments + ["--data", data.path], environment: environment,
      input: input, workingDirectory: data.path)
  }
}
