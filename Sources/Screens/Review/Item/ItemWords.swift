import Evaluation

/// One part of a report as the supervisor reads it.
enum ItemWords {
  static let answers = "填报内容"
  static let written = "程序写出"
  static let why = "缘由"
  static let changes = "退回后的改动"
  static let answer = "  答复"
  static let change = "  整改"
  static let hint = "移到一行按 Enter 提出查询；已答复的查询按 Enter 销结。F8 写复核分。"

  static let pendingReasons = "退回理由（退回时一并交出）"
  static let givenReasons = "上次的退回理由"

  static func points(_ score: Score, _ maximum: Points) -> String {
    "满分 \(maximum.text)  自评分 \(score.points.text)（\(score.standing.title)）"
  }
  static func reviewed(_ points: Points, _ reason: String, _ name: String) -> String {
    "复核分 \(points.text)（\(name)）：\(reason)"
  }
  static func total(_ own: Scorecard, _ reviewed: Scorecard) -> String {
    own.total == reviewed.total
      ? "自评总分 \(own.total.text)" : "自评 \(own.total.text)  复核 \(reviewed.total.text)"
  }
  static func queries(_ count: Int) -> String { "查询（\(count) 条）" }
  static func query(_ number: Int) -> String { "查询 \(number)" }
  static func quote(_ text: String) -> String { "“\(text)” " }
  static func findings(_ count: Int) -> String { "问题 \(count)" }
}

extension Score.Standing {
  /// Where points come from, in a word or two.
  var title: String {
    switch self {
    case .computed: "按规则计算"
    case .judged: "定性评定"
    case .claimed: "无数据支撑"
    case .overridden: "人工评分"
    case .partial: "未填完"
    case .blank: "未填"
    case .leftOut: "不适用"
    }
  }
}
