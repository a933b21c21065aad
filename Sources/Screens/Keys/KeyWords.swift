/// The headings under which help lists keys, and what moving is called.
enum KeyWords {
  static let everywhere = "到处可用"
  static let report = "报告"
  static let walking = "逐项填写"
  static let editing = "编辑"
  static let moving = "移动"
  static let selection = "选择"
  static let deciding = "办理"
  static let asking = "查询与复核"

  static func motion(_ motion: Motion) -> String {
    switch motion {
    case .left: "左移一字"
    case .right: "右移一字"
    case .wordLeft: "左移一词"
    case .wordRight: "右移一词"
    case .up: "上移一行"
    case .down: "下移一行"
    case .lineStart: "到行首"
    case .lineEnd: "到行末"
    case .pageUp: "上翻一屏"
    case .pageDown: "下翻一屏"
    case .start: "到开头"
    case .end: "到结尾"
    }
  }

  static func selecting(_ motion: Motion) -> String { "选择：" + self.motion(motion) }
}
