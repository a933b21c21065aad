import Evaluation
import Terminal

extension FillingState {
  /// Goes to a field, on the present screen if it is there, else on the first that has it.
  mutating func go(to path: FieldPath, selecting: Bool = false) {
    if !shows(path), path.part(in: rubric) != part { ItemEditing.dropEmpty(in: &self) }
    show(path, selecting: selecting)
  }

  /// Goes to a field and leaves everything as it is, as undo and redo must.
  mutating func show(_ path: FieldPath, selecting: Bool = false) {
    if !shows(path), let part = path.part(in: rubric) {
      turn(to: part)
      reveal(path)
    }
    settle(on: path, selecting: selecting)
  }

  /// Opens a part with the focus in its first field.
  mutating func open(_ part: Part) {
    if part != self.part { ItemEditing.dropEmpty(in: &self) }
    turn(to: part)
    settle(on: form.fields.first?.path ?? .cover(.unit), selecting: true)
  }

  private func shows(_ path: FieldPath) -> Bool { form.fields.contains { $0.path == path } }

  /// Shows another part from its top.
  private mutating func turn(to part: Part) {
    if part != self.part { shownOverrides = [] }
    show(part: part)
  }

  /// Steps through the fields and, past the last one, to the next part.
  mutating func step(_ step: Int) {
    let paths = form.fields.map(\.path)
    let next = (paths.firstIndex(of: focus) ?? 0) + step
    if paths.indices.contains(next) {
      settle(on: paths[next], selecting: true)
    } else {
      stepPart(step)
      if step < 0, let last = form.fields.last?.path { settle(on: last, selecting: true) }
    }
  }

  mutating func stepPart(_ step: Int) {
    let next = partIndex + step
    if parts.indices.contains(next) { open(parts[next]) }
  }

  /// Puts the focus into a field that the form shows, or into the one nearest to it.
  mutating func settle(on path: FieldPath, selecting: Bool = false) {
    let fields = form.fields
    guard let field = fields.first(where: { $0.path == path }) ?? path.nearest(in: fields) else {
      return
    }
    history.close()
    visitStart = history.done.count
    showsBelow = false
    focus(on: field)
    editor = TextBuffer(report[focus].editingText(as: field.kind), isMultiline: field.isMultiline)
    if selecting, field.isEntry { editor.selectAll() }
  }

  /// Makes fields that are hidden by default visible when something points at them.
  private mutating func reveal(_ path: FieldPath) {
    switch path {
    case .override(let id), .overrideReason(let id): shownOverrides.insert(id)
    case .cover, .text, .items, .item, .fact, .points, .check, .explanation, .deduction,
      .notApplicable, .choice, .own:
      break
    }
  }
}

extension FieldPath {
  /// A list is entered at its start, one that has become shorter at its end; any other form at
  /// its first field.
  fileprivate func nearest(in fields: [Field]) -> Field? {
    switch self {
    case .items: fields.first { isWhole(of: $0.path) } ?? fields.first
    case .item(let section, _):
      fields.last { FieldPath.items(section).isWhole(of: $0.path) } ?? fields.first
    case .cover, .text, .fact, .points, .check, .explanation, .deduction, .override,
      .overrideReason, .notApplicable, .choice, .own:
      fields.first
    }
  }
}

extension Field {
  /// It takes several paragraphs.
  var isMultiline: Bool {
    switch path {
    case .item: false
    case .cover, .text, .items, .fact, .points, .check, .explanation, .deduction, .override,
      .overrideReason, .notApplicable, .choice, .own:
      kind == .text
    }
  }

  /// It is one short value in a box, replaced when typing begins.
  var isEntry: Bool {
    switch kind {
    case .line, .date, .year, .points: true
    case .fact(let kind): kind != .flag
    case .text, .list, .check: false
    }
  }

  /// It is answered yes or no.
  var isChoice: Bool { kind == .check || kind == .fact(.flag) }
}

extension FieldContent {
  /// The content as it is edited: amounts without separators.
  func editingText(as kind: Field.Kind) -> String {
    switch self {
    case .fact(.value(.number(let number))): number.text
    case .fact(.value(.numbers(let figures))): FactValue.plainText(of: figures)
    case .text, .items, .fact, .points, .check, .lastYear: text(as: kind)
    }
  }
}
