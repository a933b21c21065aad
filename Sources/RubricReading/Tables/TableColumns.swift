/// What the columns of a scoring table hold.
struct TableColumns: Hashable {
  enum Role: Hashable {
    /// A level of the tree, 1 to 3.
    case level(Int)
    /// The maximum of the level that stands in front.
    case maximum
    case meaning, standard, target, unit, core, note, formula
    case other
  }

  private(set) var roles: [Role]

  /// Reads a row of labels, where it is a table's head.
  init?(_ cells: [String]) {
    let labels = cells.map { TableColumns.plain($0) }
    roles = labels.map { TableColumns.role($0) }
    let names = roles.filter { if case .level = $0 { true } else { false } }
    guard !names.isEmpty, roles.contains(.standard) || names.count > 1, roles.contains(.maximum)
    else {
      return nil
    }
    settleLevels()
  }

  /// Without brackets and marks: 分值（分）.
  private static func plain(_ text: String) -> String {
    var depth = 0
    return String(
      TableRow.compact(text).filter { character in
        if "([".contains(character) { depth += 1 }
        defer { if ")]".contains(character) { depth = max(depth - 1, 0) } }
        return depth == 0 && character.isLetter
      })
  }

  private static let names: [(Role, [String])] = [
    (.level(1), ["一级指标", "一级指标名称", "一级", "指标类别", "评价维度"]),
    (.level(2), ["二级指标", "二级指标名称", "二级", "指标分类"]),
    (
      .level(3),
      [
        "三级指标", "三级指标名称", "三级", "指标名称", "指标", "评价指标", "考核指标", "具体指标", "评价项目", "考核项目", "评分项目",
        "四级指标", "项目",
      ]
    ),
    (.maximum, ["分值", "权重", "满分", "标准分", "权重分", "分数", "标准分值", "权重分值", "指标分值", "满分值", "分"]),
    (
      .standard,
      [
        "评分标准", "计分标准", "评分规则", "评价标准", "评分办法", "计分办法", "评分方法", "计分方法", "评分细则", "扣分标准", "评价要点",
        "评分要点", "考核标准", "评分说明", "计分规则", "评价方法", "评价标准和评分方法", "评分标准及办法", "标准", "评分依据及标准", "赋分标准",
        "评价标准及评分办法", "具体评分标准", "指标评分标准", "评分细则及标准", "考核办法",
      ]
    ),
    (.meaning, ["指标解释", "指标说明", "指标释义", "评价内容", "考核内容", "指标内涵", "指标含义", "解释", "指标定义", "评价内容及要求"]),
    (.formula, ["计算公式", "计算方法", "指标计算公式", "计算口径", "指标计算方法"]),
    (.target, ["目标值", "指标值", "标准值", "年度目标值", "年度指标值", "绩效目标值"]),
    (.unit, ["计量单位", "单位", "度量单位"]),
    (.core, ["核心指标", "是否核心指标"]),
    (.note, ["备注", "说明", "数据来源", "佐证材料", "资料来源", "评价依据", "证据收集方式", "数据来源及佐证材料"]),
  ]

  private static func role(_ label: String) -> Role {
    names.first { $0.1.contains(label) }?.0 ?? .other
  }

  /// A table of two levels calls the lower one 三级指标 or 指标 or 二级指标.
  private mutating func settleLevels() {
    var seen: Set<Int> = []
    for index in roles.indices {
      guard case .level(let level) = roles[index] else { continue }
      if seen.contains(level) { roles[index] = .other }
      seen.insert(level)
    }
    guard !seen.contains(3), let lowest = seen.max() else { return }
    for index in roles.indices where roles[index] == .level(lowest) { roles[index] = .level(3) }
  }

  /// The columns with that role.
  func places(of role: Role) -> [Int] { roles.indices.filter { roles[$0] == role } }

  func place(of level: Int) -> Int? { places(of: .level(level)).first }

  /// The column with the maximum of a level: the next one behind it, before another level.
  func maximumPlace(of level: Int) -> Int? {
    guard let place = place(of: level) else { return nil }
    for index in roles.indices where index > place {
      if roles[index] == .maximum { return index }
      if case .level = roles[index] { return nil }
    }
    // A table with one column of points may have it in front.
    return level == 3 ? places(of: .maximum).first { $0 < place && isAlone($0) } : nil
  }

  private func isAlone(_ place: Int) -> Bool { places(of: .maximum) == [place] }
}
