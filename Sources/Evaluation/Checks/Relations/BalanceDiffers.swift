/// What came in less what went out is what is left (收、支、余).
///
/// Only where a sentence has these three amounts and no other: 收到资金328万元，支出311.6万元，结余16.4万元.
struct BalanceDiffers: TextCheck {
  static let name = "balance-differs"
  static let group = Finding.Group.figures

  private static let income = ["收到", "下达", "到位", "收入", "预算", "资金总额", "安排", "总收入", "拨入"]
  private static let spent = ["支出", "支付", "使用", "拨付", "执行"]
  private static let left = ["结余", "结转", "剩余", "未支出", "未使用"]
  private static let near = Rational(10, over: 100) ?? .zero

  private static let incomeTotals = ["收入总计", "收入总计为", "收入总计："].sortedCodes
  private static let spentTotals = ["支出总计", "支出总计为", "支出总计："].sortedCodes

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    remainders(in: text) + totals(in: text)
  }

  /// 收入总计2136.48万元，支出总计2136.48万元: an account closes with both sides alike.
  private func totals(in text: FieldText) -> [Finding] {
    zip(text.reading.quantities, text.reading.quantities.dropFirst()).compactMap { income, spent in
      guard income.unit == spent.unit, income.limit == .exact, spent.limit == .exact,
        text.prose.last(of: BalanceDiffers.incomeTotals, endingAt: income.range.lowerBound) != nil,
        text.prose.last(of: BalanceDiffers.spentTotals, endingAt: spent.range.lowerBound) != nil,
        !Interval(income).meets(Interval(spent)),
        (income.value - spent.value).magnitude <= income.value * BalanceDiffers.near
      else { return nil }
      return .totalsDiffer(text, income, spent)
    }
  }

  private func remainders(in text: FieldText) -> [Finding] {
    text.reading.sentences.compactMap { start in
      let sentence = text.reading.sentence(at: start)
      let amounts = text.reading.quantities(in: sentence).filter {
        if case .yuan = $0.unit { true } else { false }
      }
      let asides = Asides(prose: text.prose)
      guard amounts.count == 3, amounts.allSatisfy({ $0.limit == .exact && !asides.isAside($0) }),
        let income = amounts.first, let rest = amounts.last
      else { return nil }
      let spent = amounts[amounts.startIndex + 1]
      guard holds(BalanceDiffers.income, before: income, from: sentence.lowerBound, text),
        holds(BalanceDiffers.spent, before: spent, from: income.range.upperBound, text),
        holds(BalanceDiffers.left, before: rest, from: spent.range.upperBound, text),
        !text.prose.contains("其中".codes, in: sentence),
        !text.prose.contains("上年".codes, in: sentence),
        !(Interval(income) - Interval(spent)).meets(Interval(rest))
      else { return nil }
      let right = income.value - spent.value
      guard (right - rest.value).magnitude <= rest.value * BalanceDiffers.near else { return nil }
      return .balanceDiffers(text, rest, right)
    }
  }

  private func holds(
    _ words: [String], before quantity: Quantity, from start: Int, _ text: FieldText
  ) -> Bool {
    let label = text.prose.text(start..<max(quantity.range.lowerBound, start))
    return words.contains { label.contains($0) }
  }
}

extension Finding {
  fileprivate static func totalsDiffer(
    _ text: FieldText, _ income: Quantity, _ spent: Quantity
  ) -> Finding {
    Finding(
      check: BalanceDiffers.self, severity: .warning, field: text.path,
      message:
        "收入总计“\(text.prose.text(income.range))”与支出总计“\(text.prose.text(spent.range))”不相等，"
        + "收支总计应当平衡，请核对。",
      range: spent.range)
  }

  fileprivate static func balanceDiffers(
    _ text: FieldText, _ rest: Quantity, _ right: Rational
  ) -> Finding {
    let unit = text.prose.text(rest.digits.upperBound..<rest.range.upperBound)
    let expected = rest.text(of: right) + unit
    return Finding(
      check: BalanceDiffers.self, severity: .warning, field: text.path,
      message: "余额写作“\(text.prose.text(rest.range))”，按所写收支相减应为 \(expected)，请核对。",
      range: rest.range
    ).expecting(expected, isFixable: false)
  }
}
