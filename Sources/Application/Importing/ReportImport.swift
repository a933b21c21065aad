public import Documents
import Evaluation
public import Storage

/// A report written by hand that becomes a new draft.
public struct ReportImport {
  public let manuscript: Manuscript
  public let rubric: StoredRubric
  public var unit: String?
  public var year: String?
  public var id: String?

  public init(
    manuscript: Manuscript, rubric: StoredRubric, unit: String?, year: String?, id: String?
  ) {
    self.manuscript = manuscript
    self.rubric = rubric
    self.unit = unit
    self.year = year
    self.id = id
  }

  /// Where everything goes, with unit and year as they were said.
  public func placement() throws(Refusal) -> Placement {
    var placement = Placement(manuscript, by: rubric.rubric, rubric.reference, year: year)
    for (field, text) in [(Cover.Field.unit, unit), (.year, year)] {
      guard let text else { continue }
      let asked = try rubric.rubric.field(atAddress: FieldPath.cover(field).address)
      let written = placement.report.cover[field]
      placement.report = try rubric.rubric.entering(text, in: asked, of: placement.report)
      placement.noteReplaced(field, written)
    }
    placement.asWritten.cover = placement.report.cover
    return placement
  }

  public func create(_ placement: Placement, in folder: DataFolder) throws(Refusal) -> Draft {
    let report = placement.report
    guard id != nil || (!report.cover[.unit].isEmpty && report.cover.year != nil) else {
      throw .argument(.coverNeeded)
    }
    let id = try DraftID.wanted(id, for: report, in: folder.drafts)
    try? folder.archive.keep(rubric)
    return try refusing { () throws(StorageError) in try folder.drafts.create(report, id) }
  }
}
