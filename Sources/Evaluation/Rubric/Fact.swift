/// One entered input (基础数据): a number, a yes/no or several numbers that rules and sentences use.
public struct Fact: Hashable, Sendable, Identifiable {
  public typealias ID = FactID

  public var id: ID
  /// What people and formulas call it, unique within a rubric: 年末结转结余.
  public var label: String
  public var kind: Kind
  /// Where the figure is found, if the rubric says so.
  public var source: FactSource?
  /// One or two sentences for whoever fills it in.
  public var help: String
  /// Other names of the same figure in running text.
  public var synonyms: [String]
  /// What making the figure larger or smaller is called: 多支出, 节约.
  public var changeWords: ChangeWords
  /// It comes from outside, as what was received does, and nothing advises to change it.
  public var isGiven: Bool

  public init(
    id: ID, label: String, kind: Kind, source: FactSource? = nil, help: String = "",
    synonyms: [String] = [], changeWords: ChangeWords = ChangeWords(),
    isGiven: Bool? = nil
  ) {
    // What came in is counted, not chosen: 收到信访意见件数.
    self.isGiven = isGiven ?? label.hasPrefix("收到")
    self.changeWords = changeWords
    self.id = id
    self.label = label
    self.kind = kind
    self.source = source
    self.help = help
    self.synonyms = synonyms
  }

  /// The verbs of 还差多少: 再节约 3.20 万元.
  public struct ChangeWords: Hashable, Sendable {
    public var more: String
    public var less: String

    public init(more: String = "增加", less: String = "减少") {
      self.more = more
      self.less = less
    }
  }

  public enum Kind: Hashable, Sendable {
    /// Money in 元, at most two places, not negative.
    case amount
    /// A whole number of something, with its measure word (人, 项, 件, 天).
    case count(unit: String)
    /// A percentage; 95 stands for 95 %. At most four places.
    case percentage
    /// Yes or no (是/否).
    case flag
    /// Several sums of money in one entry, each as an `amount` (一组数).
    case amounts
    /// Several whole numbers in one entry, each as a `count`.
    case counts(unit: String)
  }
}

/// The place in the finance forms where a figure stands (取数来源).
public struct FactSource: Hashable, Sendable {
  /// 财决01-1表.
  public var form: String
  /// The row's label.
  public var row: String
  /// The column's label.
  public var column: String

  public init(form: String, row: String = "", column: String = "") {
    self.form = form
    self.row = row
    self.column = column
  }
}

extension Fact.Kind {
  /// The unit as it stands behind a value: 元, 人, %; empty for a yes/no.
  public var unit: String {
    switch self {
    case .amount, .amounts: "元"
    case .count(let unit), .counts(let unit): unit
    case .percentage: "%"
    case .flag: ""
    }
  }

  /// The most decimal places that an entry may have.
  public var places: Int {
    switch self {
    case .amount, .amounts: 2
    case .percentage: 4
    case .count, .counts, .flag: 0
    }
  }

  /// It holds several figures, of which formulas see only sum and count.
  public var isList: Bool { figureKind != nil }

  /// What each figure of a list is.
  var figureKind: Fact.Kind? {
    switch self {
    case .amounts: .amount
    case .counts(let unit): .count(unit: unit)
    case .amount, .count, .percentage, .flag: nil
    }
  }

  /// The largest entry: 10¹⁵ 元 (a thousand times the national budget), 10⁹ items, 100000 %.
  public var maximum: DecimalNumber {
    switch self {
    case .amount, .amounts: DecimalNumber(1_000_000_000_000_000)
    case .count, .counts: DecimalNumber(1_000_000_000)
    case .percentage: DecimalNumber(100_000)
    case .flag: DecimalNumber(1)
    }
  }
}

/// A value that a formula computes from facts and other derived values (计算值).
public struct DerivedValue: Hashable, Sendable, Identifiable {
  public var id: Fact.ID
  public var label: String
  public var formula: Formula
  public var format: MeasureFormat

  public init(id: Fact.ID, label: String, formula: Formula, format: MeasureFormat) {
    self.id = id
    self.label = label
    self.formula = formula
    self.format = format
  }
}
