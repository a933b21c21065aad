import Evaluation

/// Scores and findings of a report.
struct Assessment: Equatable, Sendable {
  private(set) var book: ScoreBook
  private(set) var findings: [Finding] = []
  /// What was read in the texts, for the next time.
  private var readings = Readings()
  /// The findings are those of the present report.
  var isChecked = false

  init(_ report: Report, _ rubric: Rubric) {
    book = ScoreBook(report, rubric)
  }

  var scorecard: Scorecard { book.scorecard }

  mutating func score(_ report: Report, _ rubric: Rubric) { book = ScoreBook(report, rubric) }

  /// Scores again what follows from one field; the figures that have moved come back.
  mutating func update(_ field: FieldPath, _ report: Report, _ rubric: Rubric) -> [Figure] {
    book.update(field, in: report, by: rubric)
  }

  /// `lost` are the findings of evidence, which only the one who looks at files can make.
  mutating func check(_ report: Report, _ rubric: Rubric, lost: [Finding]) {
    readings = readings.updated(for: report, by: rubric)
    findings = rubric.findings(in: report, scorecard: scorecard, readings: readings)
    if !lost.isEmpty { findings = rubric.inOrder(findings + lost) }
    isChecked = true
  }
}
