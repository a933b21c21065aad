/// A text and a caret in it, as they should be.
struct TextModel: Equatable {
  var characters: [Character]
  var caret: Int

  init(_ text: String) {
    characters = Array(text)
    caret = characters.count
  }

  var text: String { String(characters) }
  var characterBeforeCaret: Character? { caret > 0 ? characters[caret - 1] : nil }

  mutating func type(_ character: Character) {
    characters.insert(character, at: caret)
    caret += 1
  }

  mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
  }

  mutating func move(_ distance: Int) {
    caret = min(max(caret + distance, 0), characters.count)
  }
}
