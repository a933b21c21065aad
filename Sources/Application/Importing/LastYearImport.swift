import Documents
public import Evaluation
import Glibc
public import Storage

/// Last year's draft, brought beside this year's.
public struct LastYearImport {
  public let previous: Draft

  public init(previous: Draft) { self.previous = previous }

  /// The draft that the word names: an id in the data folder, or the path of a draft's file.
  public static func draft(named name: String, in folder: DataFolder) throws(Refusal) -> Draft? {
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
  public var nextYear: String {
    previous.report.cover.year.map { "\($0 + 1)" } ?? previous.report.cover[.year]
  }

  public func taken(into report: Report, by rubric: Rubric) -> Report {
    report.takingOver(LastYear(previous.report, draft: previous.id.text), by: rubric)
  }

  /// Last year's chapters and figures that this year's rubric does not have.
  public func left(_ rubric: Rubric) -> [String] {
    let report = previous.report
    let paths =
      report.texts.keys.map { FieldPath.text($0) } + report.lists.keys.map { .items($0) }
      + report.facts.keys.map { .fact($0) }
      + report.answers.filter { !$0.value.explanation.isEmpty }.keys.map { .explanation($0) }
    return paths.filter { rubric.field(at: $0) == nil }.map(\.address).sorted()
  }

  public func summary(_ draft: OpenDraft) -> String {
    ImportWords.lastYear(
      previous.id.text, draft.report.unconfirmed.count, left: left(draft.rubric))
  }
}
