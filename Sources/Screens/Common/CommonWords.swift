import Evaluation

/// What is said from anywhere.
enum CommonWords {
  static func copied(_ path: String) -> String { "已另存为 \(path)，接着填写的是这一份。" }
  static func tooSmall(_ columns: Int, _ rows: Int) -> [String] {
    ["窗口太小：\(columns)×\(rows)", "请放大到 60×20 以上", "内容不会丢失"]
  }
  static let noDraft = "请先打开一份报告。"
  static let noFindings = "没有发现问题。"
  static let nothingToUndo = "没有可撤销的修改。"
  static let nothingToRedo = "没有可重做的修改。"
  static let unsaved = "未保存"
  static let notSaved = "保存失败"
  static func saved(_ time: String) -> String { "已存 \(time)" }
  static let overrideJudged = "此项本来就由人评定，直接填“自评分”即可。"
  static let overrideNowhere = "人工评分只用于指标，请先打开一个指标。"
  static let nothingToExplain = "这一页没有计算出来的数。"
  static let notEditable = "这一格不能用外部编辑器，请直接填写。"
  static let finding = "问题"
  static func undoes(_ label: String) -> String { "^Z 撤销：\(label)" }
  static func redoes(_ label: String) -> String { "^Y 重做：\(label)" }
  static func undone(_ label: String) -> String { "已撤销：\(label)" }
  static func redone(_ label: String) -> String { "已重做：\(label)" }
  static func below(_ rows: Int) -> String { " 下面还有 \(rows) 行 " }
  static let unreadable = "无法打开"
  static let reading = "正在读取……"
  static let journalGone = "日志文件被移走或删除了，已经重写一份；内容没有丢，请查明是谁动了这个文件夹。"
  static let nobody = "未选身份"
}
