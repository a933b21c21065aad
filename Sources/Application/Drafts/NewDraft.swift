import Evaluation
public import Storage

/// What a new draft begins with.
public struct NewDraft {
  public var rubric: String
  public var unit: String
  /// As typed; full-width digits too.
  public var year: String
  /// Made of unit and year if nothing is given.
  public var id: String?

  public init(rubric: String, unit: String, year: String, id: String? = nil) {
    self.rubric = rubric
    self.unit = unit
    self.year = year
    self.id = id
  }

  public func create(in folder: DataFolder) throws(Refusal) -> Draft {
    let stored = try refusing { () throws(StorageError) in
      try folder.rubrics.load(Rubric.ID(rubric))
    }
    let report = try report(by: stored)
    let id = try DraftID.wanted(id, for: report, in: folder.drafts)
    // Without the archive only later changes of the rubric cannot be shown.
    try? folder.archive.keep(stored)
    return try refusing { () throws(StorageError) in try folder.drafts.create(report, id) }
  }

  private func report(by stored: StoredRubric) throws(Refusal) -> Report {
    var report = Report(rubric: stored.reference)
    guard case (.text(let year), _) = FieldContent.reading(year, as: .year) else {
      throw .entry(.badYear(year))
    }
    report.cover[.year] = year
    guard report.cover.year != nil else { throw .entry(.badYear(year)) }
    guard !unit.allSatisfy(\.isWhitespace) else { throw .entry(.unitMissing) }
    let field = try stored.rubric.field(atAddress: FieldPath.cover(.unit).address)
    return try stored.rubric.entering(unit, in: field, of: report)
  }
}
