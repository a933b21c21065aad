import Evaluation
import Terminal
import Text

extension FillingState {
  /// Lets the editor change, and the report with it.
  mutating func edit(_ kind: Edit.Kind, _ change: (inout TextBuffer) -> Void) {
    guard !field.isChoice, !isReadOnly else { return }
    let before = editor.characters
    change(&editor)
    guard editor.characters != before else { return }
    let (content, _) = FieldContent.reading(editor.text, as: field.kind)
    write(content, at: focus, kind)
  }

  /// Changes a field and remembers how to take it back; an edit that `continues` is undone
  /// together with the one before it.
  mutating func write(
    _ content: FieldContent, at path: FieldPath, _ kind: Edit.Kind, continues: Bool = false
  ) {
    let target = path.whole
    let before = report[target]
    guard report[path] != content, !isReadOnly else { return }
    let isTouched = touch(path, continues: continues)
    put(content, at: path)
    var edit = Edit(.field(target), focus: focus, from: before, to: report[target], kind)
    edit.isContinued = continues || isTouched
    record(edit)
  }

  /// Whoever changes what was taken over has looked at it: undoing the change must undo that too.
  private mutating func touch(_ path: FieldPath, continues: Bool) -> Bool {
    guard report.isUnconfirmed(path) else { return false }
    let place = EditPlace.unconfirmed(path.confirmable)
    var edit = Edit(place, focus: focus, from: report[place], to: .check(nil), .whole)
    edit.isContinued = continues
    put(.check(nil), at: place)
    record(edit)
    return true
  }

  /// Remembers an edit that has been carried out, for undo and for the journal.
  mutating func record(_ edit: Edit) {
    if let step = history.record(edit) { note(step) }
  }

  private mutating func note(_ step: EditStep) {
    steps.append(step)
    saving.isNeeded = true
    saving.idleTicks = 0
  }

  /// Where the next character would take the place of a whole short value, a blank does not: the
  /// value stays, and is edited at its end from now on.
  ///
  /// - Returns: Whether there was such a value.
  mutating func keepsValue() -> Bool {
    let isReplaced = editor.count > 0 && editor.selection == 0..<editor.count
    guard field.isEntry, !isReadOnly, isReplaced else { return false }
    history.close()
    editor.move(to: editor.count)
    return true
  }

  /// Gives a short value back what stood there when it was reached, if something did (Esc).
  ///
  /// - Returns: Whether anything was given back; what was typed can be done again.
  mutating func cancelEntry() -> Bool {
    guard field.isEntry, !isReadOnly, history.done.count > visitStart else { return false }
    let (edits, start) = (history.done[visitStart...], visitStart)
    guard edits.allSatisfy({ $0.place.field == focus }),
      let before = edits.first(where: { $0.place == .field(focus) })?.before,
      !before.isEmpty, before != report[focus]
    else { return false }
    while history.done.count > start { undo() }
    settle(on: focus, selecting: true)
    return true
  }

  mutating func type(_ character: Character) {
    if field.isChoice { return choose(character) }
    edit(.typing) { $0.insert(String(character)) }
  }

  /// Pasted text is one edit; in a list, its lines become items.
  mutating func paste(_ text: String) {
    history.close()
    defer { history.close() }
    let lines = text.split(whereSeparator: \.isNewline).map { TextBuffer(clean: $0).text }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard case .item(let section, let index) = focus, lines.count > 1 else {
      return edit(.whole) { $0.insert(text) }
    }
    // What stands before the caret begins the first item, what stands behind it ends the last.
    let replaced = editor.selection ?? editor.caret..<editor.caret
    let rest = String(editor.characters[replaced.upperBound...])
    var pasted = lines
    pasted[0] = String(editor.characters[..<replaced.lowerBound]) + pasted[0]
    pasted[pasted.count - 1] += rest
    var items = report.lists[section] ?? []
    items.replaceSubrange(min(index, items.count)..<min(index + 1, items.count), with: pasted)
    write(.items(items), at: .items(section), .whole)
    settle(on: .item(section, index + lines.count - 1))
    editor.move(to: editor.count - rest.count)
  }

  /// Answers a yes/no by a character: y n 1 0 是 否, blank for the other one.
  private mutating func choose(_ character: Character) {
    switch character.asciiForm {
    case "y", "Y", "1", "是", "x", "X": answer(true)
    case "n", "N", "0", "否": answer(false)
    case " ": toggle()
    default: break
    }
  }

  /// Unanswered becomes yes, yes no, and no yes.
  mutating func toggle() { answer(!(isAffirmed ?? false)) }

  mutating func answer(_ answer: Bool?) {
    guard field.isChoice else { return }
    let content: FieldContent =
      field.kind == .check
      ? .check(answer) : .fact(answer.map { .value(.flag($0)) })
    write(content, at: focus, .whole)
    history.close()
  }

  private var isAffirmed: Bool? {
    switch report[focus] {
    case .check(let check): check
    case .fact(.value(.flag(let flag))): flag
    case .text, .items, .fact, .points, .lastYear: nil
    }
  }

  mutating func undo() {
    guard !isReadOnly else { return }
    restore(history.takeBack(), \.before, .undone)
  }

  mutating func redo() {
    guard !isReadOnly else { return }
    restore(history.doAgain(), \.after, .redone)
  }

  private mutating func restore(
    _ edits: [Edit], _ content: KeyPath<Edit, FieldContent>, _ step: EditStep
  ) {
    guard let last = edits.last else { return }
    for edit in edits { put(edit[keyPath: content], at: edit.place) }
    note(step)
    show(last.focus)
  }
}

extension TextBuffer {
  /// A single line with what a single line may hold.
  fileprivate init(clean text: some StringProtocol) {
    self.init()
    insert(String(text))
  }
}
