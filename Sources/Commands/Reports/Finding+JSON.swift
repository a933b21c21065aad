import Application
import Evaluation
import Storage

extension OpenDraft {
  /// Evidence that is gone or changed; what cannot be read, `verify` explains.
  var evidenceFindings: [Finding] {
    guard let file = try? reviewFile(), !file.review.evidence.isEmpty else { return [] }
    return EvidenceCheck(store: reviewStore, review: file.review).findings
  }
}

extension Finding {
  var json: JSONValue {
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
