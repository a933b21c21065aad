extension Words {
  /// The key tables.
  enum Keys {
    static let everywhere = "到处可用"
    static let report = "报告"
    static let walking = "逐项填写"
    static let editing = "编辑"
    static let moving = "移动"

    static let menu = "菜单：按名称、拼音首字母找操作和指标"
    static let why = "缘由：这个数为什么是这样"
    static let override = "人工评分：不按规则计分，须写理由"
    static let editor = "用外部编辑器（$EDITOR）改长文"

    static func motion(_ motion: Motion) -> String {
      switch motion {
      case .left: "左移一字"
      case .right: "右移一字"
      case .wordLeft: "左移一词"
      case .wordRight: "右移一词"
      case .up: "上移"
      case .down: "下移"
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
}
