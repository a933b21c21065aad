/// The standard's points are within the maximum (标准文字与满分矛盾).
struct StandardPoints: RubricCheck {
  static let name = "standard-points"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.indicators.compactMap { indicator in
      guard let most = points(in: indicator.standard).max(), most > indicator.maximum.exact else {
        return nil
      }
      return warning(
        "indicator.\(indicator.id).standard",
        "“\(indicator.title)”满分 \(indicator.maximum.text) 分，评分标准的文字里却有 "
          + "\(most.shortText(places: 2)) 分，",
        "请把文字和满分改一致。")
    }
  }

  /// Numbers of points, 满分100分 of a questionnaire left out.
  private func points(in standard: String) -> [Rational] {
    Reading(standard, Rubric.wordless.lexicon).quantities
      .filter { $0.unit == .points && $0.limit == .exact }.map(\.printed)
  }
}

/// No single indicator carries most of the points (分值过于集中).
struct Concentration: RubricCheck {
  static let name = "concentration"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    guard rubric.indicators.count > 2, let half = rubric.total.exact.divided(by: Rational(2)) else {
      return []
    }
    return rubric.indicators.filter { $0.maximum.exact > half }.map { indicator in
      warning(
        "indicator.\(indicator.id).maximum",
        "“\(indicator.title)”一项就占 \(indicator.maximum.text) 分，超过总分 \(rubric.total.text) 分的一半，",
        "请核对分值，或把它分成几项。")
    }
  }
}

/// Money is an amount and not a count (金额当作个数).
struct MoneyAsCount: RubricCheck {
  static let name = "money-as-count"
  private static let units: Set<String> = ["元", "万元", "亿元", "千元"]

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.facts.filter { fact in
      switch fact.kind {
      case .count(let unit), .counts(let unit): MoneyAsCount.units.contains(unit)
      case .amount, .amounts, .percentage, .flag: false
      }
    }.map { fact in
      warning(
        "fact.\(fact.id)", "“\(fact.label)”以“\(fact.kind.unit)”计，却当作个数，",
        "请把 kind 改为 amount，金额一律按元填。")
    }
  }
}
