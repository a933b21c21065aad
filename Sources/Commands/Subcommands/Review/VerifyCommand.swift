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
    let roster = RosterDesk(folder)
    let drafts = try names(folder)
    let memory: DraftVerification.Memory =
      accept ? .accepts : drafts.count == 1 ? .learns : .compares
    let found = drafts.map { DraftVerification($0, in: folder, roster, memory) }
    if json {
      try JSONValue.array(found.map(\.json)).print()
    } else {
      try StandardStream.output.write(text(found, roster).printable)
    }
    guard found.allSatisfy(\.isSound) else { throw ExitCode.findings }
  }

  private func text(_ found: [DraftVerification], _ roster: RosterDesk) -> String {
    let notice: String
    if case .firstUse = roster.standing {
      notice = roster.standing.message.map { $0 + "\n" } ?? ""
    } else {
      notice = ""
    }
    guard !found.isEmpty else { return notice + ReviewWords.nothingToVerify + "\n" }
    return notice + found.map { $0.text + "\n" }.joined()
  }

  /// One draft, or all of a folder.
  private func names(_ folder: DataFolder) throws(Refusal) -> [String] {
    guard let what else { return try all(folder.drafts) }
    guard FolderPath.isFolder(what) else { return [what] }
    return try all(DraftStore(folder: what))
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
      return ReviewWords.unsound(id, problems.count) + "\n"
        + problems.map { "  " + $0 }.joined(separator: "\n")
    }
    return ReviewWords.sound(id, state, lines, standing) + ReviewWords.unsigned(unsigned)
      + ReviewWords.uncovered(uncovered)
  }

  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "sound": .bool(isSound), "state": .string(state.rawValue),
      "signature": .text(standing?.name), "signature_text": .text(standing?.text),
      "revision": .number("\(revision)"), "trail": .number("\(lines)"),
      "unsigned": .array(unsigned.map { .number("\($0)") }),
      "uncovered": .array(uncovered.map { .number("\($0.number)") }),
      "problems": .texts(problems),
    ])
  }
}
