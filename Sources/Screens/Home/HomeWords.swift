import Evaluation

/// The list of drafts.
enum HomeWords {
  static let title = "绩效自评报告"
  static let unit = "单位"
  static let year = "年度"
  static let state = "状态"
  static let score = "自评分"
  static let filled = "已填"
  static let problems = "问题"
  static let empty = "还没有报告。按 F2 新建一份。"
  static let openFirst = "请先按 Enter 打开这份报告，再按 F6 导出。"
  static let whereDraftsAre = "填写的内容随时自动保存，下次打开时接着填。"
  static func count(_ count: Int, selected id: String?) -> String {
    "\(count) 份报告" + (id.map { "  所选编号：\($0)" } ?? "")
  }
  /// 草稿, or 被退回(2) with the queries that wait for an answer.
  static func state(_ judgement: Judgement?, queries: Int) -> String {
    (judgement?.title ?? "..") + (queries > 0 ? "(\(queries))" : "")
  }
  static let nothingRemoved = "没有刚删除的报告。"
  static func removed(_ id: String, _ path: String) -> String {
    "已删除“\(id)”，按 ^Z 找回；全部文件移到了 \(path)。"
  }
  static func restored(_ id: String) -> String { "已找回“\(id)”。" }
  static let unsavedMark = "*"
  static func unsaved(_ id: String) -> String { "* “\(id)”有内容还没有存进草稿，打开时会问怎样处理。" }
  static let missing = "未填"
  static let errors = "错误"
  static let warnings = "警告"
}
