/// What differs in points, values, total and grade, as computed (得分变化).
public struct ScoreDifference: Hashable, Sendable {
  /// One indicator's change; a side without the indicator has nothing.
  public struct Item: Hashable, Sendable {
    public var indicator: Indicator.ID
    public var title: String
    public var oldPoints: Points?
    public var newPoints: Points?
    /// Measured values as people read them, empty where there is none.
    public var oldValue: String
    public var newValue: String
  }

  public struct Total: Hashable, Sendable {
    public var points: Points
    public var grade: String
  }

  /// In the order of the new rubric, then what only the old one has.
  public let items: [Item]
  public let old: Total
  public let new: Total

  public var isEmpty: Bool { items.isEmpty && old == new }

  public init(from old: RatedReport, to new: RatedReport) {
    self.old = Total(old.scorecard)
    self.new = Total(new.scorecard)
    let gone = old.rubric.indicators.filter { new.rubric.indicator($0.id) == nil }
    items = (new.rubric.indicators + gone).compactMap { Item($0, old, new) }
  }
}

extension ScoreDifference.Item {
  /// nil if points and value are the same on both sides.
  fileprivate init?(_ indicator: Indicator, _ old: RatedReport, _ new: RatedReport) {
    let id = indicator.id
    self.init(
      indicator: id, title: indicator.title, oldPoints: old.scorecard[id]?.points,
      newPoints: new.scorecard[id]?.points,
      oldValue: old.rubric.indicator(id).map { old.valueText(of: $0) } ?? "",
      newValue: new.rubric.indicator(id).map { new.valueText(of: $0) } ?? "")
    guard oldPoints != newPoints || oldValue != newValue else { return nil }
  }
}

extension ScoreDifference.Total {
  fileprivate init(_ scorecard: Scorecard) {
    points = scorecard.total
    grade = scorecard.grade?.name ?? ""
  }
}
