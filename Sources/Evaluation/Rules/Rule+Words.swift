extension Rule {
  /// How the machine gives points, in sentences for people: what a finance office signs.
  public func words(maximum: Points, format: MeasureFormat? = nil) -> [String] {
    kind.words(RuleFrame(maximum: maximum, format: format))
  }

  /// It looks at the indicator's measure.
  public var needsMeasure: Bool { kind.needsMeasure || (kind.inner?.needsMeasure ?? false) }
}
