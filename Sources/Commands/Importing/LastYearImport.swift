import Documents
import Evaluation
import Glibc
import Storage

/// Last year's draft, brought beside this year's.
struct LastYearImport {
  let previous: Draft

  /// The draft that the word names: an id in the data folder, or the path of a draft's file.
  static func draft(named name: String, in folder: DataFolder) throws(Refusal) -> Draft? {
    let isPath = name.contains("/") || access(name, F_OK) == 0
    guard isPath else {
      guard name.hasSuffix(".json") || (DraftID(name) != nil && !name.contains("."))
      else { return nil }
      return try refusing { () throws(StorageError) in try folder.load(name) }
    }
    guard name.hasSuffix(".json") else { return nil }
    let path = name.contains("/") ? name : "./" + name
    return try refusing { () throws(StorageError) in try folder.load(path) }
  }

  /// The year after, as the new draft's.
  var nextYear: String {
    previous.report.cover.year.map { "\($0 + 1)" } ?? previous.report.cover[.year]
  }

  func taken(into report: Report, by rubric: Rubric) -> Report {
    report.takingOver(LastYear(previous.report, draft: previous.id.text), by: rubric)
  }

  func json(_ draft: OpenDraft) -> JSONValue {
    .object([
      "id": .string(draft.draft.id.text), "last_year": .string(previous.id.text),
      "unconfirmed": .texts(draft.report.unconfirmed.map(\.address).sorted()),
      "figures": .array(figures(draft)),
      "left": .texts(left(draft.rubric)),
    ])
  }

  private func figures(_ draft: OpenDraft) -> [JSONValue] {
    draft.rubric.facts.compactMap { fact in
      guard let old = previous.report.facts[fact.id]?.value else { return nil }
      let now = draft.report.facts[fact.id]?.value
      return .object([
        "address": .string(FieldPath.fact(fact.id).address),
        "last_year": .string(old.text(as: fact.kind)),
        "now": .text(now.map { $0.text(as: fact.kind) }),
        "change": .text(now.map { fact.change(from: old, to: $0) }),
      ])
    }
  }

  /// Last year's chapters and figures that this year's rubric does not have.
  private func left(_ rubric: Rubric) -> [String] {
    let report = previous.report
    let paths =
      report.texts.keys.map { FieldPath.text($0) } + report.lists.keys.map { .items($0) }
      + report.facts.keys.map { .fact($0) }
      + report.answers.filter { !$0.value.explanation.isEmpty }.keys.map { .explanation($0) }
    return paths.filter { rubric.field(at: $0) == nil }.map(\.address).sorted()
  }

  func summary(_ draft: OpenDraft) -> String {
    ImportWords.lastYear(
      previous.id.text, draft.report.unconfirmed.count, left: left(draft.rubric))
  }
}
