import Evaluation

/// Standards that do not apply to every unit: 无政府采购业务的得满分.
enum Applicability {
  private static let heads = [
    "不涉及", "未涉及", "无此项", "无该项", "没有此项", "没有该项", "不适用", "无相关", "没有相关", "没有安排", "未安排", "当年无", "本年无",
    "当年没有",
    "本年没有", "如无", "若无", "当年未安排", "本年度无", "年度内无", "当年度无", "没有发生", "未发生", "无专项", "无项目", "没有项目",
    "无政府采购",
    "没有政府采购", "无结转", "无上级", "没有上级", "无基建", "无工程", "没有工程", "无重点", "无三公", "无固定资产", "部门无", "单位无",
    "没有专项", "无采购", "没有采购", "无投诉", "无此类", "没有此类", "无该类", "无信访", "没有信访", "没有资产", "无资产", "无预算调整",
    "无整改",
    "无下属", "没有下属",
  ]
  /// Things that are faults: without them the unit is good, and the indicator applies.
  private static let faults = [
    "违规", "违纪", "违法", "问题", "挪用", "截留", "投诉", "拖欠", "事故", "超预算", "虚列", "超标准", "逾期", "结转",
    "预算调整", "挤占", "差错", "重大", "扣分", "举报", "整改", "浪费", "缺陷", "不良", "处罚", "舆情", "上访",
    "超", "闲置", "积压", "滞留", "沉淀", "结余",
  ]

  private static let absences = ["无", "没有", "未安排", "未设立", "不涉及", "未发生", "未承担"]
  private static let things = [
    "资金", "业务", "项目", "采购", "资产", "任务", "事项", "工程", "债券", "支出", "贷款", "车辆", "专项", "建设",
    "此项工作", "该项工作",
  ]

  /// The text says that there is nothing to be measured.
  static func isMeant(by text: String) -> Bool {
    guard !faults.contains(where: { text.contains($0) }) else { return false }
    let plain = Criterion.plain(text)
    return heads.contains { text.hasPrefix($0) }
      || absences.contains { text.hasPrefix($0) } && things.contains { plain.hasSuffix($0) }
  }

  private static let outs = [
    "不参与评分", "不纳入评分", "该项不计入总分", "不计入总分", "不参与评价", "不纳入评价", "按比例折算", "分值调整到其他指标", "权重调整到其他指标",
    "不考核", "不参与计分", "不纳入计分", "剔除后按比例折算", "不作评价", "不评价",
  ]

  /// It is left out of the total.
  static func leftOut(_ text: String) -> (String, ApplicableRule.Treatment)? {
    guard let end = outs.first(where: { text.contains($0) }),
      text.hasSuffix(end) || text.hasSuffix("总分")
    else { return nil }
    var condition = text.components(before: end)
    while let last = condition.last, "的,，、该本指标项此则".contains(last) { condition.removeLast() }
    return isMeant(by: condition) ? (condition, .leftOut) : nil
  }
}

extension String {
  /// What stands in front of the first occurrence of the word.
  func components(before word: String) -> String {
    var front = ""
    var rest = self[...]
    while let first = rest.first, !rest.hasPrefix(word) {
      front.append(first)
      rest = rest.dropFirst()
    }
    return front
  }
}
