import Evaluation

/// The filling screen around the form.
enum FillingWords {
  static func total(_ points: Points) -> String { "总分 \(points.text)" }

  static let walking = "Tab 或 Enter 到下一格，PgDn 到下一项；内容自动保存。"
  static let date = "例如 2024-04-22 或 2024年4月22日。"
  static let choosing = "空格选是或否，退格清除。"
  static let writing = "Enter 另起一段，Tab 到下一格；长文可按 ^E 用外部编辑器写。"
  static let listing = "Enter 另起一条，Alt+上下 移动本条，Shift+Del 删除本条。"
  static let overriding = "删空即取消人工评分，仍按规则计分。"

  static func counted(_ label: String, _ count: Int) -> String { "\(label)(\(count))" }

  static func source(of fact: Fact) -> String {
    let source = fact.source.map { "来自 \($0.text)  " } ?? ""
    return source + fact.help
  }
  static let blankKeepsValue = "空格不改动已填的内容；直接输入就改写，要清空请按 Backspace。"
  static let cancelled = "已恢复原来的内容；^Y 找回刚输入的，再按 Esc 返回。"
  /// Below an explanation that goes on.
  static let more = ".. 按 F2 看全部"
  static let markedSecret = "已标为涉密：公开版不印这一部分。再按一次取消。"
  static let notSecret = "已取消涉密标记：公开版照印这一部分。"
  static let secretNowhere = "封面不能标为涉密，请先打开一个章节或指标。"
  static let secretMark = "涉密"
}
