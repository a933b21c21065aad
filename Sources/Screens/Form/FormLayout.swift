import Evaluation
import Terminal

/// Where everything of a form stands at a given width: rows, boxes, broken lines.
struct FormLayout {
  /// One item with its place; rows count from the form's top.
  struct Placed: Equatable {
    var item: FormItem
    var row: Int
    var rows: Int
    /// The broken lines of words, areas and choices.
    var text: TextLayout?
    /// The characters that `text` lays out.
    var characters: [Character] = []
    /// The stored text that they were made of; nothing for the one that is being edited.
    var source: String?
  }

  let columns: Int
  let widths: Widths
  private(set) var placed: [Placed] = []
  private(set) var rows = 0

  /// Lays a form out; what stands in another layout of the same width is taken from there.
  init(
    _ state: FillingState, columns: Int, widths: Widths, reusing old: FormLayout? = nil
  ) {
    self.columns = columns
    self.widths = widths
    let known = old?.placed ?? []
    for (index, item) in state.form.items.enumerated() {
      let isKnown = known.indices.contains(index) && known[index].item == item
      place(item, state, isKnown ? known[index] : nil)
    }
  }

  /// Amounts and other numbers stand in a box of so many cells.
  static let numberBox = 16
  /// Room behind a list for its unit and what it comes to.
  static let listNote = 48
  /// Text in areas is set in by so many cells.
  static let indent = 2

  private mutating func place(_ item: FormItem, _ state: FillingState, _ known: Placed?) {
    var placed = Placed(item: item, row: rows, rows: 1)
    switch item {
    case .title, .gap: break
    case .area(let field, let label, let number):
      lay(field, columns - textIndent(number) - 1, state, known, &placed)
      placed.rows = (placed.text?.rows ?? 1) + (label.isEmpty ? 0 : 1)
    case .line, .measure, .words, .entry, .choice:
      if var known {
        known.row = rows
        placed = known
      } else {
        lay(item, &placed)
      }
    }
    rows += placed.rows
    self.placed.append(placed)
  }

  /// Breaks what does not change while it is edited.
  private func lay(_ item: FormItem, _ placed: inout Placed) {
    switch item {
    case .line(let text, let right, _):
      let room = columns - widths.cells(right) - 3
      if widths.cells(text) > room { placed.lay(Array(text), room - 2, widths) }
    case .measure(let label, let value, _):
      let text = Words.Form.measured(label, value)
      if widths.cells(text) > columns - 2 { placed.lay(Array(text), columns - 2, widths) }
    case .words(let text, _): placed.lay(Array(text), columns - 2, widths)
    case .entry(let field, _): placed.rows = isLabelBeside(field) ? 1 : 2
    case .choice(let field, _, let right):
      placed.lay(Array(field.label), columns - choiceIndent - widths.cells(right) - 2, widths)
    case .title, .gap, .area: break
    }
  }

  /// Breaks a field's text, or what the editor makes of it, unless that has not changed.
  private func lay(
    _ field: Field, _ columns: Int, _ state: FillingState, _ known: Placed?,
    _ placed: inout Placed
  ) {
    let isFocused = state.focus == field.path
    placed.source = isFocused ? nil : state.text(of: field)
    let isKnown =
      isFocused
      ? known?.characters == state.editor.characters
      : known?.source != nil && known?.source == placed.source
    if let known, isKnown {
      (placed.characters, placed.text) = (known.characters, known.text)
    } else {
      placed.lay(
        placed.source.map { Array($0) } ?? state.editor.characters, columns, widths)
    }
  }
}

extension FormLayout.Placed {
  fileprivate mutating func lay(_ text: [Character], _ columns: Int, _ widths: Widths) {
    let layout = TextLayout(text, columns: max(columns, 4), widths: widths)
    characters = text
    self.text = layout
    rows = layout.rows
  }

  /// The row of an area's first line of text.
  var textRow: Int {
    switch item {
    case .area(_, let label, _): label.isEmpty ? row : row + 1
    case .title, .words, .line, .measure, .entry, .choice, .gap: row
    }
  }
}

extension FormLayout {
  /// `[是] ` in front of a choice.
  var choiceIndent: Int { 6 }

  func textIndent(_ number: String) -> Int {
    number.isEmpty ? FormLayout.indent : widths.cells(number) + 1
  }

  /// Labels share a column; a longer one stands above its box.
  var labelColumns: Int { min(20, columns / 3) }

  /// Where amounts and other numbers end.
  var numbersEnd: Int { labelColumns + 3 + FormLayout.numberBox }

  func isLabelBeside(_ field: Field) -> Bool { widths.cells(field.label) <= labelColumns }

  /// The box of an entry: its first cell inside the brackets and its width.
  func box(of field: Field) -> (column: Int, columns: Int) {
    let start = labelColumns + 3
    switch field.kind {
    case .fact(let kind) where kind.isList:
      return (start, max(columns - start - FormLayout.listNote, FormLayout.numberBox))
    case .fact, .points: return (start, FormLayout.numberBox)
    case .line, .date, .year, .text, .list, .check: return (start, max(columns - start - 3, 4))
    }
  }

  /// The column of an edited value's first character, left of the box where it is scrolled.
  ///
  /// Numbers end at the right edge; the caret has a cell of its own behind the last digit.
  func start(of field: Field, _ cells: [Int], caret: Int) -> Int {
    let box = box(of: field)
    let total = cells.reduce(0, +)
    if field.isNumber, total <= box.columns { return box.column + box.columns - total }
    return box.column - max(cells[..<caret].reduce(0, +) - box.columns, 0)
  }

  func placed(at path: FieldPath) -> Placed? { placed.first { $0.item.field?.path == path } }

  func placed(atRow row: Int) -> Placed? {
    placed.first { $0.row <= row && row < $0.row + $0.rows }
  }

  /// The rows of the focused item and the caret's own, for scrolling.
  func caretRow(_ state: FillingState) -> Int {
    guard let placed = placed(at: state.focus) else { return 0 }
    switch placed.item {
    case .area:
      guard let text = placed.text else { return placed.row }
      return placed.textRow + state.editor.position(in: text).row
    case .entry(let field, _): return isLabelBeside(field) ? placed.row : placed.row + 1
    case .title, .words, .line, .measure, .choice, .gap: return placed.row
    }
  }
}

extension FormLayout {
  /// The first row to show in so many rows: as near to the last one as the caret allows.
  func scroll(_ state: FillingState, rows visible: Int) -> Int {
    let caret = caretRow(state)
    let first = placed.lazy.compactMap(\.item.field).first
    var scroll = min(state.scroll, max(rows - visible, 0))
    if first?.path == state.focus, caret < visible { scroll = 0 }
    return max(min(scroll, caret), caret - visible + 1, 0)
  }
}

extension FillingState {
  /// A field's content as the form shows it without focus.
  func text(of field: Field) -> String { report[field.path].text(as: field.kind) }
}
