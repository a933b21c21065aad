import Evaluation
import Terminal

/// The outline beside the form, with the present part in sight.
struct OutlinePane: Equatable {
  private let lines: [OutlineLine]
  private let part: Part

  init(_ state: borrowing FillingState) {
    lines = state.outline
    part = state.part
  }

  /// Draws the rows that differ from what was drawn there last.
  func draw(into canvas: inout Canvas, in rect: Rect, after last: OutlinePane?) {
    let top = top(rect)
    let offset = last.map { $0.top(rect) - top }
    for row in 0..<rect.rows {
      let place = top + row
      if let last, let offset, shows(place, like: last, at: place + offset) { continue }
      let rect = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      canvas.fill(rect)
      guard lines.indices.contains(place) else { continue }
      OutlineView.draw(
        lines[place], isSelected: lines[place].part == part, isNarrow: true, in: rect,
        into: &canvas)
    }
  }

  private func top(_ rect: Rect) -> Int {
    FillingFrame.outlineTop(lines, part, rows: rect.rows)
  }

  private func shows(_ place: Int, like last: OutlinePane, at old: Int) -> Bool {
    guard lines.indices.contains(place), last.lines.indices.contains(old) else {
      return !lines.indices.contains(place) && !last.lines.indices.contains(old)
    }
    return lines[place] == last.lines[old]
      && (lines[place].part == part) == (lines[place].part == last.part)
  }
}

/// Total and grade below the outline.
struct TotalsPane: Equatable {
  private let total: Points
  private let maximum: Points
  private let grade: String?

  init(_ scorecard: Scorecard) {
    total = scorecard.total
    maximum = scorecard.maximum
    grade = scorecard.isComplete ? scorecard.grade?.name : nil
  }

  func draw(into canvas: inout Canvas, in rect: Rect) {
    let lines = [
      (OutlineWords.total, "\(total.text) / \(maximum.text)"),
      (OutlineWords.grade, grade ?? OutlineWords.noGrade),
    ]
    for (index, (label, text)) in lines.enumerated() {
      let row = rect.row + 1 + index
      canvas.write(label, at: Position(column: 1, row: row), style: .bold)
      canvas.write(text, endingAt: rect.endColumn - 1, row: row, style: .bold)
    }
  }
}

/// The explanation beside the form of an indicator, and the line between them.
struct SidePane: Equatable {
  /// Cells from the line to the explanation.
  static let gap = 2

  private let indicator: Indicator?
  private let report: Report
  private let rubric: Rubric

  init(_ state: borrowing FillingState) {
    indicator = state.indicator
    report = state.report
    rubric = state.rubric
  }

  /// The rubric stays the same while a draft is open.
  static func == (left: SidePane, right: SidePane) -> Bool {
    left.indicator?.id == right.indicator?.id && left.report.facts == right.report.facts
      && left.report.answers == right.report.answers && left.rubric.id == right.rubric.id
  }

  func draw(into canvas: inout Canvas, in rect: Rect) {
    guard let indicator else { return }
    canvas.verticalLine(column: rect.column - SidePane.gap, from: rect.row, rows: rect.rows)
    let brief = rubric.briefExplanation(of: indicator, in: report)
    let why = WhyView(brief, columns: rect.columns, widths: canvas.widths)
    why.draw(into: &canvas, in: rect, cursor: nil)
    guard why.lines.count > rect.rows else { return }
    let last = Rect(column: rect.column, row: rect.endRow - 1, columns: rect.columns, rows: 1)
    canvas.fill(last)
    canvas.write(FillingWords.more, at: last.origin.moved(columns: WhyView.indent), style: .dim)
  }
}
