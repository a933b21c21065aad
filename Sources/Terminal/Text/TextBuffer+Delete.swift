extension TextBuffer {
  /// Deletes the selection, or the character before the caret.
  public mutating func deleteBackward() {
    delete(orFrom: caret - 1, to: caret)
  }

  /// Deletes the selection, or the character at the caret.
  public mutating func deleteForward() {
    delete(orFrom: caret, to: caret + 1)
  }

  public mutating func deleteWordBackward() {
    delete(orFrom: wordStart(before: caret), to: caret)
  }

  public mutating func deleteWordForward() {
    delete(orFrom: caret, to: wordEnd(after: caret))
  }

  /// Deletes up to the newline; at the newline, the newline itself.
  public mutating func deleteToLineEnd() {
    let end = characters[caret...].firstIndex(where: \.isNewline) ?? count
    delete(orFrom: caret, to: end == caret ? end + 1 : end)
  }

  /// Takes the selection out and returns it.
  public mutating func cutSelection() -> String {
    let text = selectedText
    if let selection { replace(selection, with: "") }
    return text
  }

  private mutating func delete(orFrom start: Int, to end: Int) {
    replace(selection ?? max(start, 0)..<max(min(end, count), max(start, 0)), with: "")
  }
}
