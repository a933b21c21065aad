import Evaluation
import Terminal

/// The fields that differ above, both sides of the selected one below.
struct MergeView {
  let state: MergeScreen
  let rubric: Rubric?
  let rows: Int
  let columns: Int
  let widths: Widths

  /// Rows for the list of fields.
  var listRows: Int { max(min(state.merge.items.count, rows / 3), 1) }
  /// Rows for what stands in the selected one.
  var textRows: Int { max(rows - listRows - 1, 1) }

  /// Mine, theirs, and what stood there before, broken to fit.
  var texts: [String] {
    guard let item = state.selected else { return [] }
    let words = MergeWords.self
    let sides = [(words.mine, item.mine), (words.theirs, item.theirs), (words.base, item.base)]
    return sides.flatMap { label, content -> [String] in
      let text = text(of: content, at: item.place)
      return broken(label + "：" + (text.isEmpty ? words.nothing : text)) + [""]
    }
  }

  private func text(of content: FieldContent, at place: EditPlace) -> String {
    switch place {
    case .field, .justification: content.text(as: rubric?.field(at: place.field)?.kind ?? .text)
    case .lastYear: content.text(as: .text)
    case .secret: content.isEmpty ? MergeWords.notSecret : MergeWords.secret
    case .unconfirmed: content.isEmpty ? MergeWords.confirmed : MergeWords.unconfirmed
    }
  }

  private func broken(_ text: String) -> [String] {
    let characters = Array(text)
    let layout = TextLayout(characters, columns: columns - 4, widths: widths)
    return (0..<layout.rows).map { layout.text(row: $0, of: characters) }
  }

  func draw(from row: Int, into canvas: inout Canvas) {
    let items = state.merge.items
    let top = state.cursor.visibleTop(count: items.count, page: listRows)
    for (index, item) in items.enumerated().dropFirst(top).prefix(listRows) {
      draw(item, isSelected: index == state.cursor.selected, row + index - top, into: &canvas)
    }
    for (index, line) in texts.dropFirst(state.top).prefix(textRows).enumerated() {
      canvas.write(line, at: Position(column: 2, row: row + listRows + 1 + index))
    }
  }

  private func draw(
    _ item: ReportMerge.Item, isSelected: Bool, _ row: Int, into canvas: inout Canvas
  ) {
    let style: Style = isSelected ? .bold.color(.cyan) : .plain
    canvas.write(
      MergeWords.mark(item), at: Position(column: 2, row: row),
      style: item.choice == nil ? .bold.color(.yellow) : style)
    canvas.write(
      widths.fitting(title(of: item.place), columns: columns - 15),
      at: Position(column: 14, row: row), style: style)
    guard isSelected else { return }
    canvas.write(">", at: Position(column: 0, row: row), style: style)
    canvas.caret = Position(column: 0, row: row)
  }

  private func title(of place: EditPlace) -> String {
    switch place {
    case .secret, .lastYear: return rubric?.title(of: place) ?? place.field.address
    case .field, .justification, .unconfirmed: break
    }
    return place.title(named: rubric?.title(ofFieldAt: place.field) ?? place.field.address)
  }
}

extension Rubric {
  /// Part and field, since one label stands in many parts.
  fileprivate func title(ofFieldAt path: FieldPath) -> String? {
    guard let field = field(at: path) else { return nil }
    guard let part = path.part(in: self).flatMap({ title(of: $0) }), part != field.label else {
      return field.label
    }
    return "\(part) / \(field.label)"
  }
}
