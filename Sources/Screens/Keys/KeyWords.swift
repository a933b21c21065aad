/// The key tables.
enum KeyWords {
  static let everywhere = "到处可用"
  static let report = "报告"
  static let walking = "逐项填写"
  static let editing = "编辑"
  static let moving = "移动"
  static let selection = "选择"

  static let menu = "菜单：按名称或拼音首字母查找"
  static let why = "缘由：这个分数是怎样算出来的"
  static let nextFinding = "到下一个问题"
  static let previousFinding = "到上一个问题"
  static let findings = "问题清单：查看全部问题"
  static let outline = "目录：全部章节和指标，任选一项"
  static let preview = "预览：按印出的样子查看全文"
  static let export = "导出：写成 Word、PDF、Excel 或文本文件"
  static let secret = "涉密：公开版不印这一部分；再按一次取消"
  static let exportFromHome = "导出：请先打开报告"
  static let search = "查找：在填过的内容中找字"
  static let searchAtHome = "查找：按单位、年度或编号找一份报告"
  static let override = "人工评分：不按规则计分，须写理由"
  static let save = "保存：立即存盘（平时自动保存）"
  static let nextPart = "下一项：下一章节或指标"
  static let previousPart = "上一项：上一章节或指标"
  static let enter = "下一格；正文中换行，列表中另起一条"
  static let accept = "采纳建议：把光标处的问题改成所示的数字或文字"
  static let justify = "说明理由：警告可以保留，但要写明为什么"
  static let baseData = "基础数据表：各指标共用的数，一次填好"
  static let toIndicator = "到用这个数的指标"
  static let whatIf = "试填：改一个数看得分怎样变，不改报告"
  static let keepTrial = "采用：把试填的数写入报告，一次撤销"
  static let dropTrial = "放弃：试填的数全部还原"
  static let identities = "勾稽关系表：各数之间的关系是否成立"
  static let editor = "用其他编辑器改长文"

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
