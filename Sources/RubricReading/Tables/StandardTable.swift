public import Evaluation

/// A scoring table as it stands in a file: three levels of names, maxima, standards verbatim.
public struct StandardTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Names of the levels 1 and 2; empty where the table has none.
    public var groups: [String]
    public var title: String
    public var maximum: Points?
    public var standard: String
    public var meaning: String
    public var formula: String
    public var target: String
    public var unit: String
    public var note: String
    public var isCore: Bool
  }

  /// A declared maximum of a level above: its path of names and the points.
  public struct Declared: Hashable, Sendable {
    public var path: [String]
    public var points: Points
  }

  public var title = ""
  public var year: Int?
  public var rows: [Row] = []
  public var declared: [Declared] = []
  public var total: Points?
  public var grades: [Grade] = []
  /// Words around the table that say something of it.
  public var notes: [String] = []
  /// What was not read, in sentences.
  public var omitted: [String] = []

  public init() {}
}
