import Evaluation
import Terminal

/// One item of a form with its lines broken for a certain width.
///
/// It does not know in which row it stands, and never changes: the next layout of the form takes it
/// over as long as the item says the same, and the one who compares two of them sees it at once.
final class FormPiece: Sendable {
  let item: FormItem
  /// The address of the item's field, if it has one.
  let path: FieldPath?
  let rows: Int
  /// What stands in an entry; nil for the one that is being edited.
  let content: FieldContent?
  /// The broken lines of words and choices.
  let lines: [String]
  /// The layout of an area.
  let text: TextLayout?
  /// The characters that `text` lays out.
  let characters: [Character]
  /// The stored text that they were made of; nil for the one that is being edited.
  let source: String?

  init(_ item: FormItem, lines: [String] = []) {
    self.item = item
    path = item.field?.path
    content = nil
    self.lines = lines
    text = nil
    characters = []
    source = nil
    rows = max(lines.count, 1)
  }

  /// An entry; `extra` are rows beside that of its box.
  init(_ item: FormItem, showing content: FieldContent?, extra: Int) {
    self.item = item
    path = item.field?.path
    self.content = content
    lines = []
    text = nil
    characters = []
    source = nil
    rows = 1 + extra
  }

  /// An area with its text; `extra` are rows beside those of the text.
  init(
    _ item: FormItem, _ text: TextLayout, of characters: [Character], from source: String? = nil,
    extra: Int
  ) {
    self.item = item
    path = item.field?.path
    content = nil
    lines = []
    self.text = text
    self.characters = characters
    self.source = source
    rows = text.rows + extra
  }
}

extension FormPiece: Equatable {
  static func == (left: FormPiece, right: FormPiece) -> Bool {
    left === right
      || left.rows == right.rows && left.item == right.item && left.content == right.content
        && left.lines == right.lines && left.characters == right.characters
        && left.text == right.text
  }
}
