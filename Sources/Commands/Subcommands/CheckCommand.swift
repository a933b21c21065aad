import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping check DRAFT`, `ziping check FILE…`: what a person should look at.
///
/// A file is checked as it is: no rubric, no draft.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandWords.check)

  @Argument(help: CommandWords.checked) var names: [String] = []
  @Flag(help: CommandWords.checkAll) var all = false
  @OptionGroup var data: DataOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    guard !all else {
      guard names.isEmpty else { throw Refusal.argument(.allAndNames) }
      return try checkAll()
    }
    guard !names.isEmpty else { throw Refusal.argument(.nothingToCheck) }
    let drafts = names.filter { !CheckedFile.isMeant(by: $0) }
    var isClean = true
    for name in drafts {
      let isFine = try check(data.open(name), isAlone: names.count == 1)
      isClean = isFine && isClean
    }
    if drafts.count < names.count {
      let files = try names.flatMap { try CheckedFile.files(named: $0) }
      let isFine = try check(files)
      isClean = isFine && isClean
    }
    guard isClean else { throw ExitCode.findings }
  }

  private func checkAll() throws {
    let report = try FolderReport(of: data.folder)
    if json {
      try report.json.print()
    } else {
      try StandardStream.output.write(report.text)
    }
    for fault in report.faults { try StandardStream.error.write(fault.message + "\n") }
    guard report.faults.isEmpty else { throw ExitCode.notFound }
    guard report.isClean else { throw ExitCode.findings }
  }

  /// Files one by one: one that cannot be read is said, and does not hold up the others.
  ///
  /// - Returns: Whether nothing was found.
  private func check(_ paths: [String]) throws -> Bool {
    var reports: [PaperReport] = []
    var fault: Refusal?
    for path in paths {
      do throws(Refusal) {
        reports.append(try PaperReport(path: path))
      } catch {
        guard paths.count > 1 else { throw error }
        try StandardStream.error.write(error.message + "\n")
        fault = error
      }
    }
    if json {
      try JSONValue.array(reports.map(\.json)).print()
    } else {
      try StandardStream.output.write(reports.map(\.text).joined(separator: "\n"))
    }
    if fault != nil { throw ExitCode.notFound }
    return reports.allSatisfy(\.findings.isEmpty)
  }

  /// - Returns: Whether nothing was found.
  private func check(_ draft: OpenDraft, isAlone: Bool) throws -> Bool {
    let findings = draft.rubric.inOrder(
      draft.rubric.findings(in: draft.report) + draft.evidenceFindings)
    if json {
      try JSONValue.array(findings.map(\.json)).print()
    } else {
      let head = isAlone ? "" : draft.draft.id.text.printable + "\n"
      try StandardStream.output.write(head + text(of: findings))
    }
    return findings.isEmpty
  }

  private func text(of findings: [Finding]) -> String {
    var table = Table(.left, .left, .left)
    for finding in findings {
      table.add(finding.severity.title, finding.field.address, finding.text)
    }
    return table.text + DraftWords.findings(findings) + "\n"
  }
}

extension Finding {
  /// The message, with the reason why it may stand.
  fileprivate var text: String {
    isJustified ? message + "（已说明：\(justification)）" : message
  }
}
