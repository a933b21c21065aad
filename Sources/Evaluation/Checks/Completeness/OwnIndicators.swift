/// Indicators that the unit adds must be readable, and their weights sum to the maximum (自设指标).
struct OwnIndicators: Check {
  static let name = "own-indicators"
  static let group = Finding.Group.completeness

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.flatMap { indicator, _, answer -> [Finding] in
      guard case .own(let rule) = indicator.rule.innermost, !answer.own.isEmpty else { return [] }
      let unreadable = answer.own.enumerated().flatMap { row, own -> [Finding] in
        own.isEmpty
          ? []
          : rule.missingColumns(of: own).map {
            .cellUnreadable(indicator, row, $0, typed: own[$0])
          }
      }
      guard unreadable.isEmpty, rule.scoring == .weighted else { return unreadable }
      let weights = answer.own.compactMap { $0.number(.weight) }.map { Points($0) }.sum
      return weights == indicator.maximum ? [] : [.weightsOff(indicator, weights)]
    }
  }
}

extension Finding {
  fileprivate static func cellUnreadable(
    _ indicator: Indicator, _ row: Int, _ column: OwnIndicator.Column, typed: String
  ) -> Finding {
    let trouble = typed.isBlank ? "还没有填" : "填了“\(typed.prefix(20))”，不能用"
    return Finding(
      check: OwnIndicators.self, severity: .error, field: .own(indicator.id, row, column),
      message: "“\(indicator.title)”第 \(row + 1) 个自设指标的\(column.title)\(trouble)，请改正。")
  }

  fileprivate static func weightsOff(_ indicator: Indicator, _ weights: Points) -> Finding {
    Finding(
      check: OwnIndicators.self, severity: .error, field: .own(indicator.id, 0, .weight),
      message:
        "“\(indicator.title)”各自设指标的分值合计 \(weights.text) 分，应等于 \(indicator.maximum.text) 分，"
        + "请调整分值。")
  }
}
