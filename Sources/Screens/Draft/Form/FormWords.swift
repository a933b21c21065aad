import Evaluation

/// The forms.
enum FormWords {
  static let cover = "封面"
  static let optional = "（可不填）"
  static let printed = "报告正文（数字由程序写出）"
  static let written = "程序写出："
  static let unreadable = "不是数字"
  static let noData = "数据未填全"
  static let standard = "评分标准"
  static let unverified = "（本程序推定，请以财政部门细则为准）"
  static let claim = "无数据时自评分"
  static let judged = "自评分"
  static let claimUnused = "已按数据计分"
  static let unsupported = "无数据支撑"
  static let explanation = "说明"
  static let override = "人工评分"
  static let overrideReason = "人工评分理由（必填）"
  static let blank = "未填"
  static let yes = "是"
  static let no = "否"

  static func items(_ label: String, _ count: Int) -> String { "\(label)（\(count) 条）" }
  static func points(_ points: Points) -> String { "\(points.text) 分" }
  static func points(_ points: Points, of maximum: Points) -> String {
    "得分 \(points.text) / \(maximum.text)"
  }
  static func measured(_ label: String, _ value: String) -> String { label + "  " + value }
  static func computed(_ points: Points) -> String { "按规则 \(points.text) 分" }
  static func deduction(_ lost: Points) -> String { "扣分原因（扣 \(lost.text) 分）" }
  /// How 0.93 in a field of percent is read: 读作 0.93%；若是 93%，请填 93.
  static func fraction(_ number: DecimalNumber) -> String {
    let percent = (number.exact * Rational(100)).shortText(places: 4)
    return "读作 \(number.text)%；若是 \(percent)%，请填 \(percent)"
  }
  static func tenThousands(_ number: DecimalNumber) -> String {
    number.exact.tenThousandsGroupedText + "万"
  }
  /// 合计 1,500.00=0.15万; of other figures 合计 12.
  static func total(_ figures: [DecimalNumber], as kind: Fact.Kind) -> String {
    let sum = FactValue.number(figures.sum).text(as: kind)
    let large = kind == .amounts ? "=" + tenThousands(figures.sum) : ""
    return "合计 " + sum + large
  }
  static func marked(_ line: StandardLine) -> String {
    switch line.mark {
    case .applies: line.points + " <-"
    case .fails: line.points + " 否"
    case .none: line.points + "   "
    }
  }
}
