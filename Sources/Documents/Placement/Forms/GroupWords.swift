/// How forms call the groups of indicators that most of them have.
enum GroupWords {
  /// Names of one line mean the same group.
  static let names: [[String]] = [
    [
      "产出指标", "产出", "项目产出", "产出类指标", "产出情况", "部门产出", "产出指标完成情况", "履职产出", "产出及效率",
    ],
    [
      "效益指标", "效益", "效果指标", "效果", "项目效益", "项目效果", "效益类指标", "部门效果", "履职效益", "履职效果", "效益指标完成情况",
      "项目效益指标",
    ],
    [
      "满意度指标", "满意度", "服务对象满意度", "服务对象满意度指标", "社会公众或服务对象满意度", "社会公众或服务对象满意度指标", "满意度类指标",
      "社会公众满意度指标", "受益对象满意度指标", "公众满意度指标", "群众满意度指标",
    ],
    ["投入", "投入指标", "部门投入"],
    ["过程", "过程指标", "部门过程"],
    ["预算执行率", "执行率", "资金执行率", "预算执行", "预算执行情况", "项目预算执行率", "预算执行率指标"],
  ]

  /// The kinds of indicators below a group, by the group's first name: they are headings, and where
  /// no group is named they say which one it is.
  static let kinds: [(group: String, names: [String])] = [
    ("产出指标", ["数量指标", "质量指标", "时效指标", "成本指标", "数量", "质量", "时效", "成本"]),
    (
      "效益指标",
      [
        "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "经济效益", "社会效益", "生态效益", "可持续影响", "环境效益指标", "环境效益",
        "社会成本指标", "生态环境成本指标", "经济成本指标",
      ]
    ),
    ("满意度指标", ["服务对象满意度指标", "满意度指标", "社会公众满意度指标", "受益对象满意度指标"]),
  ]

  static let kindKeys: [TitleKey: TitleKey] = Dictionary(
    kinds.flatMap { line in line.names.map { (TitleKey($0), TitleKey(line.group)) } },
    uniquingKeysWith: { first, _ in first })

  private static let keys: [Set<TitleKey>] = names.map { Set($0.map { TitleKey($0) }) }

  /// All names of a group with that title.
  static func keys(of title: TitleKey) -> Set<TitleKey> {
    keys.filter { $0.contains(title) }.reduce([title]) { $0.union($1) }
  }
}
