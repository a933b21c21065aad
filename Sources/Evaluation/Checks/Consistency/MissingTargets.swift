/// A chapter of targets has targets in it (绩效目标须有目标值).
struct MissingTargets: Check {
  static let name = "missing-targets"
  static let group = Finding.Group.consistency

  func findings(in subject: CheckSubject) -> [Finding] {
    let checks = subject.rubric.checks
    guard let section = checks.targetSection, let text = subject.text(of: section),
      !text.reading.quantities.contains(where: \.isTarget)
    else { return [] }
    let full = checks.targetIndicators.filter { id in
      subject.score(of: id).map { $0.isAnswered && $0.lost.exact.isZero } ?? false
    }.compactMap { subject.rubric.indicator($0)?.title }
    return full.isEmpty ? [] : [.targetsMissing(text, full)]
  }
}

extension Quantity {
  /// A number that an aim could have: no year, no date.
  fileprivate var isTarget: Bool {
    switch unit {
    case .yuan, .percent, .percentagePoints, .points, .count: true
    case .calendar, .none: limit != .exact
    case .year: false
    }
  }
}

extension Finding {
  fileprivate static func targetsMissing(_ text: FieldText, _ titles: [String]) -> Finding {
    let named = titles.map { "“\($0)”" }.joined(separator: "、")
    return Finding(
      check: MissingTargets.self, severity: .warning, field: text.path,
      message: "绩效目标中没有任何目标值，而\(named)得满分，请写明目标和目标值。")
  }
}
