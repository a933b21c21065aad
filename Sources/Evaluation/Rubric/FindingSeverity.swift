/// What a finding asks of a person (级别).
public enum FindingSeverity: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// 错误: blocks handing in, and nothing else.
  case error
  /// 警告: needs a justification.
  case warning
  /// 提示: informs.
  case note

  public static func < (left: FindingSeverity, right: FindingSeverity) -> Bool {
    left.rawValue < right.rawValue
  }

  public var title: String {
    switch self {
    case .error: "错误"
    case .warning: "警告"
    case .note: "提示"
    }
  }
}
