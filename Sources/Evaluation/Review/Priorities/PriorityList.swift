/// Which indicators to recompute first, from what is known of a submitted report.
public struct PriorityList {
  public let report: RatedReport
  public let findings: [Finding]
  /// What changed since the report was last returned.
  public var sinceReturn: ReportDifference?
  /// What differs from last year's report of the same unit.
  public var sinceLastYear: ReportDifference?
  /// The fields that queries are open at, one for each query.
  public var openQueries: [FieldPath] = []

  public init(
    _ report: RatedReport, findings: [Finding], sinceReturn: ReportDifference? = nil,
    sinceLastYear: ReportDifference? = nil, openQueries: [FieldPath] = []
  ) {
    self.report = report
    self.findings = findings
    self.sinceReturn = sinceReturn
    self.sinceLastYear = sinceLastYear
    self.openQueries = openQueries
  }

  /// The most urgent first; indicators of equal rank in the rubric's order.
  public var priorities: [Priority] {
    let all = report.rubric.indicators.compactMap { priority(of: $0) }
    return all.enumerated().sorted { left, right in
      left.element.rank == right.element.rank
        ? left.offset < right.offset : left.element.rank > right.element.rank
    }.map(\.element)
  }

  private func priority(of indicator: Indicator) -> Priority? {
    guard let score = report.scorecard[indicator.id] else { return nil }
    let reasons = IndicatorFields(of: indicator, in: report.rubric).reasons(self, score)
      .sorted { $0.weight > $1.weight }
    guard reasons.contains(where: \.standsAlone) else { return nil }
    return Priority(
      indicator: indicator.id, title: indicator.title, maximum: indicator.maximum,
      points: score.points, reasons: reasons,
      rank: indicator.maximum.exact * Rational(reasons.map(\.weight).reduce(0, +)))
  }
}

extension Rubric {
  /// Every rule in it is an assumption.
  public var isUnverified: Bool { indicators.allSatisfy { $0.basis == .unverified } }
}

/// The fields that decide an indicator's points or tell of them.
private struct IndicatorFields {
  let indicator: Indicator
  let paths: Set<FieldPath>

  init(of indicator: Indicator, in rubric: Rubric) {
    self.indicator = indicator
    paths = Set(rubric.fields(of: .indicator(indicator.id)).map(\.path))
      .union(rubric.facts(of: indicator).map { .fact($0.id) })
  }

  func reasons(_ list: PriorityList, _ score: Score) -> [Priority.Reason] {
    [
      openQueries(list), changed(list), support(score), overridden(list, score),
      lost(list, score), found(list), justified(list), lastYear(list),
      basis(list),
    ].compactMap { $0 }
  }

  private func openQueries(_ list: PriorityList) -> Priority.Reason? {
    let count = list.openQueries.count { paths.contains($0) }
    return count > 0 ? .openQueries(count) : nil
  }

  private func changed(_ list: PriorityList) -> Priority.Reason? {
    let changed = list.sinceReturn?.paths.filter { paths.contains($0) } ?? []
    return changed.isEmpty ? nil : .changedAfterReturn(changed)
  }

  private func support(_ score: Score) -> Priority.Reason? {
    switch score.standing {
    case .claimed: .unsupported
    case .judged: score.lost.exact.isZero ? .judgedFull : nil
    case .computed, .overridden, .partial, .blank, .leftOut: nil
    }
  }

  private func overridden(_ list: PriorityList, _ score: Score) -> Priority.Reason? {
    guard score.standing == .overridden else { return nil }
    return .overridden(computed: score.outcome.points.finalValue)
  }

  private func lost(_ list: PriorityList, _ score: Score) -> Priority.Reason? {
    guard score.lost > .zero else { return nil }
    return .lost(score.lost, reason: list.report.report.answers[indicator.id]?.deduction ?? "")
  }

  private func found(_ list: PriorityList) -> Priority.Reason? {
    let here = list.findings.filter { paths.contains($0.field) && !$0.isJustified }
    let errors = here.count { $0.severity == .error }
    let warnings = here.count { $0.severity == .warning }
    return errors + warnings > 0 ? .findings(errors: errors, warnings: warnings) : nil
  }

  private func justified(_ list: PriorityList) -> Priority.Reason? {
    let count = list.findings.count { paths.contains($0.field) && $0.isJustified }
    return count > 0 ? .justified(count) : nil
  }

  /// Where no rule was verified, saying so of each would tell nothing.
  private func basis(_ list: PriorityList) -> Priority.Reason? {
    guard indicator.basis == .unverified, !list.report.rubric.isUnverified else { return nil }
    return .unverifiedRule
  }

  /// Points that differ from last year's.
  private func lastYear(_ list: PriorityList) -> Priority.Reason? {
    guard
      let item = list.sinceLastYear?.scores.items.first(where: { $0.indicator == indicator.id }),
      let old = item.oldPoints, let new = item.newPoints, old != new
    else { return nil }
    return .changedFromLastYear("\(old.text) 分")
  }
}
