/// The menu.
enum PaletteWords {
  static let title = "菜单"
  static let finding = "查找"
  static let hint = "输入名称、拼音或拼音首字母，上下选择，Enter 执行"
  static let noMatch = "没有这样的功能或指标；可输入名称中的字、拼音，或拼音首字母"
  static func count(_ count: Int) -> String { "\(count) 项" }
  static func step(_ name: String, _ label: String) -> String { "\(name)：\(label)" }
  static func goTo(_ title: String) -> String { "到：\(title)" }

  static let noDraft = "没有这样的报告；可输入单位、年度或编号中的字"
  static let findingDraft = "输入单位、年度或编号中的字，上下选择，Enter 打开"
  static func open(_ unit: String, _ year: String) -> String { "打开：\(unit) \(year)" }
}
