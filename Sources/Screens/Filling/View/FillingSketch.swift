import Evaluation
import Terminal

/// The filling screen as it was drawn last, in panes: one is drawn again only when what it shows
/// has changed.
///
/// A pane draws nothing but its own value, so equal values mean equal cells (ADR 17).
public struct FillingSketch {
  let size: Size
  let widths: Widths
  private(set) var canvas: Canvas
  private let frame: FillingFrame
  private let layout: KeptLayout
  private let keyRows: Int
  private var head: FillingHead?
  private var foot: Foot?
  /// The sentence above the keys is so long that it stands on the frame line too.
  private var hintTakesFrameLine = false
  private var keys: FillingKeys?
  private var outline: OutlinePane?
  private var totals: TotalsPane?
  private var side: SidePane?
  private var form: FormPane?
  private var search = FindingSearch()

  /// A blank screen with the lines that divide it.
  init(size: Size, widths: Widths, _ layout: KeptLayout) {
    self.size = size
    self.widths = widths
    self.layout = layout
    frame = layout.frame(size, widths)
    keyRows = layout.keyRows(size, widths)
    canvas = Canvas(size: size, widths: widths)
    canvas.horizontalLine(row: 1)
    guard frame.outline != nil else { return }
    canvas.verticalLine(column: frame.form.column - 1, from: frame.form.row, rows: frame.form.rows)
  }
}

extension FillingSketch {
  mutating func draw(_ state: borrowing FillingState, _ notice: Notice?) {
    draw(head: FillingHead(state, columns: size.columns))
    draw(keys: FillingKeys(state))
    draw(outline: OutlinePane(state))
    draw(totals: TotalsPane(state.scorecard))
    if frame.side != nil { draw(side: SidePane(state)) }
    draw(form: state)
    let below = form?.rowsBelow ?? 0
    var foot = Foot(
      notice: notice ?? FormHint.notice(on: state, &search), below: below,
      belowEnd: frame.form.endColumn)
    foot.steps = state.nextSteps
    draw(foot: foot, by: state.rubric)
  }

  private func row(_ row: Int, count: Int = 1) -> Rect {
    Rect(column: 0, row: row, columns: size.columns, rows: count)
  }

  private mutating func draw(head: FillingHead) {
    guard head != self.head else { return }
    self.head = head
    canvas.fill(row(0))
    head.head.draw(into: &canvas)
  }

  private mutating func draw(keys: FillingKeys) {
    guard keys != self.keys else { return }
    self.keys = keys
    let rect = row(size.rows - keyRows, count: keyRows)
    canvas.fill(rect)
    layout.bar(keys).draw(into: &canvas, in: rect)
  }

  /// The frame line changes with the rows below, the sentence under it seldom.
  private mutating func draw(foot: Foot, by rubric: Rubric) {
    guard foot != self.foot else { return }
    let isSameNotice = self.foot?.notice == foot.notice
    self.foot = foot
    let hintRow = size.rows - keyRows - 1
    if isSameNotice, !hintTakesFrameLine {
      drawFrameLine(foot, by: rubric, hintRow)
    } else if !isSameNotice {
      canvas.fill(row(hintRow))
      drawFrameLine(foot, by: rubric, hintRow)
      hintTakesFrameLine = foot.drawNotice(into: &canvas, hintRow)
    }
  }

  private mutating func drawFrameLine(_ foot: Foot, by rubric: Rubric, _ hintRow: Int) {
    canvas.fill(row(hintRow - 1))
    canvas.horizontalLine(row: hintRow - 1)
    foot.drawSteps(by: rubric, into: &canvas, hintRow)
    foot.drawBelow(into: &canvas, hintRow)
  }

  private mutating func draw(outline: OutlinePane) {
    guard let rect = frame.outline else { return }
    if outline != self.outline { outline.draw(into: &canvas, in: rect, after: self.outline) }
    // Equal lines are kept too: what is stored once is compared at once the next time.
    self.outline = outline
  }

  private mutating func draw(totals: TotalsPane) {
    guard let rect = frame.totals, totals != self.totals else { return }
    self.totals = totals
    canvas.fill(rect)
    totals.draw(into: &canvas, in: rect)
  }

  private mutating func draw(side: SidePane) {
    guard let rect = frame.side, side != self.side else { return }
    self.side = side
    canvas.fill(
      Rect(
        column: rect.column - SidePane.gap, row: rect.row, columns: rect.columns + SidePane.gap,
        rows: rect.rows))
    side.draw(into: &canvas, in: rect)
  }

  private mutating func draw(form state: borrowing FillingState) {
    let last = form
    form = nil
    let next = FormPane(state, size: frame.form.size, widths: widths, after: last)
    for rows in next.changedRows {
      canvas.draw(next.page, at: frame.form.origin, rows: rows)
    }
    canvas.caret = next.page.caret?.moved(columns: frame.form.column, rows: frame.form.row)
    form = next
  }
}

extension FillingState {
  func show(on sketch: inout FillingSketch, _ notice: Notice?) { sketch.draw(self, notice) }
}
