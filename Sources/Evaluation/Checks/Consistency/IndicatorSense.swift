/// Indicators that a unit adds make sense: what costs is bounded from above, none stands twice (指标合理性).
struct IndicatorSense: Check {
  static let name = "indicator-sense"
  static let group = Finding.Group.consistency

  /// What should be small, by its name.
  static let costs = ["成本", "费用", "造价", "单价", "经费控制", "投诉率", "差错率", "事故"]
  /// Fewer rows may well be of one kind.
  private static let fewestRows = 4

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.flatMap { indicator, _, answer -> [Finding] in
      guard case .own = indicator.rule.innermost else { return [] }
      let rows = answer.own.enumerated().filter { !$1[.name].isBlank }.map { ($0, $1) }
      return twice(rows, indicator) + costly(rows, indicator) + qualitative(rows, indicator)
        + heavy(rows, indicator)
    }
  }

  private func twice(_ rows: [(Int, OwnIndicator)], _ indicator: Indicator) -> [Finding] {
    var seen: Set<String> = []
    return rows.compactMap { row, own in
      seen.insert(own[.name].trimmingBlanks).inserted
        ? nil : .standsTwice(indicator, row, own[.name].trimmingBlanks)
    }
  }

  private func costly(_ rows: [(Int, OwnIndicator)], _ indicator: Indicator) -> [Finding] {
    rows.compactMap { row, own in
      guard case .number(.atLeast) = own.direction,
        IndicatorSense.costs.contains(where: { own[.name].contains($0) }),
        !["节约", "降低", "压减"].contains(where: { own[.name].contains($0) })
      else { return nil }
      return .costWantsLess(indicator, row, own[.name].trimmingBlanks)
    }
  }

  /// One of several that has more points than all others.
  private func heavy(_ rows: [(Int, OwnIndicator)], _ indicator: Indicator) -> [Finding] {
    let weights = rows.compactMap { row, own in own.number(.weight).map { (row, own, $0) } }
    let sum = weights.map(\.2).reduce(.zero, +)
    guard weights.count >= IndicatorSense.fewestRows,
      let most = weights.first(where: { $0.2 * Rational(2) > sum })
    else { return [] }
    return [.heaviest(indicator, most.0, most.1[.name].trimmingBlanks, most.2)]
  }

  private func qualitative(_ rows: [(Int, OwnIndicator)], _ indicator: Indicator) -> [Finding] {
    let words = rows.filter { $1.direction == .qualitative }
    guard rows.count >= IndicatorSense.fewestRows, words.count * 2 > rows.count,
      let first = words.first
    else { return [] }
    return [.mostlyWords(indicator, first.0, words.count, rows.count)]
  }
}

extension Finding {
  fileprivate static func standsTwice(
    _ indicator: Indicator, _ row: Int, _ name: String
  ) -> Finding {
    Finding(
      check: IndicatorSense.self, severity: .warning, field: .own(indicator.id, row, .name),
      message: "“\(indicator.title)”的自设指标“\(name.shortened(to: 16))”写了两次，请合并或改名。")
  }

  fileprivate static func costWantsLess(
    _ indicator: Indicator, _ row: Int, _ name: String
  ) -> Finding {
    Finding(
      check: IndicatorSense.self, severity: .warning, field: .own(indicator.id, row, .direction),
      message: "自设指标“\(name.shortened(to: 16))”以小为好，性质却是“≥”，请改为“≤”，或核对指标。")
  }

  fileprivate static func heaviest(
    _ indicator: Indicator, _ row: Int, _ name: String, _ weight: Rational
  ) -> Finding {
    Finding(
      check: IndicatorSense.self, severity: .warning, field: .own(indicator.id, row, .weight),
      message: "“\(indicator.title)”的自设指标“\(name.shortened(to: 16))”一项占 "
        + "\(weight.shortText(places: 2)) 分，超过一半，请核对分值是否过于集中。")
  }

  fileprivate static func mostlyWords(
    _ indicator: Indicator, _ row: Int, _ words: Int, _ all: Int
  ) -> Finding {
    Finding(
      check: IndicatorSense.self, severity: .warning, field: .own(indicator.id, row, .direction),
      message:
        "“\(indicator.title)”的 \(all) 个自设指标中定性的有 \(words) 个，超过一半，请尽量改为能用数字衡量的指标。")
  }
}
