public import Documents
import Evaluation
public import Storage

/// A file that becomes one draft, or one for each form and report in it.
public struct SeveralImports {
  public enum Wanted {
    case first, each
  }

  /// A draft that was made, and what became of its part of the file.
  public struct Made {
    public let id: DraftID
    public let placement: Placement
    public let account: Account
  }

  private let parts: [ReportImport]

  /// The first draft has the wanted id, further ones the same with a number behind it.
  public init(
    _ manuscript: Manuscript, by rubric: StoredRubric, _ wanted: Wanted, unit: String?,
    year: String?, id: String?
  ) {
    let manuscripts =
      switch wanted {
      case .first: [manuscript]
      case .each: manuscript.parts(by: rubric.rubric, rubric.reference)
      }
    parts = manuscripts.enumerated().map { index, part in
      ReportImport(
        manuscript: part, rubric: rubric, unit: unit, year: year,
        id: id.map { index == 0 ? $0 : "\($0)-\(index + 1)" })
    }
  }

  /// All are placed before the first is made; a part that names no unit or year has the first one's.
  public func create(in folder: DataFolder) throws(Refusal) -> [Made] {
    var works = parts
    var placements: [Placement] = []
    for index in works.indices {
      var placement = try works[index].placement()
      if let first = placements.first?.report.cover {
        let own = placement.report.cover
        if own[.unit].isEmpty, !first[.unit].isEmpty { works[index].unit = first[.unit] }
        if own[.year].isEmpty, !first[.year].isEmpty { works[index].year = first[.year] }
        placement = try works[index].placement()
      }
      placements.append(placement)
    }
    var made: [Made] = []
    for (work, placement) in zip(works, placements) {
      let draft = try work.create(placement, in: folder)
      made.append(
        Made(
          id: draft.id, placement: placement,
          account: Account(work.manuscript, placement, by: work.rubric.rubric)))
    }
    return made
  }
}
