import Documents
import Evaluation
import Storage

/// A text placed by a rubric, as a careful clerk would note down what became of it.
struct PlacedText {
  let placement: Placement
  let rubric: Rubric

  /// By a shipped rubric, or one of these tests' own.
  init(_ text: String, by rubric: String) throws {
    try self.init(Manuscript(text: text), by: rubric)
  }

  init(_ manuscript: Manuscript, by rubric: String) throws {
    let stored = try Shipped.rubric(rubric)
    self.rubric = stored.rubric
    placement = Placement(manuscript, by: stored.rubric, stored.reference)
  }

  /// Every filled field but the cover's, by address.
  var fields: [String: String] {
    var filled: [String: String] = [:]
    for field in rubric.fields where !placement.report[field.path].isEmpty {
      if case .cover = field.path { continue }
      filled[field.path.address] = placement.report[field.path].text(as: field.kind)
    }
    return filled
  }

  /// The points that were claimed, by indicator.
  var points: [String: String] {
    var points: [String: String] = [:]
    for (id, answer) in placement.report.answers {
      if case .value(let value)? = answer.points { points[id.rawValue] = value.text }
    }
    return points
  }

  /// What was not taken: line, text and why.
  var skipped: [String] {
    placement.skipped.map { "\($0.lines[0]) \($0.text) — \($0.reason.message)" }
  }

  var notes: [String] { placement.notes.map { "\($0.line) \($0.kind.message)" } }
}

extension Shipped {
  static func rubric(_ id: String) throws -> StoredRubric {
    try RubricStore(folders: [data + "/rubrics", fixtures + "/rubrics"]).load(Rubric.ID(id))
  }
}
