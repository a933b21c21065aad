public import Evaluation

/// Makes a rubric of a scoring table, with an account of what was understood.
public struct RubricBuilder {
  /// What the officer says beside the table.
  public struct Wishes: Hashable, Sendable {
    public var id: Rubric.ID
    /// Where the table comes from: the file's name.
    public var source: String
    public var year: Int
    /// For an indicator's name the formula that is chosen, counted from 1.
    public var formulas: [String: Int]

    public init(id: Rubric.ID, source: String, year: Int, formulas: [String: Int] = [:]) {
      self.id = id
      self.source = source
      self.year = year
      self.formulas = formulas
    }
  }

  private let table: StandardTable
  private let wishes: Wishes
  private var inputs = InputList()
  private var account = ReadingAccount()

  public static func rubric(
    of table: StandardTable, _ wishes: Wishes
  ) -> (rubric: Rubric, account: ReadingAccount) {
    var builder = RubricBuilder(table: table, wishes: wishes)
    return builder.build()
  }

  private init(table: StandardTable, wishes: Wishes) {
    self.table = table
    self.wishes = wishes
  }

  private mutating func build() -> (rubric: Rubric, account: ReadingAccount) {
    var tree = IndicatorTree()
    for (index, row) in table.rows.enumerated() {
      tree.add(indicator(row, Indicator.ID(rawValue: "i\(index + 1)")), in: row.groups)
    }
    let groups = tree.groups
    account.faults += SumCheck(table).faults(groups)
    account.omitted = table.omitted
    account.notes = table.notes
    let rubric = Rubric(
      id: wishes.id, title: table.title.isEmpty ? wishes.id.rawValue : table.title, version: "1",
      year: wishes.year, source: "由“\(wishes.source)”读入，规则由程序读出，须由财政部门核对。",
      total: groups.map(\.maximum).sum, grades: table.grades, facts: inputs.facts,
      derived: inputs.derived, groups: groups, sections: UsualReport.sections(inputs.facts),
      wording: UsualReport.wording)
    return (rubric, account)
  }

  private mutating func indicator(_ row: StandardTable.Row, _ id: Indicator.ID) -> Indicator {
    let maximum = row.maximum ?? .zero
    if row.maximum == nil { account.faults.append("“\(row.title)”没有分值。") }
    let reading = RuleReader().read(
      Standard(title: row.title, text: row.standard, maximum: maximum))
    let placed = inputs.place(reading, row, wishes.formulas[row.title])
    account.entries.append(
      .init(
        indicator: id, title: row.title, maximum: maximum, standing: reading.standing,
        words: reading.standing == .understood
          ? placed.rule.words(maximum: maximum, format: placed.measure?.format) : [],
        passages: reading.passages, reasons: reading.reasons, assumptions: reading.assumptions,
        formula: placed.account, choices: placed.choices, target: row.target + row.unit,
        isCore: row.isCore))
    return Indicator(
      id: id, title: row.title, initials: "", maximum: maximum,
      meaning: row.meaning.isEmpty ? "原表没有指标解释。" : row.meaning,
      standard: row.standard.isEmpty ? "由评价人员评定。" : row.standard, basis: .unverified,
      basisNote: RubricBuilder.basis(reading), measure: placed.measure, rule: placed.rule,
      sentence: nil, help: row.help)
  }

  private static func basis(_ reading: RuleReading) -> String {
    switch reading.standing {
    case .understood: "评分标准照原表；规则由程序读出，尚未核对。"
    case .judged: "评分标准照原表，写明由人评定。"
    case .left: "评分标准照原表；程序没有读懂，由人评定。"
    }
  }
}

extension StandardTable.Row {
  fileprivate var help: String {
    let parts = [
      target.isEmpty ? "" : "目标值：\(target)\(unit)。", isCore ? "核心指标。" : "",
      note.isEmpty ? "" : "备注：\(note)",
    ]
    return parts.joined()
  }
}
