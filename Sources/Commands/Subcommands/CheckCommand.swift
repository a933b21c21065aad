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

  @Argument(help: CommandWords.checked) var names: [String]
  @OptionGroup var data: DataOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
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

extension OpenDraft {
  /// Evidence that is gone or changed; what cannot be read, `verify` explains.
  fileprivate var evidenceFindings: [Finding] {
    guard let file = try? reviewFile(), !file.review.evidence.isEmpty else { return [] }
    return EvidenceCheck(store: reviewStore, review: file.review).findings
  }
}

extension Finding {
  /// The message, with the reason why it may stand.
  fileprivate var text: String {
    isJustified ? message + "（已说明：\(justification)）" : message
  }

  fileprivate var json: JSONValue {
    .object([
      "check": .string(check), "severity": .string(severity.name),
      "address": .string(field.address), "message": .string(message),
      "group": .string(group.title),
      "range": range?.json ?? .null, "expected": .text(expected), "fix": fix?.json ?? .null,
      "justification": justification.isEmpty ? .null : .string(justification),
    ])
  }
}

extension Fix {
  fileprivate var json: JSONValue {
    .object([
      "address": .string(field.address), "range": range.json,
      "replacement": .string(replacement),
    ])
  }
}

extension Range<Int> {
  /// The first character and the one behind the last.
  fileprivate var json: JSONValue {
    .array([.number("\(lowerBound)"), .number("\(upperBound)")])
  }
}
