import Terminal
import Text

/// A line typed at a prompt, and what it asks for.
enum PlainAnswer: Hashable {
  /// An empty line.
  case kept
  /// `?`
  case explained
  /// `-`
  case cleared
  /// `l`
  case listed
  /// `n`
  case begun
  /// `q`, or no more input.
  case ended
  case text(String)

  /// Reads a line; commands may be typed in full width, and `\` in front makes a command a text.
  init(_ line: String?) {
    guard let line else {
      self = .ended
      return
    }
    switch line.asciiForm.lowercased().filter({ !$0.isWhitespace }) {
    case "": self = .kept
    case "?": self = .explained
    case "-": self = .cleared
    case "l": self = .listed
    case "n": self = .begun
    case "q": self = .ended
    default: self = .text(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
    }
  }

  /// The number that was typed, if it was one.
  var number: Int? {
    guard case .text(let text) = self else { return nil }
    return Int(text.asciiForm.filter { !$0.isWhitespace })
  }

  /// A line that ends a text of several lines.
  static func endsText(_ line: String) -> Bool {
    [".", "。"].contains(line.asciiForm.filter { !$0.isWhitespace })
  }
}
