import Evaluation
import Terminal

/// The outline beside the form, with the present part in sight.
struct OutlinePane: Equatable {
  /// The lines that there is room for.
  private let lines: ArraySlice<OutlineLine>
  private let part: Part

  init(_ state: FillingState, _ frame: FillingFrame) {
    let rows = frame.outline?.rows ?? 0
    lines = state.outline.dropFirst(frame.outlineTop(state.outline, state)).prefix(rows)
    part = state.part
  }

  /// Draws the rows that differ from what was drawn there last.
  func draw(into canvas: inout Canvas, in rect: Rect, after last: OutlinePane?) {
    for row in 0..<max(lines.count, last?.lines.count ?? rect.rows) {
      let place = lines.startIndex + row
      if let last, shows(row, like: last) { continue }
      let rect = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      canvas.fill(rect)
      guard lines.indices.contains(place) else { continue }
      OutlineView.draw(
        lines[place], isSelected: lines[place].part == part, isNarrow: true, in: rect,
        into: &canvas)
    }
  }

  private func shows(_ row: Int, like last: OutlinePane) -> Bool {
    let (place, old) = (lines.startIndex + row, last.lines.startIndex + row)
    guard lines.indices.contains(place), last.lines.indices.contains(old) else { return false }
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
      (Words.Outline.total, "\(total.text) / \(maximum.text)"),
      (Words.Outline.grade, grade ?? Words.Outline.noGrade),
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

  init(_ state: FillingState) {
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
    canvas.write(Words.Why.more, at: last.origin.moved(columns: WhyView.indent), style: .dim)
  }
}
