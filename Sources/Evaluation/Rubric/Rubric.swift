/// An indicator system (指标体系) and the skeleton of the report that goes with it: data, not code.
///
/// A class, since it never changes once it is made and is handed about with every key: a copy is
/// a single count instead of one for each of its lists.
public final class Rubric: Sendable {
  public struct ID: Identifier {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public let id: ID
  /// What people call it: 五华县部门整体支出绩效自评指标体系（2023年度）.
  public let title: String
  /// The issue of the file itself, counted by its authors.
  public let version: String
  /// The budget year that it was issued for.
  public let year: Int
  /// Where it comes from.
  public let source: String
  /// The declared total of all maxima (总分).
  public let total: Points
  /// From the best to the worst (等级).
  public let grades: [Grade]
  /// Entered inputs (基础数据).
  public let facts: [Fact]
  /// Computed inputs that several places share.
  public let derived: [DerivedValue]
  /// Levels one and two of the indicator tree (一级指标, 二级指标).
  public let groups: [IndicatorGroup]
  /// The report's chapters in printing order.
  public let sections: [Section]
  /// The report's wording outside its chapters.
  public let wording: ReportWording
  /// What figures must agree (勾稽关系).
  public let identities: [Identity]
  /// Words and thresholds of the checks.
  public let checks: CheckWords
  /// Caps on the total, rounding of points, worked cases.
  public let options: RubricOptions

  /// The indicators of all groups in printing order (三级指标).
  public let indicators: [Indicator]
  let index: RubricIndex
  /// What the later chapters look up in it.
  let deferred = Deferred()

  /// Formulas may name inputs by label or id; afterwards all name them by id.
  public init(
    id: ID, title: String, version: String, year: Int, source: String, total: Points,
    grades: [Grade], facts: [Fact], derived: [DerivedValue], groups: [IndicatorGroup],
    sections: [Section], wording: ReportWording, options: RubricOptions = RubricOptions(),
    identities: [Identity] = [], checks: CheckWords = CheckWords()
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.year = year
    self.source = source
    self.total = total
    self.grades = grades
    self.facts = facts
    let inputs = Rubric.inputs(facts, derived)
    self.derived = derived.map { $0.namingInputs(inputs) }
    self.groups = groups.map { $0.namingInputs(inputs) }
    self.sections = sections
    self.wording = wording
    var options = options
    options.caps = options.caps.map { $0.namingInputs(inputs) }
    self.options = options
    indicators = self.groups.flatMap(\.allIndicators)
    index = RubricIndex(
      inputs: Rubric.inputs(facts, self.derived), derived: self.derived, groups: self.groups,
      sections: sections)
    self.identities = identities.map { $0.namingInputs(inputs) }
    var checks = checks
    checks.reasons = checks.reasons.map { $0.namingInputs(inputs) }
    self.checks = checks
  }
}

/// What a name in a formula or a sentence stands for.
public enum RubricInput: Hashable, Sendable {
  case fact(Fact)
  case derived(DerivedValue)

  var id: Fact.ID {
    switch self {
    case .fact(let fact): fact.id
    case .derived(let value): value.id
    }
  }

  /// What people call it.
  var label: String {
    switch self {
    case .fact(let fact): fact.label
    case .derived(let value): value.label
    }
  }
}

extension Rubric {
  /// The fact or derived value with that label or id.
  public func input(named name: String) -> RubricInput? { index.inputs[name] }

  public func fact(_ id: Fact.ID) -> Fact? {
    guard case .fact(let fact) = index.inputs[id.rawValue] else { return nil }
    return fact
  }

  public func indicator(_ id: Indicator.ID) -> Indicator? {
    index.indicatorPlaces[id].map { indicators[$0] }
  }

  /// Its title, without the indicator itself, which is many words to copy.
  public func title(of indicator: Indicator.ID) -> String? {
    index.indicatorPlaces[indicator].map { indicators[$0].title }
  }

  /// Whether its points follow from a rule, likewise.
  public func isComputed(_ indicator: Indicator.ID) -> Bool {
    index.indicatorPlaces[indicator].map { indicators[$0].isComputed } ?? false
  }

  /// Groups of both levels, parents first.
  public var allGroups: [IndicatorGroup] { index.groups }

  public func group(_ id: IndicatorGroup.ID) -> IndicatorGroup? {
    allGroups.first { $0.id == id }
  }

  /// The best grade that the total reaches, or nothing below the worst.
  public func grade(of total: Points) -> Grade? {
    var best: Int?
    for index in grades.indices where grades[index].from <= total {
      if best.map({ grades[$0].from < grades[index].from }) ?? true { best = index }
    }
    return best.map { grades[$0] }
  }

  private static func inputs(
    _ facts: [Fact], _ derived: [DerivedValue]
  ) -> [String: RubricInput] {
    var inputs: [String: RubricInput] = [:]
    for value in derived {
      inputs[value.label] = .derived(value)
      inputs[value.id.rawValue] = .derived(value)
    }
    for fact in facts {
      inputs[fact.label] = .fact(fact)
      inputs[fact.id.rawValue] = .fact(fact)
    }
    return inputs
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
