/// The computed value of an indicator, with its name: 结转结余率.
public struct Measure: Hashable, Sendable {
  public var label: String
  public var formula: Formula
  public var format: MeasureFormat

  public init(label: String, formula: Formula, format: MeasureFormat) {
    self.label = label
    self.formula = formula
    self.format = format
  }
}

/// How a computed value is shown; never how it is computed.
public enum MeasureFormat: Hashable, Sendable {
  /// 0.0028 as `0.28%`.
  case percent(places: Int)
  /// 元 with separators: `537,762.26`.
  case amount
  /// A plain number with a unit behind it: `3项`.
  case number(places: Int, unit: String)
}
