extension Formula {
  /// The formula for people, with labels: `(决算数 - 预算数) ÷ 预算数`.
  public func text(_ name: (String) -> String) -> String { write(blank: " ", name) }

  /// The formula closed up, as sentences print it, with `name` giving each input's digits.
  public func substituted(_ name: (String) -> String) -> String { write(blank: "", name) }

  private func write(blank: String, _ name: (String) -> String) -> String {
    switch self {
    case .number(_, let text): return text
    case .name(let id): return name(id)
    case .negated(let inner): return "-" + inner.bracketed(above: .sign, blank, name)
    case .not(let inner): return "非(" + inner.write(blank: blank, name) + ")"
    case .call(let function, let arguments):
      let list = arguments.map { $0.write(blank: blank, name) }.joined(separator: ", ")
      return function.title + "(" + list + ")"
    case .binary(let left, let operation, let right):
      let level = operation.binding
      let sign = operation.isLogical ? operation.sign : blank + operation.sign + blank
      // The right side of - and ÷ needs brackets at the same level, comparisons do not chain.
      let leftText =
        level == .comparison
        ? left.bracketed(above: level, blank, name) : left.bracketed(from: level, blank, name)
      return leftText + sign + right.bracketed(above: level, blank, name)
    }
  }

  /// In brackets if it binds more loosely than the level.
  private func bracketed(
    from level: Binding, _ blank: String, _ name: (String) -> String
  ) -> String {
    let text = write(blank: blank, name)
    return binding(as: text) < level ? "(" + text + ")" : text
  }

  /// In brackets unless it binds more tightly than the level; so is a sign behind an operator.
  private func bracketed(
    above level: Binding, _ blank: String, _ name: (String) -> String
  ) -> String {
    let text = write(blank: blank, name)
    let binding = binding(as: text)
    let isSignBehind = binding == .sign && level >= .sum
    return binding <= level || isSignBehind ? "(" + text + ")" : text
  }

  /// How tightly the written formula holds together; a negative input counts as a sign.
  private func binding(as text: String) -> Binding {
    switch self {
    case .name: text.hasPrefix("-") ? .sign : .single
    case .number, .call: .single
    case .not: .not
    case .negated: .sign
    case .binary(_, let operation, _): operation.binding
    }
  }
}

/// How tightly the parts of a formula bind, from loose to tight (运算优先级).
private enum Binding: Int, Comparable {
  case or, and, not, comparison, sum, product, sign, single

  static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
}

extension BinaryOperator {
  fileprivate var binding: Binding {
    switch self {
    case .or: .or
    case .and: .and
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: .comparison
    case .add, .subtract: .sum
    case .multiply, .divide: .product
    }
  }

  fileprivate var isLogical: Bool { self == .and || self == .or }
}

extension FormulaFunction {
  /// As formulas show it to people; files may write it so too.
  var title: String {
    switch self {
    case .min: "取小"
    case .max: "取大"
    case .abs: "绝对值"
    case .round: "四舍五入"
    case .floor: "取整数部分"
    case .ceil: "进位取整"
    case .choose: "如果"
    case .sum: "求和"
    case .count: "计数"
    }
  }

  /// Reads the function's name, `max` or 取大.
  init?(named name: String) {
    let function = FormulaFunction.allCases.first { $0.rawValue == name || $0.title == name }
    guard let function else { return nil }
    self = function
  }
}
