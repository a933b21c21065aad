import Evaluation

/// A report of twenty thousand characters, with figures in every sentence, typed on.
struct LongReport {
  private let rubric: Rubric
  private var report: Report
  private var readings = Readings()
  private var grown = 0

  /// The sample's own texts, repeated until there are so many characters.
  init(_ rubric: Rubric, _ sample: Report, characters: Int) {
    self.rubric = rubric
    report = sample
    let fields = rubric.fields.filter { $0.kind == .text }
    var place = 0
    while LongReport.count(of: report, fields) < characters {
      let field = fields[place % fields.count]
      let added = LongReport.sentences[place % LongReport.sentences.count]
      if case .text(let text) = report[field.path] { report[field.path] = .text(text + added) }
      place += 1
    }
    readings = readings.updated(for: report, by: rubric)
  }

  var characters: Int { LongReport.count(of: report, rubric.fields.filter { $0.kind == .text }) }

  private static func count(of report: Report, _ fields: [Field]) -> Int {
    fields.reduce(0) { count, field in
      guard case .text(let text) = report[field.path] else { return count }
      return count + text.count
    }
  }

  private static let sentences = [
    "2023年度总收入19280.21万元，其中：财政拨款收入19280.21万元，占100%。",
    "基本支出538.05万元，占总支出的2.78%；项目支出18839.98万元，占总支出的97.22%。",
    "控制率=32÷35×100%=91.43%，在核定编制35人以内。",
    "全年组织业务培训12次，培训经办人员386人次，比上年增加2次，增长20%。",
    "年末结转结余53.78万元，较年初减少97.82万元，结转结余率为0.28%。",
  ]

  /// One more character in a long text, and all checks.
  mutating func checkAfterEdit() -> Int {
    grown += 1
    let path = FieldPath.text("duties")
    if case .text(let text) = report[path] {
      report[path] = .text(String(text.dropLast()) + (grown.isMultiple(of: 2) ? "实。" : "。"))
    }
    readings = readings.updated(for: report, by: rubric)
    return rubric.findings(in: report, readings: readings).count
  }

  /// The same with nothing known of the texts.
  func checkAll() -> Int { rubric.findings(in: report).count }
}
