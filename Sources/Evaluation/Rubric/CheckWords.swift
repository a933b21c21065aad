/// Words and thresholds of the checks: data of the rubric, not code.
public struct CheckWords: Hashable, Sendable {
  /// Other names of facts, derived values and indicators in running text, by label or id.
  public var synonyms: [Synonym] = []
  /// What the report's total is called: 自评分数.
  public var totalNames: [String] = []
  /// What the unit calls itself: 本单位, 我局; one of them should do.
  public var selfNames: [String] = []
  /// Prompts of a template that must not stay: （请填写.
  public var prompts: [String] = []
  /// What wants to be small: 控制率; "over 90%" is the wrong way round.
  public var wantedSmall: [String] = []
  /// What wants to be large: 完成率.
  public var wantedLarge: [String] = []
  /// Words that may stand doubled: 目的的.
  public var allowedDoubles: [String] = []
  /// What a unit's name ends with: 局, 中心.
  public var unitSuffixes: [String] = []
  /// What a problem is about, and which indicators then cannot have full points.
  public var problemTopics: [ProblemTopic] = []
  /// Words that say less than "all done": 基本完成.
  public var weakConclusions: [String] = []
  /// Indicators that such words contradict when they have full points.
  public var completionIndicators: [Indicator.ID] = []
  /// Indicators that need written targets.
  public var targetIndicators: [Indicator.ID] = []
  public var targetSection: Section.ID?
  public var problemSection: Section.ID?
  public var conclusionSection: Section.ID?
  public var dutySection: Section.ID?
  /// Chapters about the time to come.
  public var aheadSections: [Section.ID] = []
  /// What was done beside what was aimed at.
  public var targetPairs: [FigurePair] = []
  /// Figures that are entered apart, and of which neither should follow from the other.
  public var independentPairs: [FigurePair] = []
  /// Reasons that are asked for where something is so.
  public var reasons: [AskedReason] = []
  /// Done over target from which a person should look (130 %).
  public var farOverTarget: Rational?
  /// How many times last year's figure is a slip of the unit (10,000).
  public var jumpFactor: Rational?

  public init() {}

  public struct Synonym: Hashable, Sendable {
    public var of: String
    public var words: [String]

    public init(of: String, words: [String]) {
      self.of = of
      self.words = words
    }
  }

  public struct ProblemTopic: Hashable, Sendable {
    public var words: [String]
    public var indicators: [Indicator.ID]
    /// Naming it admits a loss only; it does not deny full points.
    public var isAnswerOnly: Bool

    public init(words: [String], indicators: [Indicator.ID], isAnswerOnly: Bool = false) {
      self.words = words
      self.indicators = indicators
      self.isAnswerOnly = isAnswerOnly
    }
  }

  /// A reason that a form asks for on a condition: 执行率低于90%的，说明原因.
  public struct AskedReason: Hashable, Sendable {
    /// What is so, as people read it: 预算执行率低于90%.
    public var title: String
    /// A condition on the figures.
    public var condition: Formula
    /// Any of these in the text answers it.
    public var words: [String]
    /// Where the reason is to stand; among the problems where nothing is said.
    public var section: Section.ID?

    public init(title: String, condition: Formula, words: [String], section: Section.ID? = nil) {
      self.title = title
      self.condition = condition
      self.words = words
      self.section = section
    }

    func namingInputs(_ inputs: [String: RubricInput]) -> AskedReason {
      var named = self
      named.condition = condition.namingInputs(inputs)
      return named
    }
  }

  public struct FigurePair: Hashable, Sendable {
    public var first: Fact.ID
    public var second: Fact.ID

    public init(_ first: Fact.ID, _ second: Fact.ID) {
      self.first = first
      self.second = second
    }
  }
}
