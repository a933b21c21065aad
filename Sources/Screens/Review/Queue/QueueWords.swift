import Evaluation

/// The queue.
enum QueueWords {
  static let unit = "单位"
  static let year = "年度"
  static let state = "状态"
  static let score = "自评"
  static let grade = "等"
  static let deductions = "扣分"
  static let findings = "问题"
  static let since = "自何时起"
  static let search = "查找："
  static let nothing = "这里没有报告。按 F4 换一种筛选。"

  static func title(_ filter: Screens.Queue.Filter, _ order: Screens.Queue.Order) -> String {
    "审核 / \(name(filter)) / \(name(order))"
  }

  static func name(_ filter: Screens.Queue.Filter) -> String {
    switch filter {
    case .waiting: "待办"
    case .submitted: "已送审"
    case .approved: "审核通过"
    case .returned: "被退回"
    case .signed: "已签发"
    case .all: "全部"
    }
  }

  static func name(_ order: Screens.Queue.Order) -> String {
    switch order {
    case .waiting: "等候最久在前"
    case .unit: "按单位"
    case .score: "低分在前"
    case .findings: "问题多在前"
    }
  }

  static func doubtful(_ judgement: Judgement) -> String {
    "\(judgement.text)。按 Enter 打开，查明原因。"
  }

  static func progress(_ known: Int, _ all: Int) -> String { "正在读取：\(known) / \(all)" }
  static func count(_ count: Int) -> String { "\(count) 份报告。直接输入单位名称即可查找。" }

  /// As 1错2警.
  static func findings(_ errors: Int, _ warnings: Int) -> String {
    switch (errors, warnings) {
    case (0, 0): "0"
    case (0, _): "\(warnings)警"
    case (_, 0): "\(errors)错"
    case (_, _): "\(errors)错\(warnings)警"
    }
  }
}
