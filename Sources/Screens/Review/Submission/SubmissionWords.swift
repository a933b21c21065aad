import Evaluation

/// The filler's page before submitting.
enum SubmissionWords {
  static let title = "送审与查询"
  static let state = "状态"
  static let openFirst = "请先按 Enter 打开要送审的报告。"
  static let nothingAsked = "没有等待答复的查询。"
  static let hint = "Enter 到原处修改；警告可按 ^L 进问题清单写理由。F7 答复查询，F6 送审。"

  static func returned(_ name: String, _ time: String) -> String { "退回意见（\(name) \(time)）" }
  static func queries(_ count: Int) -> String { "查询（待答复 \(count)）" }
  static func errors(_ count: Int) -> String { "错误 \(count)：改正后才能送审" }
  static func warnings(_ count: Int) -> String { "未说明理由的警告 \(count)：改正，或说明理由" }
  static func ready(_ queries: Int) -> String {
    queries == 0 ? "可以送审：按 F6。" : "可以送审；还有 \(queries) 条查询没有答复。"
  }
  static func blocked(errors: Int, warnings: Int) -> String {
    "还不能送审：错误 \(errors) 处，未说明的警告 \(warnings) 处。"
  }
}
