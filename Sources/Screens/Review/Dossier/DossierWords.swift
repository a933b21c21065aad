import Evaluation

/// The supervisor's view of a report.
enum DossierWords {
  static let heads = ["满分", "自评", "复核"]
  static let why = "为什么"
  static let note = "送审说明"
  static let lastReturn = "上次退回"
  static let noReason = "未写原因"
  static let nothingLost = "没有扣分。"
  static let unverified = "本指标体系的评分规则均未经核实。"
  static let nothingChanged = "没有改动。"
  static let nothingHere = "这一行没有可以打开的内容。"
  static let askWhere = "请先移到要查询的栏目或指标。"
  static let scoreWhere = "请先移到要复核的指标。"
  static let closeWhere = "请先移到要销结的查询。"
  static let neverReturned = "这份报告还没有退回过。"
  static let reasonWhere = "请先移到要退回修改的栏目或指标。"
  static let hint = "Enter 细看，Tab 到下一节；^K 销结查询，^W 退回理由，^O 历史，^E 佐证。"

  static func pendingReasons(_ count: Int) -> String {
    "逐项退回理由 \(count)（F2 退回时一并交出）"
  }

  static func title(_ cover: Cover) -> String { "审核 / \(cover[.unit]) \(cover[.year])" }

  /// Who submitted when, and how many times.
  static func state(_ state: DraftReview) -> String {
    let times = state.review.steps.count { $0.action == .submit }
    guard let last = state.review.last(.submit), state.review.state.isWaiting else {
      return state.judgement.text
    }
    return "\(last.mark.actor.name) \(DeskWords.short(last.mark.time)) 送审 第\(times)次"
  }

  static func deductions(_ count: Int) -> String { "扣分项 \(count)" }
  static func first(_ count: Int) -> String { "先看这些 \(count)" }
  static func others(_ count: Int) -> String { "其余 \(count) 项（Enter 从头逐项看）" }
  static func lost(_ points: Points, _ reason: String) -> String { "扣 \(points.text)：\(reason)" }
  static func warnings(_ count: Int, justified: Int) -> String {
    "错误和警告 \(count)（已说明 \(justified)）"
  }
  static func justification(_ reason: String) -> String { "理由：\(reason)" }
  static func overrides(_ count: Int) -> String { "人工评分 \(count)" }
  static func override(_ computed: Points?, _ reason: String) -> String {
    (computed.map { "按规则 \($0.text) 分" } ?? "按规则算不出") + "；" + (reason.isEmpty ? noReason : reason)
  }
  static func queries(_ count: Int, open: Int) -> String { "查询 \(count)（未销结 \(open)）" }
  static func sinceReturn(_ count: Int) -> String { "退回后的改动 \(count)" }
  static func sinceLastYear(_ year: String) -> String { "与上年（\(year)）对照" }
  static func lastYear(_ source: LastYearSource) -> String {
    switch source {
    case .draft(let name): "对照的是填报人带入的上年草稿“\(name)”现在的内容。"
    case .taken(let name): "上年草稿“\(name)”已不在此处，对照的是填报人当时带入的数据和文字，没有得分。"
    case .name(let name): "填报人没有带入上年报告；对照的是按单位和年度找到的草稿“\(name)”。"
    }
  }
  static func sameTexts(_ titles: [String]) -> String {
    "与上年逐字相同 \(titles.count) 处：" + titles.joined(separator: "；")
  }

  /// Both sides and their difference; nothing while figures are missing.
  static func figures(_ line: IdentityLine) -> String? {
    guard let left = line.left, let right = line.right, let difference = line.difference else {
      return nil
    }
    let text = { (number: Rational) in
      line.isAmount ? number.groupedText(places: 2) : number.shortText(places: 2)
    }
    return "左 \(text(left))  右 \(text(right))  差 \(text(difference))"
  }

  static func totals(_ own: Scorecard, _ reviewed: Scorecard, _ isUnreviewed: Bool) -> String {
    let points = "自评 \(own.total.text) \(own.grade?.name ?? "")"
    guard !isUnreviewed else { return points + "  尚无复核分" }
    return points + "  复核 \(reviewed.total.text) \(reviewed.grade?.name ?? "")"
  }

  /// What is in the way of a signature, or how the signature stands.
  static func obstacle(_ state: DraftReview) -> String {
    let open = state.review.openQueries.count
    return open > 0 && state.review.state.isWaiting && state.judgement.holds
      ? "未销结的查询 \(open) 条：销结后方可签发" : state.judgement.text
  }

  static func doubts(_ count: Int) -> String { "核验 \(count) 处不符" }
  static let doubtAdvice = "查明之前不能送审、审核通过或签发。"
}
