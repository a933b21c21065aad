import Application
import Evaluation
import Storage
import Terminal

/// A rubric file's findings as text and as JSON.
extension RubricFile {
  var text: String {
    let body = findings.map { $0.text(in: path) }.joined()
    let errors = findings.count { $0.finding.severity == .error }
    return body + RubricWords.checked(path, errors: errors, warnings: findings.count - errors)
  }

  var json: JSONValue {
    .object([
      "path": .string(path), "sound": .bool(isSound), "findings": .array(findings.map(\.json)),
    ])
  }
}

extension RubricFile.Finding {
  fileprivate func text(in path: String) -> String {
    let place = position.map { "\(path):\($0.line):\($0.column)" } ?? path
    let address = finding.place.isEmpty ? "" : " \(finding.place)"
    return "\(place): \(finding.severity.title)\(address)：\(finding.message)\n" + pointer
  }

  /// The formula, and a caret under the character that is meant.
  private var pointer: String {
    guard let excerpt else { return "" }
    let before = String(excerpt.text.prefix(excerpt.offset))
    let blanks = String(repeating: " ", count: Widths().cells(before))
    return "    \(excerpt.text)\n    \(blanks)^\n"
  }

  fileprivate var json: JSONValue {
    .object([
      "check": .string(finding.check), "severity": .string(finding.severity.name),
      "place": .string(finding.place), "reason": .string(finding.reason),
      "remedy": .string(finding.remedy),
      "line": position.map { .number("\($0.line)") } ?? .null,
      "column": position.map { .number("\($0.column)") } ?? .null,
      "formula": .text(excerpt?.text),
      "offset": excerpt.map { .number("\($0.offset)") } ?? .null,
    ])
  }
}
