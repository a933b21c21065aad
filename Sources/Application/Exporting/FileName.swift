/// A title as the name of a file, on any system that people send files to.
public struct FileName: Hashable {
  public let text: String

  /// The system takes 255 bytes; number, edition and suffix need some of them.
  private static let mostBytes = 200

  /// Without blanks, control characters and what some system's names may not hold; nil where
  /// nothing is left.
  public init?(of title: String) {
    var text = ""
    for character in title where !FileName.isRefused(character) {
      guard text.utf8.count + character.utf8.count <= FileName.mostBytes else { break }
      text.append(character)
    }
    guard let first = text.first, first != ".", first != "-" else { return nil }
    self.text = text
  }

  private static func isRefused(_ character: Character) -> Bool {
    character.isWhitespace || "/\\:*?\"<>|".contains(character)
      || character.unicodeScalars.contains { !$0.isHarmless || $0 == "\n" }
  }
}
