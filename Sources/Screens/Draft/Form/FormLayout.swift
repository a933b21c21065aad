import Evaluation
import Terminal

/// Where everything of a form stands at a given width: rows, boxes, broken lines.
struct FormLayout: Sendable {
  /// One item with its place; rows count from the form's top.
  struct Placed: Equatable {
    var piece: FormPiece
    var row: Int

    var item: FormItem { piece.item }
    var rows: Int { piece.rows }
    var lines: [String] { piece.lines }
    var text: TextLayout? { piece.text }
    var characters: [Character] { piece.characters }
  }

  let columns: Int
  let widths: Widths
  private(set) var placed: [Placed] = []
  private(set) var rows = 0
  /// The focused item's index.
  private(set) var focused: Int?
  /// The index of the first item with a field.
  private var first: Int?
  /// The form that this is the layout of.
  private let items: [FormItem]

  /// Lays a form out; what stands in another layout of the same width is taken from there.
  init(
    _ state: borrowing FillingState, columns: Int, widths: Widths, reusing old: FormLayout? = nil
  ) {
    self.columns = columns
    self.widths = widths
    items = state.form.items
    let known = old?.columns == columns && old?.widths == widths ? old : nil
    if let known, known.items.isSameStorage(as: items) {
      (placed, focused, first, rows) = (known.placed, known.focused, known.first, known.rows)
      renewTexts(state)
    } else {
      place(state, known?.placed ?? [])
    }
    if focused.map({ placed[$0].piece.path == state.focus }) != true {
      focused = placed.indices.first { placed[$0].piece.path == state.focus }
    }
  }

  /// Amounts and other numbers stand in a box of so many cells.
  static let numberBox = 16
  /// Room behind a list for its unit and what it comes to.
  static let listNote = 48
  /// Text in areas is set in by so many cells.
  static let indent = 2

  private mutating func place(_ state: borrowing FillingState, _ known: [Placed]) {
    placed.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      let isKnown = index < known.count && known[index].piece.item == item
      let piece = piece(item, state, isKnown ? known[index].piece : nil)
      if first == nil, piece.path != nil { first = index }
      placed.append(Placed(piece: piece, row: rows))
      rows += piece.rows
    }
  }

  /// The same items; what stands in their texts may have changed.
  private mutating func renewTexts(_ state: borrowing FillingState) {
    var isMoved = false
    for index in placed.indices where placed[index].piece.source != nil || index == focused {
      let old = placed[index].piece
      let new = piece(old.item, state, old)
      guard new !== old else { continue }
      placed[index].piece = new
      isMoved = isMoved || new.rows != old.rows
    }
    if isMoved { settleRows() }
  }

  private mutating func settleRows() {
    rows = 0
    for index in placed.indices {
      placed[index].row = rows
      rows += placed[index].piece.rows
    }
  }
}

extension FormLayout {
  private func piece(
    _ item: FormItem, _ state: borrowing FillingState, _ known: FormPiece?
  ) -> FormPiece {
    switch item {
    case .area(let field, let label, let number):
      return area(
        item, field, columns - textIndent(number) - 1, extra: label.isEmpty ? 0 : 1, state, known)
    case .entry(let field, _):
      // The focused one shows the editor in the place of its content.
      let content = state.focus == field.path ? nil : state.report[field.path]
      if let known, known.content == content { return known }
      return FormPiece(item, showing: content, extra: isLabelBeside(field) ? 0 : 1)
    case .title, .words, .line, .measure, .choice, .gap: return known ?? piece(item)
    }
  }

  /// Breaks what does not change while it is edited.
  private func piece(_ item: FormItem) -> FormPiece {
    switch item {
    case .line(let text, let right, _):
      let room = columns - widths.cells(right) - 3
      return widths.cells(text) > room ? broken(item, text, room - 2) : FormPiece(item)
    case .measure(let label, let value, _):
      let text = FormWords.measured(label, value)
      return widths.cells(text) > columns - 2 ? broken(item, text, columns - 2) : FormPiece(item)
    case .words(let text, _): return broken(item, text, columns - 2)
    case .choice(let field, _, let right):
      return broken(item, field.label, columns - choiceIndent - widths.cells(right) - 2)
    case .title, .gap, .entry, .area: return FormPiece(item)
    }
  }

  private func broken(_ item: FormItem, _ text: String, _ columns: Int) -> FormPiece {
    FormPiece(
      item, lines: TextLayout.lines(of: text, columns: max(columns, 4), widths: widths))
  }

  /// Breaks a field's text, or what the editor makes of it, unless that has not changed.
  private func area(
    _ item: FormItem, _ field: Field, _ columns: Int, extra: Int,
    _ state: borrowing FillingState, _ known: FormPiece?
  ) -> FormPiece {
    if state.focus == field.path {
      if let known, known.characters == state.editor.characters { return known }
      let characters = state.editor.characters
      return FormPiece(item, laid(characters, columns), of: characters, extra: extra)
    }
    let source = state.report.text(of: field)
    if let known, known.source == source { return known }
    let characters = Array(source)
    return FormPiece(item, laid(characters, columns), of: characters, from: source, extra: extra)
  }

  private func laid(_ characters: [Character], _ columns: Int) -> TextLayout {
    TextLayout(characters, columns: max(columns, 4), widths: widths)
  }
}

extension FormLayout.Placed {
  /// The row of an area's first line of text.
  var textRow: Int {
    switch piece.item {
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

  /// The item that has the focus.
  var focusedItem: Placed? { focused.map { placed[$0] } }

  func placed(atRow row: Int) -> Placed? {
    placed.first { $0.row <= row && row < $0.row + $0.rows }
  }

  /// The rows of the focused item and the caret's own, for scrolling.
  private func caretRow(_ editor: borrowing TextBuffer) -> Int {
    guard let placed = focusedItem else { return 0 }
    switch placed.item {
    case .area:
      guard let text = placed.text else { return placed.row }
      return placed.textRow + editor.position(in: text).row
    case .entry(let field, _): return isLabelBeside(field) ? placed.row : placed.row + 1
    case .title, .words, .line, .measure, .choice, .gap: return placed.row
    }
  }

  /// The caret stands in the last row of the last field, and below it there are rows that are not
  /// shown though they could be.
  func hidesRowsBelow(_ state: borrowing FillingState, rows visible: Int) -> Bool {
    guard let focused, !placed[(focused + 1)...].contains(where: { $0.piece.path != nil }) else {
      return false
    }
    let caret = caretRow(state.editor)
    guard caret == placed[focused].row + placed[focused].rows - 1 else { return false }
    return scroll(state, rows: visible) < min(rows - visible, caret)
  }

  /// The first row to show in so many rows: as near to the last one as the caret allows.
  func scroll(_ state: borrowing FillingState, rows visible: Int) -> Int {
    let caret = caretRow(state.editor)
    if state.showsBelow { return max(min(rows - visible, caret), 0) }
    var scroll = min(state.scroll, max(rows - visible, 0))
    if focused != nil, focused == first, caret < visible { scroll = 0 }
    return max(min(scroll, caret), caret - visible + 1, 0)
  }
}

extension Report {
  /// A field's content as the form shows it without focus.
  func text(of field: Field) -> String { self[field.path].text(as: field.kind) }
}

extension Array {
  /// Both are one array that nobody has changed since it was copied; others may be equal all the same.
  func isSameStorage(as other: [Element]) -> Bool {
    withUnsafeBufferPointer { mine in
      other.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress && mine.count == $0.count }
    }
  }
}
