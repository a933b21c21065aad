/// What the filler says of one indicator.
public struct Answer: Hashable, Sendable {
  /// The filler's own points: the answer of a judged rule; a claim while a computed rule
  /// lacks its figures (无数据支撑).
  public var points: Entry<Points>?
  /// Criteria of a checklist; absent means not answered.
  public var checks: [ChecklistRule.Item.ID: Bool] = [:]
  /// The filler's words (说明).
  public var explanation = ""
  /// Why points were lost (扣分原因).
  public var deduction = ""
  /// Points set by hand over computed ones (人工评分).
  public var override: Entry<Points>?
  /// Why they were set by hand; demanded.
  public var overrideReason = ""
  /// Why the indicator does not apply (不适用理由); where it stands, the indicator does not.
  public var notApplicable = ""
  /// Which of several measures the unit chose: its id, words or number.
  public var choice = ""
  /// Indicators that the unit added, row by row.
  public var own: [OwnIndicator] = []

  public init() {}

  public var isEmpty: Bool { self == Answer() }
}

/// What stands in a field: a value, or something typed that is none and must not be lost.
public enum Entry<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)
  /// The text as it was typed.
  case unreadable(String)

  public var value: Value? {
    switch self {
    case .value(let value): value
    case .unreadable: nil
    }
  }
}
