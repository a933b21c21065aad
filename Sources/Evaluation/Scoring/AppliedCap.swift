/// A cap that holds the total down, and by how much (封顶).
public struct AppliedCap: Hashable, Sendable {
  public var cap: TotalCap.ID
  public var text: String
  /// The capping value as it prints: `72.00%`.
  public var value: String
  /// The total without the cap.
  public var before: Points
  /// The total with it.
  public var most: Points
}

extension Evaluator {
  /// The lowest cap that lies below the total; one whose value is unknown does not hold yet.
  func appliedCap(on total: Points) -> AppliedCap? {
    rubric.options.caps.compactMap { cap -> AppliedCap? in
      guard let value = number(cap.measure.formula).finalValue, let most = cap.most(at: value),
        most < total
      else { return nil }
      return AppliedCap(
        cap: cap.id, text: cap.text, value: cap.measure.format.text(value), before: total,
        most: most)
    }.min { $0.most < $1.most }
  }
}

extension TotalCap {
  /// The most that the total may be at that value.
  public func most(at value: Rational) -> Points? {
    steps.first { $0.range.contains(value) }?.most
  }
}
