import Evaluation
import Terminal

/// One item of a form with its lines broken for a certain width.
///
/// It does not know in which row it stands, and never changes: the next layout of the form takes it
/// over as long as the item says the same, and whoever compares two of them sees it at once.
final class FormPiece: Sendable {
  let item: FormItem
  /// The address of the item's field, if it has one.
  let path: FieldPath?
  let rows: Int
  /// The broken lines of words, areas and choices.
  let text: TextLayout?
  /// The characters that `text` lays out.
  let characters: [Character]
  /// The stored text that they were made of; nothing for the one that is being edited.
  let source: String?

  /// `extra` are rows beside those of the text.
  init(
    _ item: FormItem, _ text: TextLayout?, of characters: [Character] = [],
    from source: String? = nil, extra: Int = 0
  ) {
    self.item = item
    path = item.field?.path
    self.text = text
    self.characters = characters
    self.source = source
    rows = (text?.rows ?? 1) + extra
  }
}

extension FormPiece: Equatable {
  static func == (left: FormPiece, right: FormPiece) -> Bool {
    left === right
      || left.rows == right.rows && left.item == right.item
        && left.characters == right.characters && left.text == right.text
  }
}
