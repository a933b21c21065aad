/// A report with the rubric that it follows and what it comes to.
public struct RatedReport: Hashable, Sendable {
  public let report: Report
  public let rubric: Rubric
  public let scorecard: Scorecard

  public init(_ report: Report, _ rubric: Rubric) {
    self.init(report, rubric, rubric.score(report))
  }

  /// With scores that are known already.
  public init(_ report: Report, _ rubric: Rubric, _ scorecard: Scorecard) {
    self.report = report
    self.rubric = rubric
    self.scorecard = scorecard
  }
}

extension RatedReport {
  func field(at path: FieldPath) -> Field? { rubric.field(at: path) }

  /// Part and field as people call them, if the rubric has the field.
  public func title(of path: FieldPath) -> String? { rubric.title(of: path) }

  /// What stands there as people read it, with its unit.
  public func text(at path: FieldPath) -> String {
    guard let field = field(at: path) else { return report[path].exactText }
    let text = report[path].text(as: field.kind)
    let hasValue = !text.isEmpty && !report[path].isUnreadable
    return hasValue ? text + field.kind.suffix : text
  }

  /// An indicator's measured value as people read it: 0.28%.
  func valueText(of indicator: Indicator) -> String {
    guard let value = scorecard[indicator.id]?.value.value, let measure = indicator.measure else {
      return ""
    }
    return measure.format.text(value)
  }
}

extension Rubric {
  /// Part and field as people call them, if the rubric has the field.
  public func title(of path: FieldPath) -> String? {
    guard let field = field(at: path) else { return nil }
    switch path {
    case .cover, .fact: return field.label
    case .item(let section, let index):
      return "\(self.section(section)?.title ?? field.label) \(index + 1)"
    case .text, .items, .points, .check, .explanation, .deduction, .override, .overrideReason,
      .notApplicable, .choice, .own:
      guard let part = path.part(in: self).flatMap({ title(of: $0) }) else {
        return field.label
      }
      return part == field.label ? part : "\(part) / \(field.label)"
    }
  }

  /// As screens head it.
  public func title(of part: Part) -> String? {
    switch part {
    case .cover: "封面"
    case .section(let id): section(id)?.title
    case .indicator(let id): indicator(id)?.title
    }
  }
}

extension Field.Kind {
  /// 元 stands behind a blank, others close.
  fileprivate var suffix: String { unit == "元" ? " 元" : unit }
}
