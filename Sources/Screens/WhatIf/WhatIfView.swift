import Evaluation
import Terminal

/// Draws what is tried and what it comes to.
struct WhatIfView {
  let filling: FillingState
  let state: WhatIfScreen

  private static let valueColumns = 18
  private static let resultRows = 6

  /// Rows of the list: one above it names the columns, some below it say what changes.
  static func listRows(_ bodyRows: Int) -> Int { max(bodyRows - resultRows - 1, 3) }

  func drawList(in rect: Rect, into canvas: inout Canvas) {
    let now = rect.endColumn - WhatIfView.valueColumns - 3
    canvas.write(
      WhatIfWords.columns.now, endingAt: now, row: rect.row - 1, style: .bold)
    canvas.write(
      WhatIfWords.columns.tried, endingAt: rect.endColumn - 2, row: rect.row - 1, style: .bold)
    let cursor = state.cursor.settled(count: state.fields.count, page: rect.rows)
    for (index, field) in state.fields.enumerated().dropFirst(cursor.top).prefix(rect.rows) {
      let row = rect.row + index - cursor.top
      let isSelected = index == cursor.selected
      let style: Style = isSelected ? .bold.color(.cyan) : .plain
      let room = now - WhatIfView.valueColumns - 3
      canvas.write(
        canvas.widths.fitting(label(of: field), columns: room), at: Position(column: 2, row: row),
        style: style)
      canvas.write(text(of: field, in: filling), endingAt: now, row: row)
      if isSelected {
        canvas.write(">", at: Position(column: 0, row: row), style: style)
        tried(field, endingAt: rect.endColumn - 2, row, &canvas)
      } else if state.copy.report[field.path] != filling.report[field.path] {
        canvas.write(
          text(of: field, in: state.copy), endingAt: rect.endColumn - 2, row: row, style: .bold)
      }
    }
  }

  private func tried(_ field: Field, endingAt end: Int, _ row: Int, _ canvas: inout Canvas) {
    let style: Style = .bold.color(.cyan)
    canvas.write(
      "[", at: Position(column: end - WhatIfView.valueColumns - 1, row: row), style: style)
    canvas.write("]", at: Position(column: end, row: row), style: style)
    guard !field.isChoice else {
      canvas.write(text(of: field, in: state.copy), endingAt: end, row: row, style: style)
      canvas.caret = Position(column: end - 1, row: row)
      return
    }
    let used = min(canvas.widths.cells(state.copy.editor.text), WhatIfView.valueColumns)
    canvas.draw(
      state.copy.editor.canvas(columns: max(used, 1), widths: canvas.widths),
      at: Position(column: end - used, row: row))
  }

  private func text(of field: Field, in filling: FillingState) -> String {
    let content = filling.report[field.path]
    return content.isEmpty ? FormWords.blank : content.text(as: field.kind)
  }

  /// A figure by its name; what belongs to one indicator with the indicator's name.
  private func label(of field: Field) -> String {
    switch field.path {
    case .points(let id), .check(let id, _): indicatorTitle(id) + "：" + field.label
    case .own(let id, let row, _):
      ownName(id, row) + "：" + field.label
    case .fact(let id):
      field.label + (filling.rubric.fact(id).map { unit(of: $0.kind) } ?? "")
    case .cover, .text, .items, .item, .explanation, .deduction, .override, .overrideReason,
      .notApplicable, .choice:
      field.label
    }
  }

  private func ownName(_ id: Indicator.ID, _ row: Int) -> String {
    let rows = filling.report.answers[id]?.own ?? []
    return rows.indices.contains(row) ? rows[row][.name] : ""
  }

  private func unit(of kind: Fact.Kind) -> String { kind.unit.isEmpty ? "" : "（\(kind.unit)）" }

  private func indicatorTitle(_ id: Indicator.ID) -> String {
    filling.rubric.indicator(id)?.title ?? ""
  }

  /// Which points change, then what else would change them.
  func drawResults(from first: Int, to end: Int, into canvas: inout Canvas) {
    canvas.horizontalLine(row: first)
    let lines =
      changed.flatMap { wrapped($0, .bold, canvas) }
      + nearest.flatMap { wrapped($0, .plain, canvas) }
    let room = end - first - 1
    let shown = lines.count > room ? Array(lines.prefix(room - 1)) : lines
    for (offset, line) in shown.enumerated() {
      canvas.write(line.text, at: Position(column: 1, row: first + 1 + offset), style: line.style)
    }
    let note =
      lines.isEmpty
      ? WhatIfWords.noChange
      : lines.count > shown.count ? WhatIfWords.more(lines.count - shown.count) : ""
    canvas.write(note, at: Position(column: 1, row: first + 1 + shown.count), style: .dim)
  }

  private func wrapped(
    _ text: String, _ style: Style, _ canvas: Canvas
  ) -> [(text: String, style: Style)] {
    let characters = Array(text)
    let layout = TextLayout(characters, columns: canvas.size.columns - 3, widths: canvas.widths)
    return (0..<layout.rows).map { (layout.text(row: $0, of: characters), style) }
  }

  private var changed: [String] {
    filling.rubric.indicators.compactMap { indicator in
      guard let before = filling.scorecard[indicator.id],
        let after = state.copy.scorecard[indicator.id], before.points != after.points
      else { return nil }
      return WhatIfWords.points(indicator, before, after)
    }
  }

  /// 还差多少 of the indicators that the figure feeds, with what has been tried.
  private var nearest: [String] {
    guard case .fact(let fact) = state.path else { return [] }
    let evaluator = Evaluator(state.copy.rubric, state.copy.report)
    return filling.rubric.indicators(using: fact).flatMap { indicator in
      evaluator.nearestChanges(for: indicator).filter { $0.fact.id == fact }
        .map { WhatIfWords.nearest($0, of: indicator) }
    }
  }
}
