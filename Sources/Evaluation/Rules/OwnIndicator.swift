import Text

/// One row of an indicator that the unit added, as it was typed.
public struct OwnIndicator: Hashable, Sendable {
  public typealias Column = OwnIndicatorColumn

  public enum Direction: Hashable, Sendable {
    case number(TargetRule.Direction)
    /// 定性: the actual value is a percentage of the weight.
    case qualitative
  }

  private var cells: [Column: String] = [:]

  public init() {}

  public subscript(column: Column) -> String {
    get { cells[column] ?? "" }
    set { cells[column] = newValue.isEmpty ? nil : newValue }
  }

  public var isEmpty: Bool { cells.isEmpty }

  /// ≥, ≤, =, 定性, as people type them.
  public var direction: Direction? {
    switch self[.direction].halfWidth.trimmingBlanks {
    case "≥", ">=", "=>", "》": .number(.atLeast)
    case "≤", "<=", "=<", "《": .number(.atMost)
    case "=", "==": .number(.equal)
    case "定性": .qualitative
    default: nil
    }
  }

  /// The number in a cell, without its unit; a percentage is a share.
  public func number(_ column: Column) -> Rational? {
    var text = self[column].halfWidth.trimmingBlanks
    let unit = self[.unit].halfWidth.trimmingBlanks
    if !unit.isEmpty, unit != "%", text.hasSuffix(unit) {
      text = String(text.dropLast(unit.count)).trimmingBlanks
    }
    let isShare = text.hasSuffix("%")
    if isShare { text.removeLast() }
    let number = DecimalNumber(text.filter { $0 != "," })
    return number?.exact.divided(by: Rational(isShare ? 100 : 1))
  }
}

extension OwnIndicator.Column {
  /// As the form's head names it (中央项目支出绩效自评表).
  public var title: String {
    switch self {
    case .name: "指标"
    case .direction: "性质（=、≥、≤、定性）"
    case .target: "指标值"
    case .unit: "单位"
    case .actual: "完成值"
    case .weight: "分值"
    }
  }
}
