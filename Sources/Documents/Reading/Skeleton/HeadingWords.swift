/// How reports call the usual chapters: names of one line mean the same chapter.
enum HeadingWords {
  static let groups: [[String]] = [
    ["基本情况", "部门基本情况", "单位基本情况", "部门（单位）基本情况", "部门概况及基本情况"],
    ["整体概况", "部门概况", "单位概况", "部门整体概况", "基本概况", "单位基本概况"],
    ["部门主要职责", "主要职责", "主要职能", "职能职责", "部门职能", "单位主要职责", "单位职能", "部门职责", "工作职责"],
    ["内设机构构成", "内设机构", "机构设置", "机构设置情况", "内设机构情况", "机构构成", "机构情况"],
    ["人员编制情况", "人员情况", "编制情况", "编制及人员情况", "人员构成", "人员构成情况", "编制人员情况", "机构人员情况"],
    ["年度总体工作和重点工作任务", "年度工作任务", "年度主要工作任务", "年度总体工作及重点工作任务", "年度工作情况"],
    ["年度总体工作", "总体工作", "年度总体工作情况", "总体工作情况", "年度工作总体情况"],
    ["重点工作任务", "年度重点工作任务", "重点工作", "年度重点工作", "重点工作完成情况", "重点工作任务情况"],
    ["整体支出绩效目标", "绩效目标", "年度绩效目标", "部门整体支出绩效目标", "绩效目标设定情况", "绩效目标设立情况"],
    [
      "整体收入和整体支出情况", "收支情况", "部门收支情况", "收入支出情况", "整体收支情况", "部门整体收支情况", "收入和支出情况", "整体收入支出情况",
      "部门整体收入支出情况", "资金收支情况", "部门整体支出情况",
    ],
    ["绩效自评情况", "绩效评价情况", "自评情况", "绩效自评工作情况", "绩效自评工作开展情况", "部门整体支出绩效自评情况", "绩效自评"],
    ["自评结论", "绩效自评结论", "总体结论", "评价结论", "综合评价结论", "自评得分情况", "自评总体结论", "绩效评价结论"],
    [
      "整体支出绩效指标分析", "绩效指标分析", "指标分析", "指标完成情况分析", "各项指标得分情况", "绩效指标完成情况分析", "绩效指标得分情况", "各项指标分析",
      "部门整体支出绩效指标分析", "绩效分析", "评价指标分析",
    ],
    [
      "整体支出绩效管理存在问题及改进意见", "存在问题及改进意见", "存在的问题和改进措施", "存在问题和改进措施", "存在的问题及建议", "存在的主要问题和改进措施",
      "绩效管理存在问题及改进意见", "存在的问题及改进措施", "存在的主要问题及改进意见",
    ],
    ["存在问题", "存在的问题", "存在的主要问题", "主要问题", "存在主要问题", "存在的不足"],
    ["改进意见", "改进措施", "整改措施", "改进建议", "下一步改进措施", "有关建议", "改进的意见", "改进方向", "整改意见", "改进措施和建议"],
    ["下一步工作计划", "下一步工作安排", "下一步工作打算", "下年度工作计划", "下一步计划", "下一步工作", "下一年度工作计划", "今后工作计划"],
  ]
}

/// A title in the form in which titles are compared.
struct TitleKey: Hashable {
  let text: String

  init(_ title: String) {
    let dropped: Set<Character> = [
      "的", "、", "，", ",", "。", ":", ".", "“", "”", "\"", "《", "》", ";",
    ]
    text = String(title.compact.filter { !dropped.contains($0) })
  }

  /// Twice the common subsequence over both lengths, in hundredths: 100 for equal titles.
  func likeness(to other: TitleKey) -> Int {
    let (left, right) = (Array(text), Array(other.text))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var row = [Int](repeating: 0, count: right.count + 1)
    for character in left {
      var diagonal = 0
      for (column, wanted) in right.enumerated() {
        let next = character == wanted ? diagonal + 1 : max(row[column], row[column + 1])
        diagonal = row[column + 1]
        row[column + 1] = next
      }
    }
    return 200 * row[right.count] / (left.count + right.count)
  }
}
