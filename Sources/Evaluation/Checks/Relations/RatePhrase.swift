/// What a percentage is called by the words before it: 执行率, 合格率, 完成年初预算的.
struct RatePhrase {
  /// Where the words begin.
  let start: Int
  /// The rate is called by the budget or the plan itself.
  let isOfBudget: Bool
  /// Money or tasks: what was planned is named as such.
  let needsPlan: Bool
  private let done: [String]

  static let verbs = ["完成", "达到", "达", "是", "为", "相当于"].sortedCodes

  private static let connectors = ["", "为", "达", "达到", "是", "：", ":", "约为"].map(\.codes)
  /// A rate, and the words for what was done of which it is one.
  private static let rates: [(codes: [UInt32], done: [String], needsPlan: Bool)] = [
    ("执行率", ["执行", "支出", "支付", "完成", "使用"], true),
    ("执行进度", ["执行", "支出", "支付"], true), ("支出进度", ["支出", "支付", "执行"], true),
    ("支付进度", ["支付", "支出"], true), ("支出率", ["支出", "支付", "执行"], true),
    ("支付率", ["支付", "支出"], true), ("使用率", ["使用", "支出", "支付"], true),
    ("到位率", ["到位"], true),
    ("完成率", ["完成", "实际", "实施", "开展", "办理", "支出", "执行"], true),
    ("发放率", ["发放"], false), ("办结率", ["办结"], false), ("整改率", ["整改"], false),
    ("合格率", ["合格"], false), ("满意率", ["满意"], false), ("满意度", ["满意"], false),
    ("退回率", ["退回"], false), ("回复率", ["回复"], false), ("问题率", ["问题"], false),
    ("就业率", ["就业"], false), ("验收率", ["验收"], false), ("覆盖率", ["覆盖"], false),
    ("入户率", ["入户"], false), ("收缴率", ["收缴", "收取"], false), ("入库率", ["入库"], false),
    ("回收率", ["回收", "收回"], false), ("采购率", ["采购"], true),
  ].map { ($0.0.codes, $0.1, $0.2) }
  /// 按期办结率 is not of what was settled, but of what was settled in time.
  private static let narrower = [
    "按期", "按时", "及时", "限期", "如期", "限时", "当年", "累计", "综合", "平均", "非常", "一次", "优良", "支付及时",
  ].sortedCodes
  private static let budgets = ["预算", "预算数", "计划", "任务", "目标", "计划数", "目标任务", "任务数", "指标"]
    .sortedCodes
  private static let planned = [
    "预算", "计划", "下达", "安排", "应", "目标", "受理", "收到", "任务", "到位", "资金", "可用", "指标", "采购计划",
  ]

  init?(before rate: Quantity, _ prose: Prose) {
    let end = rate.range.lowerBound
    for connector in RatePhrase.connectors where prose.ends(with: connector, at: end) {
      let place = end - connector.count
      guard let found = RatePhrase.rates.first(where: { prose.ends(with: $0.codes, at: place) })
      else { continue }
      let start = place - found.codes.count
      guard prose.last(of: RatePhrase.narrower, endingAt: start) == nil else { return nil }
      self.start = start
      (done, needsPlan, isOfBudget) = (found.done, found.needsPlan, false)
      return
    }
    // 完成年初预算的94.4%
    guard prose[end - 1] == 0x7684,
      let word = prose.last(of: RatePhrase.budgets, endingAt: end - 1)
    else { return nil }
    let front = end - 1 - word.count
    guard let verb = (max(0, front - 6)...front).last(where: { prose.holds("完成".codes, at: $0) }),
      !(verb..<front).contains(where: { prose.endsClause(at: $0) })
    else { return nil }
    start = verb
    (done, needsPlan, isOfBudget) = (["支出", "完成", "实际", "决算", "执行", "支付"], true, true)
  }

  func isDone(_ label: String) -> Bool {
    let label = label.withoutFundNames
    let isOther =
      ["剩余", "结余", "未", "不"].contains { label.contains($0) }
      || label.contains("预算") && !label.contains("实际") || label.contains("计划")
    return !isOther && done.contains { label.contains($0) }
  }

  func isPlan(_ label: String) -> Bool {
    let label = label.withoutFundNames
    return RatePhrase.planned.contains { label.contains($0) } && !label.contains("实际")
  }

  static func clauseStart(of quantity: Quantity, _ prose: Prose) -> Int {
    Asides(prose: prose).clauseStart(before: quantity.range.lowerBound)
  }
}

extension String {
  /// 一般公共预算财政拨款支出 is spent, and so is 预算执行, whatever the names say of a budget.
  fileprivate var withoutFundNames: String {
    let funds = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "预算财政拨款", "财政拨款预算"]
    let named = funds.reduce(self) { $0.replacing($1, by: "") }
    return ["执行", "支出", "完成"].reduce(named) { $0.replacing("预算" + $1, by: $1) }
  }

  private func replacing(_ word: String, by other: String) -> String {
    var text = ""
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      text += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return text + rest
  }
}
