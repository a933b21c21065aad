import ArgumentParser
import Evaluation
import Storage

/// `ziping check DRAFT`: what a person should look at.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandWords.check)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let draft = try draft.open()
    let findings = draft.rubric.inOrder(
      draft.rubric.findings(in: draft.report) + draft.evidenceFindings)
    if json {
      try JSONValue.array(findings.map(\.json)).print()
    } else {
      try StandardStream.output.write(text(of: findings))
    }
    guard findings.isEmpty else { throw ExitCode.findings }
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
