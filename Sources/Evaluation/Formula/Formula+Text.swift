extension Formula {
  /// The formula for people, with labels: `(决算数 - 预算数) ÷ 预算数`.
  public func text(_ name: (String) -> String) -> String { written(blank: " ", name) }

  /// The formula closed up, as sentences print it, with `name` giving each input's digits.
  public func substituted(_ name: (String) -> String) -> String { written(blank: "", name) }

  private func written(blank: String, _ name: (String) -> String) -> String {
    var text = ""
    write(to: &text, blank: blank, name)
    return text
  }

  private func write(to text: inout String, blank: String, _ name: (String) -> String) {
    switch self {
    case .number(_, let digits): text += digits
    case .name(let id): text += name(id)
    case .negated(let inner):
      text += "-"
      inner.write(to: &text, blank: blank, name) { $0.isLoose(behind: .sign) }
    case .not(let inner):
      text += "非("
      inner.write(to: &text, blank: blank, name)
      text += ")"
    case .call(let function, let arguments):
      text += function.title + "("
      for (index, argument) in arguments.enumerated() {
        if index > 0 { text += ", " }
        argument.write(to: &text, blank: blank, name)
      }
      text += ")"
    case .binary(let left, let operation, let right):
      let level = operation.binding
      left.write(to: &text, blank: blank, name) {
        // The right side of - and ÷ needs brackets at the same level, comparisons do not chain.
        level == .comparison ? $0.isLoose(behind: level) : $0 < level
      }
      text += operation.isLogical ? operation.sign : blank + operation.sign + blank
      right.write(to: &text, blank: blank, name) { $0.isLoose(behind: level) }
    }
  }

  /// In brackets if it binds too loosely for where it stands.
  private func write(
    to text: inout String, blank: String, _ name: (String) -> String,
    bracketsIf isLoose: (Binding) -> Bool
  ) {
    guard case .name(let id) = self else {
      let needsBrackets = isLoose(binding)
      if needsBrackets { text += "(" }
      write(to: &text, blank: blank, name)
      if needsBrackets { text += ")" }
      return
    }
    let digits = name(id)
    // A negative input counts as a sign.
    let isNegative = digits.utf8.first == UInt8(ascii: "-")
    text += isNegative && isLoose(.sign) ? "(" + digits + ")" : digits
  }

  /// How tightly the written formula holds together.
  private var binding: Binding {
    switch self {
    case .name, .number, .call: .single
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

  /// Behind an operator of that level it needs brackets, as does a sign.
  func isLoose(behind level: Binding) -> Bool {
    self <= level || self == .sign && level >= .sum
  }
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
