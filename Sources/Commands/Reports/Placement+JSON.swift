import Application
import Documents
import Evaluation
import Storage

extension Placement {
  /// What `import --json` prints: each passage and what became of it.
  func json(
    id: DraftID, by rubric: Rubric, _ account: Account, warning: String?
  ) -> JSONValue {
    .object([
      "id": .string(id.text), "rubric": .string(rubric.id.rawValue),
      "warning": .text(warning),
      "passages": .array(entries.map(\.json)),
      "unplaced": .number("\(unplaced.count)"),
      "omitted": .texts(account.omitted.map(\.message)),
      "account": account.json,
      "notes": .array(notes.map(\.json)),
      "missing": .texts(missing.map { $0.title(by: rubric) }),
      "findings": .array(findings(by: rubric).map { json(of: $0) }),
    ])
  }

  private func json(of finding: Finding) -> JSONValue {
    .object([
      "line": line(of: finding.field).map { .number("\($0)") } ?? .null,
      "check": .string(finding.check), "severity": .string(finding.severity.name),
      "address": .string(finding.field.address), "message": .string(finding.message),
      "expected": .text(finding.expected),
    ])
  }
}

extension Placement.Entry {
  fileprivate var json: JSONValue {
    .object([
      "lines": .array(lines.map { .number("\($0)") }), "text": .string(text),
      "outcome": .string(outcome.name), "what": .string(outcome.title),
      "addresses": .texts(outcome.paths.map(\.address)),
      "reason": .text(outcome.reason), "left": .texts(left.map(\.text)),
      "left_reasons": .texts(left.map(\.reason.message)),
    ])
  }
}

extension Placement.Note {
  fileprivate var json: JSONValue {
    .object([
      "line": .number("\(line)"), "address": .text(field?.address),
      "message": .string(kind.message),
    ])
  }
}

extension Placement.Outcome {
  fileprivate var name: String {
    switch self {
    case .placed: "placed"
    case .heading: "heading"
    case .written: "written"
    case .furniture: "furniture"
    case .unplaced: "unplaced"
    }
  }

  fileprivate var paths: [FieldPath] {
    switch self {
    case .placed(let paths), .written(let paths): paths
    case .heading, .furniture, .unplaced: []
    }
  }

  fileprivate var reason: String? {
    switch self {
    case .unplaced(let reason): reason.message
    case .placed, .written, .heading, .furniture: nil
    }
  }
}
