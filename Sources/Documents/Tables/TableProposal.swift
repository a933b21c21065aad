public import Evaluation

/// What tables would change in a report: to be taken or left, figure by figure (拟填的数据).
public struct TableProposal: Hashable, Sendable {
  /// Figures that differ from the report's, each with one place where it stands.
  public var changes: [Change] = []
  /// Figures that the tables give in several ways: somebody has to choose.
  public var questions: [Question] = []
  /// Figures that stand in the report already.
  public var same: [Fact.ID] = []
  /// Cells that belong to a fact and hold no value that it can have.
  public var unreadable: [Origin] = []
  /// Sheets that their workbook hides; they are not read.
  public var hiddenSheets: [String] = []
  /// What else of the file was not read, with its place.
  public var omitted: [IntakeOmission] = []
  /// Another unit, for which this program wrote the workbook.
  public var otherExporter: String?
  /// Rows that were gone through.
  public var rows = 0

  public struct Change: Hashable, Sendable {
    public var fact: Fact.ID
    public var old: Entry<FactValue>?
    public var new: FactValue
    public var origin: Origin
    /// More places stood there than the fact has (1.1000000000000001).
    public var isRounded: Bool
  }

  public struct Question: Hashable, Sendable {
    public var fact: Fact.ID
    public var reason: Reason
    public var choices: [Change]
  }

  public enum Reason: Hashable, Sendable {
    /// Several places fit.
    case severalPlaces
    /// Nothing says whether it is 元 or 万元.
    case unitUnknown
    /// The cell's number format shows another unit than the head says; what is stored stays.
    case shownOtherwise
    /// The table is of another year than the report.
    case otherYear(Int)
    /// The table is another unit's.
    case otherUnit(String)
    /// The table shows 财政拨款 alone, and the figure is of all money.
    case appropriationOnly
  }

  /// Where a figure stands.
  public struct Origin: Hashable, Sendable {
    public var sheet: String
    /// As the program that made the table counts.
    public var row: Int
    /// Counted from 0.
    public var column: Int
    public var rowLabel: String
    public var columnLabel: String
    /// As it stands there.
    public var text: String
    /// 元, 万元; empty where it has none.
    public var unit: String
  }

  public var isEmpty: Bool { changes.isEmpty && questions.isEmpty && same.isEmpty }

  /// Something of the file was left out, and is listed.
  public var isPartial: Bool {
    !unreadable.isEmpty || !omitted.isEmpty || !hiddenSheets.isEmpty
  }
}

extension TableProposal.Origin {
  /// `B12`.
  public var cell: String { SheetCell.address(row: row, column: column) }
}

extension Report {
  /// The report with these figures entered.
  public func taking(_ changes: [TableProposal.Change]) -> Report {
    var report = self
    for change in changes { report.facts[change.fact] = .value(change.new) }
    return report
  }
}
