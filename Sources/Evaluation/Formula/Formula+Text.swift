extension Formula {
  /// The formula for people, with labels: `(决算数 - 预算数) ÷ 预算数`.
  public func text(_ name: (String) -> String) -> String { write(blank: " ", name) }

  /// The formula closed up, as sentences print it, with `name` giving each input's digits.
  public func substituted(_ name: (String) -> String) -> String { write(blank: "", name) }

  private func write(blank: String, _ name: (String) -> String) -> String {
    switch self {
    case .number(_, let text): return text
    case .name(let id): return name(id)
    case .negated(let inner): return "-" + inner.bracketed(below: 6, blank, name)
    case .not(let inner): return "非(" + inner.write(blank: blank, name) + ")"
    case .call(let function, let arguments):
      let list = arguments.map { $0.write(blank: blank, name) }.joined(separator: ", ")
      return function.title + "(" + list + ")"
    case .binary(let left, let operation, let right):
      let level = operation.precedence
      let sign = operation.isLogical ? operation.sign : blank + operation.sign + blank
      // The right side of - and ÷ needs brackets at the same level.
      return left.bracketed(below: level, blank, name) + sign
        + right.bracketed(below: level + 1, blank, name)
    }
  }

  private func bracketed(below level: Int, _ blank: String, _ name: (String) -> String) -> String {
    let text = write(blank: blank, name)
    return precedence < level ? "(" + text + ")" : text
  }

  private var precedence: Int {
    switch self {
    case .number, .name, .call, .not: 9
    case .negated: 5
    case .binary(_, let operation, _): operation.precedence
    }
  }
}

extension BinaryOperator {
  fileprivate var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: 3
    case .add, .subtract: 4
    case .multiply, .divide: 5
    }
  }

  fileprivate var isLogical: Bool { self == .and || self == .or }
}

extension FormulaFunction {
  /// As formulas show it to people.
  fileprivate var title: String {
    switch self {
    case .min: "取小"
    case .max: "取大"
    case .abs: "绝对值"
    case .round: "四舍五入"
    case .floor: "取整数部分"
    case .ceil: "进位取整"
    case .choose: "如果"
    }
  }
}
