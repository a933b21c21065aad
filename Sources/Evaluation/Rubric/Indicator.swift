/// A level of the tree above the indicators (一级指标, 二级指标).
public struct IndicatorGroup: Hashable, Sendable, Identifiable {
  public typealias ID = GroupID

  public var id: ID
  public var title: String
  /// The declared sum of its indicators' maxima.
  public var maximum: Points
  public var groups: [IndicatorGroup]
  public var indicators: [Indicator]

  public init(
    id: ID, title: String, maximum: Points, groups: [IndicatorGroup] = [],
    indicators: [Indicator] = []
  ) {
    self.id = id
    self.title = title
    self.maximum = maximum
    self.groups = groups
    self.indicators = indicators
  }

  /// All indicators below, in printing order.
  public var allIndicators: [Indicator] { groups.flatMap(\.allIndicators) + indicators }

  /// This group and all below, parents first.
  public var withDescendants: [IndicatorGroup] { [self] + groups.flatMap(\.withDescendants) }
}

/// One scored indicator (三级指标).
public struct Indicator: Hashable, Sendable, Identifiable {
  public typealias ID = IndicatorID

  public var id: ID
  public var title: String
  /// The first letters of the title's pinyin, for jumping with the input method off: `jzjyl`.
  public var initials: String
  public var maximum: Points
  /// What the indicator means (指标解释).
  public var meaning: String
  /// The rule in words for people (评分标准).
  public var standard: String
  /// How well the standard's wording and the rule are founded.
  public var basis: Basis
  /// What is known of the basis, in one sentence.
  public var basisNote: String
  /// The value that the rule looks at, where the rule needs one.
  public var measure: Measure?
  public var rule: Rule
  /// What the program writes of the computation, where it can (数字成文).
  public var sentence: SentencePattern?
  /// An example or advice for the filler.
  public var help: String

  public init(
    id: ID, title: String, initials: String, maximum: Points, meaning: String, standard: String,
    basis: Basis, basisNote: String, measure: Measure?, rule: Rule, sentence: SentencePattern?,
    help: String
  ) {
    self.id = id
    self.title = title
    self.initials = initials
    self.maximum = maximum
    self.meaning = meaning
    self.standard = standard
    self.basis = basis
    self.basisNote = basisNote
    self.measure = measure
    self.rule = rule
    self.sentence = sentence
    self.help = help
  }
}

extension Indicator {
  /// Every formula that its points depend on.
  public var formulas: [Formula] { (measure.map { [$0.formula] } ?? []) + rule.formulas }

  /// Its points follow from figures or criteria, not from judgement.
  public var isComputed: Bool { rule.innermost.kind.isComputed }

  /// What its rule's words need of it.
  var frame: RuleFrame { RuleFrame(maximum: maximum, format: measure?.format) }
}
