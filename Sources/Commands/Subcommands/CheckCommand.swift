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
    let findings = draft.rubric.findings(in: draft.report)
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
      table.add(finding.severity.title, finding.field.address, finding.message)
    }
    return table.text + DraftWords.findings(findings) + "\n"
  }
}

extension Finding {
  fileprivate var json: JSONValue {
    .object([
      "check": .string(check), "severity": .string(severity.name),
      "address": .string(field.address), "message": .string(message),
      "range": range.map {
        .array([.number("\($0.lowerBound)"), .number("\($0.upperBound)")])
      } ?? .null,
    ])
  }
}
