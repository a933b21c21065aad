/// What kind of document it is: only what its kind asks for can be wrong with it (文种).
public enum PaperKind: String, Hashable, Sendable, CaseIterable {
  case report, projectForm, baseTable, accounts, scoringTable, reviewList, notice, other

  public var title: String {
    switch self {
    case .report: "绩效自评（评价）报告"
    case .projectForm: "项目支出绩效自评（目标）表"
    case .baseTable: "基础数据表"
    case .accounts: "部门预算、决算公开"
    case .scoringTable: "指标评分表"
    case .reviewList: "问题、整改或复核清单"
    case .notice: "通知"
    case .other: "其他文稿"
    }
  }

  /// By the words of the title first, then by what stands in the tables.
  public init(_ paper: Paper) {
    let head = paper.headText
    let known: [(PaperKind, [String])] = [
      (.notice, ["的通知", "的函"]),
      (.reviewList, ["问题清单", "整改清单", "整改台账", "整改对照", "复核意见", "审核意见", "问题整改"]),
      (.report, ["自评报告", "评价报告", "绩效报告", "自查报告"]),
      (.projectForm, ["自评表", "绩效目标表", "目标申报表", "项目支出绩效"]),
      (.scoringTable, ["评分表", "指标体系", "打分表"]), (.baseTable, ["基础数据表", "基本情况表"]),
      (.accounts, ["决算公开", "部门决算", "预算公开", "部门预算", "收入支出决算", "决算表"]),
    ]
    for (kind, words) in known where words.contains(where: { head.contains($0) }) {
      self = kind
      return
    }
    let cells = paper.tables.flatMap { $0.rows.prefix(8).flatMap(\.cells) }.joined(separator: " ")
    if cells.contains("年度指标值"), cells.contains("项目名称") {
      self = .projectForm
    } else if cells.contains("得分"), cells.contains("分值") {
      self = .scoringTable
    } else {
      self = .other
    }
  }
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

  /// The unit that the title begins with: 某县林业局 of 某县林业局2023年度…报告.
  var unit: String? {
    let lines = headText.split(separator: "\n").map(String.init)
    return lines.lazy.compactMap { line -> String? in
      let reading = Reading(line, Rubric.wordless.lexicon)
      guard let year = reading.quantities.first(where: { $0.isYear }),
        Paper.titleWords.contains(where: { line.contains($0) })
      else { return nil }
      let name = reading.prose.text(0..<year.range.lowerBound)
      let isUnit = CheckWords.usual.unitSuffixes.contains { name.hasSuffix($0) }
      return isUnit && name.count > 3 && name.codes.allSatisfy(\.isChinese) ? name : nil
    }.first
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
  fileprivate var withoutBlanks: String { filter { $0 != " " && $0 != "　" } }
}
