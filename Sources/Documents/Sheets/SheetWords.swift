import Evaluation

/// What sheets are called and their heads say.
enum SheetWords {
  static let scores = "评分表"
  static let report = "报告正文"
  static let facts = "基础数据表"
  static let identities = "勾稽关系表"
  static let queries = "查询"
  static let changes = "整改对照表"
  static let groups = "得分图"
  static let groupsTitle = "各类指标得分"

  static let factColumns = ["数据项", "数值", "单位", "取数来源", "说明"]
  static let identityColumns = ["勾稽关系", "左边", "右边", "差额", "结论"]
  static let queryColumns = ["编号", "位置", "查询内容", "提出", "答复", "答复人", "状态"]
  static let changeColumns = ["编号", "位置", "查询内容", "答复", "查询时的原文", "整改情况", "状态"]
  static let groupColumns = ["指标", "分值", "得分", "得分率"]
  static let computed = "计算得出"
  static let none = "无"
  /// What stands behind the unit in the line below a sheet's title.
  static let status = "签发状态"

  static func subtitle(unit: String, status: String) -> String {
    [unit.isEmpty ? "" : "填报单位：\(unit)", status].filter { !$0.isEmpty }.joined(separator: "　　")
  }

  /// Who and when: 王某 2024年4月22日.
  static func said(_ mark: Mark) -> String {
    [mark.actor.name, mark.time.day(offset: Timestamp.beijing)?.chineseText ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func source(_ form: String, _ row: String, _ column: String) -> String {
    [form, row, column].filter { !$0.isEmpty }.joined(separator: "　")
  }
}
