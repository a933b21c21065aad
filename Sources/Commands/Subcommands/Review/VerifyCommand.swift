import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping verify [DRAFT|FOLDER]`: signatures, roster, trail, versions and evidence.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: ReviewHelp.verify)

  @Argument(help: ReviewHelp.verifyWhat) var what: String?
  @Flag(help: ReviewHelp.accept) var accept = false
  @Flag(help: CommandWords.json) var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let folder = data.folder
    var judge = Judge(data.place)
    // Whoever verifies meets the roster, even where nothing was handed in yet.
    let notice = judge.roster.introduced(at: data.place)
    let drafts = try names(folder)
    let memory: DraftVerification.Memory =
      accept ? .accepts : drafts.count == 1 ? .learns : .compares
    let found = drafts.map { DraftVerification($0, &judge, memory) }
    if json {
      try JSONValue.array(found.map(\.json)).print()
    } else {
      try StandardStream.output.write((notice + text(found)).printable)
    }
    guard found.allSatisfy(\.isSound) else { throw ExitCode.findings }
  }

  private func text(_ found: [DraftVerification]) -> String {
    guard !found.isEmpty else { return ReviewWords.nothingToVerify + "\n" }
    return found.map { $0.text + "\n" }.joined()
  }

  /// One draft, or all of a folder.
  private func names(_ folder: DataFolder) throws(Refusal) -> [String] {
    guard let what else {
      // A folder that is not there holds nothing that could be off.
      guard FolderPath.isFolder(folder.own) else {
        throw .storage(.notFound(path: folder.own))
      }
      return try all(folder.drafts)
    }
    guard FolderPath.isFolder(what) else {
      _ = try refusing { () throws(StorageError) in try folder.load(what) }
      return [what]
    }
    // Of a data folder, its drafts.
    let drafts = what + "/drafts"
    return try all(DraftStore(folder: FolderPath.isFolder(drafts) ? drafts : what))
  }

  private func all(_ drafts: DraftStore) throws(Refusal) -> [String] {
    let names = try refusing { () throws(StorageError) in try drafts.names() }
    return names.map { drafts.folder + "/" + $0 + ".json" }
  }
}

extension DraftVerification {
  /// Two sentences where all is well; else what is off, a line each.
  fileprivate var text: String {
    guard isSound else {
      return ReviewWords.unsound(id, judgement, problems.count) + "\n"
        + (problems + rubricDoubts).map { "  " + $0 }.joined(separator: "\n")
    }
    return ReviewWords.sound(id, judgement, lines) + ReviewWords.unsigned(unsigned)
      + ReviewWords.uncovered(uncovered) + ReviewWords.sameUser(sameUser)
      + rubricDoubts.joined()
  }

  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "sound": .bool(isSound), "state": .text(judgement?.name),
      "verification": .text(judgement?.assurance.name),
      "signature": .text(judgement?.standing.name),
      "signature_text": .text(judgement?.standing.text),
      "revision": .number("\(revision)"), "trail": .number("\(lines)"),
      "unsigned": .array(unsigned.map { .number("\($0)") }),
      "rubric_doubts": .texts(rubricDoubts),
      "same_user": .array(sameUser.map { .number("\($0)") }),
      "uncovered": .array(uncovered.map { .number("\($0.number)") }),
      "problems": .texts(problems),
    ])
  }
}
