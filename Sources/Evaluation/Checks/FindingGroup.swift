extension Finding {
  /// What a check is about: findings are listed and filtered by it (类别).
  public enum Group: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// 填写完整
    case completeness
    /// 数字: text against figures.
    case figures
    /// 得分: points, totals and grades.
    case scores
    /// 一致性: one part of the report against another.
    case consistency
    /// 文字: words and marks.
    case wording
    /// 规范: years, names, private data.
    case form

    public static func < (left: Group, right: Group) -> Bool { left.rawValue < right.rawValue }

    public var title: String {
      switch self {
      case .completeness: "完整"
      case .figures: "数字"
      case .scores: "得分"
      case .consistency: "一致"
      case .wording: "文字"
      case .form: "规范"
      }
    }
  }
}
