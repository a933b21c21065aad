/// What kind of document it is: only what its kind asks for can be wrong with it (文种).
public enum PaperKind: String, Hashable, Sendable, CaseIterable {
  case report, projectForm, departmentForm, baseTable, accounts, scoringTable, reviewList, summary
  case notice, other

  public var title: String {
    switch self {
    case .report: "绩效自评（评价）报告"
    case .projectForm: "项目支出绩效自评（目标）表"
    case .departmentForm: "部门整体支出绩效自评（目标）表"
    case .baseTable: "基础数据表"
    case .accounts: "部门预算、决算公开"
    case .scoringTable: "指标评分表"
    case .reviewList: "问题、整改或复核清单"
    case .summary: "汇总（统计）表"
    case .notice: "通知、通报或办法"
    case .other: "其他文稿"
    }
  }

  /// By the title first, then by what stands in the first lines and in the tables.
  public init(_ paper: Paper) {
    let lines = paper.headText.split(separator: "\n").map(String.init)
    let titled = lines.lazy.compactMap { $0.asTitle.flatMap(PaperKind.init(title:)) }.first
    self = titled ?? PaperKind(cellsOf: paper) ?? .other
  }

  /// What a title says, by its last words before its others: 自评情况的报告 is a report.
  private init?(title: String) {
    let known: [(PaperKind, (String) -> Bool)] = [
      (.notice, { $0.ends(["通知", "函", "通报", "办法", "批复", "细则", "公告"]) || $0.contains("的通知") }),
      (.reviewList, { $0.holds(["清单", "台账", "整改", "复核意见", "审核意见", "审核表"]) }),
      (.report, { $0.ends(["报告"]) }),
      (.scoringTable, { $0.holds(["评分表", "打分表", "指标体系"]) }),
      (.baseTable, { $0.holds(["基础数据", "基本情况表", "数据采集表"]) }),
      (.summary, { $0.holds(["汇总表", "统计表", "一览表"]) }),
      (
        .departmentForm,
        {
          $0.holds(["部门整体", "整体支出", "部门（单位）整体"])
            && $0.holds(["自评表", "目标表", "申报表", "监控表"])
        }
      ),
      (.projectForm, { $0.holds(["自评表", "绩效目标表", "目标申报表", "监控表", "项目支出绩效"]) }),
      (
        .accounts,
        {
          $0.holds(["决算公开", "部门决算", "预算公开", "部门预算", "收入支出决算", "决算表", "收支总体"])
            || $0.contains("决算") && $0.holds(["说明", "公开"])
        }
      ),
      (.report, { $0.holds(["自评报告", "评价报告", "绩效报告", "自查报告"]) }),
    ]
    guard let kind = known.first(where: { $0.1(title) }) else { return nil }
    self = kind.0
  }

  private init?(cellsOf paper: Paper) {
    let cells = paper.tables.flatMap { $0.rows.prefix(8).flatMap(\.cells) }.joined(separator: " ")
    if cells.contains("年度指标值"), cells.contains("项目名称") {
      self = .projectForm
    } else if cells.contains("得分"), cells.contains("分值") {
      self = .scoringTable
    } else {
      return nil
    }
  }
}

extension String {
  private static let longestTitle = 60

  /// The line without what it cites and without a last bracket, if it is a title and no sentence.
  fileprivate var asTitle: String? {
    var text = withoutCitations
    while text.hasSuffix("）") || text.hasSuffix(")"),
      let open = text.lastIndex(where: { $0 == "（" || $0 == "(" }), open > text.startIndex
    {
      text = String(text[..<open])
    }
    let isSentence = text.contains { "，。；".contains($0) }
    return isSentence || text.isEmpty || text.count > String.longestTitle ? nil : text
  }

  /// 根据《…的通知》 names another document.
  private var withoutCitations: String {
    var text = self
    while let open = text.firstIndex(of: "《"),
      let close = text[open...].firstIndex(of: "》")
    {
      text.removeSubrange(open...close)
    }
    return text
  }

  fileprivate func ends(_ words: [String]) -> Bool { words.contains { hasSuffix($0) } }
  fileprivate func holds(_ words: [String]) -> Bool { words.contains { contains($0) } }
}

extension Paper {
  public var tables: [PaperTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// The first lines, and the name of the first sheet.
  var headText: String {
    var lines: [String] = []
    for block in blocks.prefix(8) {
      switch block {
      case .paragraph(_, let text): lines.append(String(text.prefix(80)))
      case .table(let table):
        lines.append(table.sheet + " " + (table.rows.first?.cells.joined() ?? ""))
        if !table.sheet.isEmpty { return lines.joined(separator: "\n").withoutBlanks }
      }
    }
    return lines.joined(separator: "\n").withoutBlanks
  }

  /// The year that the title names; else the only one that the first lines name.
  public var year: Int? {
    let lines = headText.split(separator: "\n").map(String.init)
    let reading = Reading(lines.joined(), Rubric.wordless.lexicon)
    let titled = reading.quantities.first { quantity in
      let end = quantity.range.upperBound
      let rest = reading.prose.text(end..<end + Paper.titleLength)
      return quantity.isYear && Paper.titleWords.contains { rest.contains($0) }
    }
    return titled?.printed.whole ?? Paper.onlyYear(in: lines)
  }

  /// The unit that the title begins with (某县林业局 of 某县林业局2023年度…报告), or a line names.
  var unit: String? {
    let lines = headText.split(separator: "\n").map(String.init)
    return lines.lazy.compactMap { titledUnit($0) ?? $0.namedUnit }.first
  }

  private func titledUnit(_ line: String) -> String? {
    let reading = Reading(line, Rubric.wordless.lexicon)
    guard let year = reading.quantities.first(where: { $0.isYear }),
      Paper.titleWords.contains(where: { line.contains($0) })
    else { return nil }
    return reading.prose.text(0..<year.range.lowerBound).asUnit
  }

  private static let titleLength = 40
  private static let titleWords = ["报告", "自评", "绩效", "决算", "预算", "评价", "清单", "通知"]

  private static func onlyYear(in lines: [String]) -> Int? {
    let found = Set(lines.flatMap { years(in: $0) })
    return found.count == 1 ? found.first : nil
  }

  private static func years(in line: String) -> [Int] {
    Reading(line, Rubric.wordless.lexicon).quantities.filter(\.isYear).compactMap(\.printed.whole)
  }
}

extension Quantity {
  /// 2023年, 2023年度.
  fileprivate var isYear: Bool {
    unit == .year && !isChinese && printed.whole.map { (1990...2100).contains($0) } ?? false
  }
}

extension String {
  private static let unitLabels = [
    "部门名称", "单位名称", "填报单位", "编制单位", "预算单位", "部门（单位）名称", "部门(单位)名称", "评价单位", "自评单位",
  ]

  /// The unit of 填报单位：某县林业局（盖章）.
  fileprivate var namedUnit: String? {
    guard let label = String.unitLabels.first(where: { hasPrefix($0) }) else { return nil }
    let rest = dropFirst(label.count).drop { "（(盖章公)）：:".contains($0) }
    return String(rest.prefix { !"（(：:，".contains($0) }).asUnit
  }

  /// The text, where it is the name of a unit and nothing else.
  fileprivate var asUnit: String? {
    let isUnit = CheckWords.usual.unitSuffixes.contains { hasSuffix($0) }
    return isUnit && count > 3 && codes.allSatisfy(\.isChinese) ? self : nil
  }

  fileprivate var withoutBlanks: String { filter { $0 != " " && $0 != "　" } }
}
