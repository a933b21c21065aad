import Text

extension Rubric {
  /// Each formula with its place.
  var placedFormulas: [(String, Formula)] {
    derived.map { ("derived.\($0.id).formula", $0.formula) }
      + options.caps.map { ("caps.\($0.id).measure", $0.measure.formula) }
      + indicators.flatMap { indicator in
        indicator.formulas.map { ("indicator.\(indicator.id)", $0) }
      }
      + identities.flatMap { identity in
        [identity.left, identity.right].map { ("identities.\(identity.id)", $0) }
      } + checks.reasons.map { ("checks.reasons", $0.condition) }
  }

  /// Formulas may name only facts and derived values.
  func undefinedNames() -> [RubricProblem] {
    placedFormulas.flatMap { place, formula in
      formula.names.filter { input(named: $0) == nil }.map { name in
        RubricProblem(
          place: place, reason: "公式用到的“\(name)”没有定义。", remedy: suggestion(for: name),
          misused: MisusedName(spellings: [name]))
      }
    }
  }

  /// Lists stand in `sum` and `count`, numbers everywhere else.
  func misplacedLists() -> [RubricProblem] {
    placedFormulas.flatMap { place, formula in
      formula.listMistakes { self.input(named: $0)?.isList }.map { mistake in
        let label = input(named: mistake.name)?.label ?? mistake.name
        return RubricProblem(
          place: place, reason: "公式用到的“\(label)”" + mistake.reason,
          remedy: mistake.remedy(label: label),
          misused: MisusedName(
            spellings: [label, mistake.name], isUsedAsList: mistake.inFunction != nil))
      }
    }
  }

  /// Derived values must not need themselves.
  func cycles() -> [RubricProblem] {
    index.order.circles.map { circle in
      let first = circle.first.flatMap { input(named: $0) }
      return RubricProblem(
        place: "derived.\(first?.id.rawValue ?? "").formula",
        reason: "公式循环引用：\(circle.joined(separator: " → "))", remedy: "，请去掉其中一个引用。")
    }
  }

  /// The known name or id that may be meant, else what to do.
  func suggestion(for name: String) -> String {
    let known =
      facts.map(\.label) + derived.map(\.label) + facts.map(\.id.rawValue)
      + derived.map(\.id.rawValue)
    guard let nearest = known.nearest(to: name) else { return "请先在 facts 中定义。" }
    return "是否想写“\(nearest)”？"
  }
}

extension Formula.ListMistake {
  /// What the name is, and what to write instead.
  fileprivate var reason: String {
    inFunction == nil ? "是一组数，不能当一个数用" : "是一个数，不是一组数"
  }

  fileprivate func remedy(label: String) -> String {
    guard let inFunction else { return "，请写作 sum(\(label)) 或 count(\(label))。" }
    return "，请去掉 \(inFunction.rawValue)，或把它的 kind 改为 amounts 或 counts。"
  }
}

extension RubricInput {
  fileprivate var isList: Bool {
    switch self {
    case .fact(let fact): fact.kind.isList
    case .derived: false
    }
  }
}
