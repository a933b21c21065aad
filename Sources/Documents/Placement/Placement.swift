public import Evaluation

/// A report written by hand, put where a rubric wants it: what went where, and what did not (归位).
public struct Placement: Hashable, Sendable {
  /// The report as far as the text gives it.
  public var report: Report
  /// The same with every sentence as it stood, for checks: the program's own sentences would hide
  /// what was wrong in the text.
  public var asWritten: Report
  /// Every passage of the text, in its order; none is left out.
  public var entries: [Entry] = []
  /// What a person should look at.
  public var notes: [Note] = []
  /// Chapters and indicators of the rubric that the text does not have.
  public var missing: [Part] = []

  /// One passage of the text and what became of it.
  public struct Entry: Hashable, Sendable {
    /// Where it stood, counted from 1; several lines where lines or pages cut it.
    public var lines: [Int]
    public var text: String
    public var outcome: Outcome
    /// Sentences and cells of it that found no place.
    public var left: [Leftover] = []
  }

  /// A part of a passage that found no place, and why.
  public struct Leftover: Hashable, Sendable {
    public var text: String
    public var reason: Reason
  }

  public enum Outcome: Hashable, Sendable {
    /// It stands in these fields, as text, as a value, or as both.
    case placed([FieldPath])
    /// A heading that the rubric has, by its title there.
    case heading(String)
    /// The program writes the sentence itself; its figures went into these fields.
    case written([FieldPath])
    case furniture(Furniture)
    case unplaced(Reason)
  }

  public typealias Furniture = PageFurniture

  /// Why a passage has no place.
  public enum Reason: Hashable, Sendable {
    /// It stands before the first chapter.
    case preface
    /// No line of the whole text is a heading of the rubric.
    case noChapter
    /// It stands under a heading that the rubric does not have.
    case unknownHeading(String)
    /// The rubric asks for nothing under this heading.
    case nothingAsked(String)
    /// The chapter has no text of its own, and the sentences say more than the figures.
    case noText(String)
    case unknownRow
    /// The rubric has no such indicator, below the group that it has.
    /// The nearest name of an indicator stands beside it, where one comes near.
    case unknownIndicator(String, group: String?, near: String?)
    /// Nothing says which cell has the points.
    case noHead
    /// A cell of a column that is not taken.
    case column(String, ColumnFault)
    /// A label that no field goes by.
    case noField(String)
    /// The text has another wording than the table, and was taken.
    case saidInText(String)
    /// It belongs to a further form of the same file, counted from 2.
    case furtherForm(Int, title: String)
    /// More rows than the rubric allows.
    case tooManyRows(String, most: Int)
    /// A figure that nobody can be sure of: its unit, or one of several places.
    case unclearFigure(label: String, isUnit: Bool)
  }

  /// Why a column's cell is not taken.
  public enum ColumnFault: Hashable, Sendable {
    case unknown
    /// Several columns may be the points.
    case unclear
    case notPoints
    /// The rubric's own standard stands, and this one differs.
    case standard
    case reviewed, lastYear, evidence
    /// The rubric sets the target.
    case target
    /// The program computes the value, and this one differs.
    case computed
    /// The program computes the value, and its figures are not there yet.
    case uncomputed
    /// The indicator has no field for what was reached.
    case noValue
    /// The row has no field for words.
    case noText
    /// A heading between the group and the row that the rubric does not have.
    case subheading
  }

  /// Passages, or parts of them, that found no place.
  ///
  /// Only where there are none is everything placed (全部归位).
  public var unplaced: [Entry] {
    entries.filter { entry in
      guard case .unplaced = entry.outcome else { return !entry.left.isEmpty }
      return true
    }
  }
}
