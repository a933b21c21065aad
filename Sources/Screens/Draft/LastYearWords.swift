import Evaluation

/// Last year beside this year.
enum LastYearWords {
  static let unconfirmed = "沿用上年，未确认（改写，或按 ^U 确认）"

  static func figure(_ text: String) -> String { "  上年 " + text }
  static func text(_ text: String) -> String { "上年：" + text }

  static func confirmed(_ left: Int) -> String {
    left == 0 ? "已确认；沿用上年的内容全部确认完毕。" : "已确认；还有 \(left) 项沿用上年，未确认。"
  }
}
