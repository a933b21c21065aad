/// An indicator system (指标体系) and the skeleton of the report that goes with it: data, not code.
public struct Rubric: Hashable, Sendable {
  public struct ID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public var id: ID
  /// What people call it: 五华县部门整体支出绩效自评指标体系（2023年度）.
  public var title: String
  /// The issue of the file itself, counted by its authors.
  public var version: String
  /// The budget year that it was issued for.
  public var year: Int
  /// Where it comes from.
  public var source: String
  /// The declared total of all maxima (总分).
  public var total: Points
  /// From the best to the worst (等级).
  public var grades: [Grade]
  /// Entered inputs (基础数据).
  public var facts: [Fact]
  /// Computed inputs that several places share.
  public var derived: [DerivedValue]
  /// Levels one and two of the indicator tree (一级指标, 二级指标).
  public var groups: [IndicatorGroup]
  /// The report's chapters in printing order.
  public var sections: [Section]
  /// The report's wording outside its chapters.
  public var wording: ReportWording

  public init(
    id: ID, title: String, version: String, year: Int, source: String, total: Points,
    grades: [Grade], facts: [Fact], derived: [DerivedValue], groups: [IndicatorGroup],
    sections: [Section], wording: ReportWording
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.year = year
    self.source = source
    self.total = total
    self.grades = grades
    self.facts = facts
    self.derived = derived
    self.groups = groups
    self.sections = sections
    self.wording = wording
  }
}

/// A grade of the total (等级).
public struct Grade: Hashable, Sendable {
  public var name: String
  /// The lowest total that still has it, inclusive.
  public var from: Points

  public init(name: String, from: Points) {
    self.name = name
    self.from = from
  }
}

/// How well a wording or a rule is founded (依据).
public enum Basis: String, Hashable, Sendable, CaseIterable {
  /// It stands in a published report that follows the rubric.
  case sample
  /// It was read in the published rubric, manual or standard.
  case official
  /// An assumption: never to be shown as official.
  case unverified
}

/// The report's wording outside its chapters.
public struct ReportWording: Hashable, Sendable {
  /// The mark above the title: 附件1.
  public var attachment: String
  public var title: SentencePattern
  /// The cover's lines in printing order, each with its field.
  public var cover: [SentencePattern]
  /// An indicator's paragraph.
  public var indicator: SentencePattern

  public init(
    attachment: String, title: SentencePattern, cover: [SentencePattern],
    indicator: SentencePattern
  ) {
    self.attachment = attachment
    self.title = title
    self.cover = cover
    self.indicator = indicator
  }
}
