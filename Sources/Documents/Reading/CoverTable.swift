import Evaluation

/// A row of a cover in cells, with labels and values and perhaps no colon (封面表).
struct CoverTable: Hashable {
  enum Label: Hashable {
    case field(Cover.Field)
    /// The unit, where nothing better names it: 主管部门.
    case department
    /// A label of such forms that no report of ours has.
    case other
  }

  struct Pair: Hashable {
    var label: Label
    var title: String
    var value: String
  }

  private(set) var pairs: [Pair] = []
  /// Cells that belong to no label.
  private(set) var rest: [String] = []

  private static let others: Set<String> = [
    "项目名称", "项目编码", "项目类别", "项目属性", "项目类型", "项目负责人", "财务负责人", "单位负责人", "部门负责人", "分管领导", "资金来源",
    "项目起止时间", "项目期限", "评价机构", "单位地址", "通讯地址", "邮政编码", "单位性质", "填报人职务", "专项名称", "预算项目名称", "联系人电话",
    "审核人", "复核人", "单位编码", "部门编码", "项目年度", "评价类型", "实施期限",
  ]

  /// The labels can be no head of a table of figures, wherever they stand.
  var isPlain: Bool {
    pairs.allSatisfy { pair in
      switch pair.label {
      case .field(let field): field != .unit && field != .year && pair.title.count > 2
      case .department, .other: true
      }
    }
  }

  /// Nothing where the row does not begin with a label that is known.
  init?(_ cells: [String]) {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first, CoverTable.label(first) != nil else { return nil }
    var open: (Label, String)?
    for cell in filled {
      if let label = CoverTable.label(cell) {
        if let (label, title) = open { pairs.append(Pair(label: label, title: title, value: "")) }
        open = (label, cell.compact)
      } else if let (label, title) = open {
        pairs.append(Pair(label: label, title: title, value: cell))
        open = nil
      } else {
        rest.append(cell)
      }
    }
    if let (label, title) = open { pairs.append(Pair(label: label, title: title, value: "")) }
    guard pairs.contains(where: { !$0.value.isEmpty }), rest.count < pairs.count else {
      return nil
    }
  }

  private static func label(_ cell: String) -> Label? {
    let title = HeadingMatcher.withoutAside(cell.compact).title
    if ["主管部门", "主管单位", "预算主管部门"].contains(title) { return .department }
    if let field = CoverReading.field(named: title) { return .field(field) }
    return others.contains(title) ? .other : nil
  }
}
