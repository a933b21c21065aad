/// Text that is being edited: its characters, the caret, the selection.
///
/// Offsets count characters as a reader does (grapheme clusters).
public struct TextBuffer: Equatable, Sendable {
  public private(set) var characters: [Character]
  /// The offset before which typing goes.
  public internal(set) var caret: Int
  /// The other end of the selection.
  public internal(set) var anchor: Int?
  public let isMultiline: Bool
  /// The column to which moving up and down returns.
  var goalColumn: Int?
  /// Whether the caret stands at the end of a row although its offset begins the next one.
  public internal(set) var leansBack = false

  /// A buffer with the caret behind the text.
  public init(_ text: String = "", isMultiline: Bool = false) {
    characters = Array(text)
    caret = characters.count
    self.isMultiline = isMultiline
  }

  public var text: String { String(characters) }
  public var count: Int { characters.count }
  public var isEmpty: Bool { characters.isEmpty }

  /// The offsets between caret and anchor; nil when nothing is selected.
  public var selection: Range<Int>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  public var selectedText: String {
    selection.map { String(characters[$0]) } ?? ""
  }
}

extension TextBuffer {
  /// Puts other text in the place of a range, which is cut to fit; the caret goes behind it.
  public mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<count)
    let inserted = Array(cleaned(text))
    characters.replaceSubrange(range, with: inserted)
    caret = range.lowerBound + inserted.count
    anchor = nil
    goalColumn = nil
    leansBack = false
    joinCharacters(around: range.lowerBound..<caret)
  }

  /// Types or pastes: the selection gives way, the caret goes behind the text.
  public mutating func insert(_ text: String) {
    replace(selection ?? caret..<caret, with: text)
  }

  /// Replaces everything, as when the value is changed from elsewhere; the caret goes to the end.
  public mutating func setText(_ text: String) {
    self = TextBuffer(text, isMultiline: isMultiline)
  }

  /// Characters that touch for the first time may be one: a letter and the accent behind it.
  private mutating func joinCharacters(around range: Range<Int>) {
    let window = max(range.lowerBound - 1, 0)..<min(range.upperBound + 1, count)
    if characters[window].allSatisfy(\.neverJoins) { return }
    let head = String(characters[window.lowerBound..<range.upperBound])
    let joined = Array(String(characters[window]))
    guard joined.count != window.count else { return }
    characters.replaceSubrange(window, with: joined)
    caret = min(window.lowerBound + head.count, count)
  }

  private func cleaned(_ text: String) -> String {
    // What is to be cleaned away is ASCII, or begins with one of these two bytes.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) {
      return text
    }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      append(scalar, after: previous, to: &scalars)
      previous = scalar
    }
    return String(scalars)
  }

  /// Line ends become newlines, or blanks in a single line; other control characters go.
  private func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar,
    to scalars: inout String.UnicodeScalarView
  ) {
    switch scalar {
    case "\n" where previous == "\r": break
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append(isMultiline ? "\n" : " ")
    case "\t": scalars.append(contentsOf: (isMultiline ? "    " : " ").unicodeScalars)
    case "\0"..<" ", "\u{7F}"..<"\u{A0}": break
    default: scalars.append(scalar)
    }
  }
}
