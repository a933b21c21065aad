/// The help screen.
enum HelpWords {
  static let title = "帮助"
  static let hint = "上下翻看，Esc 返回。^Q 即 Ctrl+Q；F1 无效时用 F9 菜单"
  static let meaning = "指标解释"
  static let standard = "评分标准"
  static let basis = "规则依据"
  static let advice = "填写提示"
}
